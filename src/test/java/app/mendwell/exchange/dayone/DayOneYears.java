package app.mendwell.exchange.dayone;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/**
 * Makes a Day One export of ten years, the same for the same numbers: entries by day and by night in several zones, with
 * tags, places, stars, escapes, invisible blanks, and photos that carry Exif. Run it as a program: entries, photos, side
 * in pixels, file.
 */
public final class DayOneYears {

    private static final LocalDate FIRST = LocalDate.of(2016, 3, 1);
    private static final int DAYS = 3652;
    private static final List<String> ZONES = List.of("Europe/Berlin", "Europe/Berlin", "Europe/Berlin",
            "Europe/Vienna", "America/New_York", "Asia/Tokyo", "Asia/Kathmandu", "Pacific/Auckland");
    private static final List<String> TAGS = List.of("us", "walks", "work", "family dinners", "the river", "sleep");
    private static final List<String> SENTENCES = List.of("We had soup on the balcony and talked until it was dark\\.",
            "Noor called, and for once neither of us was in a hurry\\.",
            "I noticed that I was waiting for an answer to a question I hadn't asked\\!",
            "The train was late, so I read on the platform and forgot to be angry\\.",
            "Sam brought the ladder back \\(finally\\) and stayed for tea\\.",
            "It rained all day; the **\u200bwhole\u200b** street smelled of leaves\\.",
            "Said the small thing first today\\. It was easier than I thought\\.",
            "Could not sleep, so I wrote a list: bread, stamps, the letter to Ana\\.",
            "`git commit -m \\\"x\\\"` all morning, and then a long walk by the river\\.",
            "He asked how the day was and I said fine, and then I said what it really was\\.");

    private final Random random = new Random(7);
    private final int entries;
    private final int photos;
    private final int side;
    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private final List<byte[]> pictures = new ArrayList<>();

    public DayOneYears(int entries, int photos, int side) {
        this.entries = entries;
        this.photos = photos;
        this.side = side;
    }

    public static void main(String[] args) throws IOException {
        new DayOneYears(Integer.parseInt(args[0]), Integer.parseInt(args[1]), Integer.parseInt(args[2]))
                .write(Path.of(args[3]));
    }

    public void write(Path file) throws IOException {
        for (int i = 0; i < 12; i++) {
            pictures.add(picture(i));
        }
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("Journal.json"));
            json(zip);
            zip.closeEntry();
            zip.setLevel(0);
            for (Map.Entry<String, byte[]> photo : files.entrySet()) {
                zip.putNextEntry(new ZipEntry("photos/" + photo.getKey() + ".jpeg"));
                zip.write(withExif(photo.getValue(), photo.getKey()));
                zip.closeEntry();
            }
        }
    }

    private void json(OutputStream out) throws IOException {
        JsonGenerator json = new JsonFactory().createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        json.writeStartObject();
        json.writeObjectFieldStart("metadata");
        json.writeStringField("version", "1.0");
        json.writeEndObject();
        json.writeArrayFieldStart("entries");
        for (int i = 0; i < entries; i++) {
            entry(json, i);
        }
        json.writeEndArray();
        json.writeEndObject();
        json.close();
    }

    /** The wall clock of an entry: a good part of them late at night, where the day in UTC is another. */
    static LocalDateTime wall(int number, int entries) {
        LocalDate day = FIRST.plusDays((long) number * DAYS / entries);
        int hour = (number * 7) % 24;
        return day.atTime(hour, (number * 13) % 60);
    }

    static String zone(int number) {
        return ZONES.get((number / 40) % ZONES.size());
    }

    private void entry(JsonGenerator json, int number) throws IOException {
        ZonedDateTime at = wall(number, entries).atZone(ZoneId.of(zone(number)));
        boolean photo = photos > 0 && number % Math.max(1, entries / photos) == 0 && files.size() < photos;
        json.writeStartObject();
        json.writeStringField("uuid", String.format(Locale.ROOT, "%032X", number + 1));
        json.writeStringField("creationDate", at.toInstant().truncatedTo(ChronoUnit.SECONDS).toString());
        json.writeStringField("timeZone", zone(number));
        json.writeBooleanField("starred", number % 50 == 0);
        json.writeStringField("richText", "{\"meta\":{\"version\":1}}");
        json.writeArrayFieldStart("tags");
        if (number % 3 == 0) {
            json.writeString(TAGS.get(number / 3 % TAGS.size()));
        }
        json.writeEndArray();
        if (number % 4 == 0) {
            json.writeObjectFieldStart("location");
            json.writeStringField("placeName", "Lake " + number % 90);
            json.writeNumberField("latitude", 47.5 + number % 100 / 100.0);
            json.writeNumberField("longitude", 13.5);
            json.writeEndObject();
        }
        if (number % 5 == 0) {
            json.writeObjectFieldStart("weather");
            json.writeStringField("conditionsDescription", "Clear");
            json.writeEndObject();
        }
        String picture = photo ? photo(json, number) : "";
        json.writeStringField("text", text(number) + picture);
        json.writeEndObject();
    }

    private String text(int number) {
        var text = new StringBuilder(number % 4 == 0 ? "# Day " + number + "\n\n" : "");
        int sentences = 6 + random.nextInt(10);
        for (int i = 0; i < sentences; i++) {
            text.append(SENTENCES.get(random.nextInt(SENTENCES.size()))).append(i % 4 == 3 ? "\n\n" : " ");
        }
        return text.toString();
    }

    private String photo(JsonGenerator json, int number) throws IOException {
        String md5 = md5("photo " + number);
        String identifier = String.format(Locale.ROOT, "%032X", 1_000_000 + number);
        files.put(md5, pictures.get(number % pictures.size()));
        json.writeArrayFieldStart("photos");
        json.writeStartObject();
        json.writeStringField("identifier", identifier);
        json.writeStringField("md5", md5);
        json.writeStringField("type", "jpeg");
        json.writeNumberField("orderInEntry", 0);
        json.writeEndObject();
        json.writeEndArray();
        return "\n\n![](dayone-moment://" + identifier + ")";
    }

    private static String md5(String of) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("MD5").digest(of.getBytes(
                    StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Hills under a sky, with as much noise as a camera makes. */
    private byte[] picture(int number) throws IOException {
        int height = side * 3 / 4;
        var image = new BufferedImage(side, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < side; x++) {
                double hill = height * (0.5 + 0.15 * Math.sin(x * (3.0 + number) / side) + 0.05 * Math.sin(x * 29.0
                        / side));
                int noise = random.nextInt(16);
                int red = (y < hill ? 140 + 80 * y / height : 60 + number * 8) + noise;
                int green = (y < hill ? 170 : 110) + noise;
                int blue = (y < hill ? 210 - 60 * y / height : 70) + noise;
                image.setRGB(x, y, red << 16 | green << 8 | blue);
            }
        }
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, "jpeg", out);
        return out.toByteArray();
    }

    /** A segment as a camera writes it, with something that must not come in. */
    private static byte[] withExif(byte[] jpeg, String key) {
        byte[] content = ("Exif\0\0MM\0*\0\0\0\10\0\0 GPS 47.5 13.5 " + key).getBytes(StandardCharsets.ISO_8859_1);
        return ByteBuffer.allocate(jpeg.length + content.length + 4).put(jpeg, 0, 2).put((byte) 0xff).put((byte) 0xe1)
                .putShort((short) (content.length + 2)).put(content).put(jpeg, 2, jpeg.length - 2).array();
    }
}
