package app.mendwell.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** A shipped font as it goes into a PDF: without its ligatures, so that every letter can be read out and found. */
final class PaperFont {

    static final PaperFont SERIF = new PaperFont("Literata_400Regular");
    static final PaperFont SERIF_STRONG = new PaperFont("Literata_600SemiBold");
    static final PaperFont SANS = new PaperFont("SourceSans3_400Regular");

    private static final int COUNT_AT = 4;
    private static final int RECORDS_AT = 12;
    private static final int RECORD = 16;
    /** The table of substitutions, and a name for it that no reader knows. */
    private static final int GSUB = 0x47535542;
    private static final int HIDDEN = 0x78535542;

    private final byte[] bytes;
    private final TrueTypeFont font;
    private final CmapLookup characters;

    private PaperFont(String file) {
        try (InputStream in = PaperFont.class.getResourceAsStream("/app/mendwell/ui/fonts/" + file + ".ttf")) {
            bytes = withoutLigatures(Objects.requireNonNull(in, file).readAllBytes());
            font = new TTFParser(true).parse(new RandomAccessReadBuffer(bytes));
            characters = font.getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** “ft”, “ffi” and others are single signs in these fonts, of which a reader of the PDF makes nothing. */
    private static byte[] withoutLigatures(byte[] font) {
        ByteBuffer buffer = ByteBuffer.wrap(font);
        int tables = buffer.getShort(COUNT_AT);
        for (int i = 0; i < tables; i++) {
            int at = RECORDS_AT + i * RECORD;
            if (buffer.getInt(at) == GSUB) {
                buffer.putInt(at, HIDDEN);
            }
        }
        return font;
    }

    /** The font file, made anew for each reader. */
    InputStream stream() {
        return new java.io.ByteArrayInputStream(bytes);
    }

    TrueTypeFont font() {
        return font;
    }

    boolean has(int character) {
        return characters.getGlyphId(character) != 0;
    }

    /** Whether some font of the page has this character. */
    static boolean anyHas(int character) {
        return Stream.of(SERIF, SANS).anyMatch(font -> font.has(character));
    }
}
