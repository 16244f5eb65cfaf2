package app.mendwell.settings;

import app.mendwell.testing.Vaults;
import app.mendwell.ui.Motion;
import app.mendwell.ui.Theme;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import org.jspecify.annotations.Nullable;

/** What the program answers this room in a test: kept in memory, and what was asked is remembered. */
final class Answers implements Copies, Transfers, Keys {

    final List<String> asked = new ArrayList<>();
    final List<Copy> copies = new ArrayList<>(List.of(
            new Copy(Path.of("/journal/backups/one"), Vaults.EVENING.minus(Duration.ofHours(20)), Why.DAILY),
            new Copy(Path.of("/journal/backups/two"), Vaults.EVENING.minus(Duration.ofDays(3)), Why.IMPORT),
            new Copy(Path.of("/journal/backups/three"), Vaults.EVENING.minus(Duration.ofDays(40)), Why.MANUAL)));
    final List<Past> imports = new ArrayList<>();
    Look look = Look.GOOD;
    Optional<Path> folder = Optional.empty();
    Optional<Path> offered = Optional.empty();
    boolean away;
    boolean takesBack = true;
    List<String> staying = List.of();
    Optional<String> format = Optional.of("dayone");
    Found found = new Found.Read(preview(null));
    int pages = 3;
    boolean taken;

    static Report preview(@Nullable UUID batch) {
        return new Report(batch, "dayone", "Europe/Berlin", new Counts(412, 96, 0, 17), LocalDate.of(2019, 3, 2),
                LocalDate.of(2025, 9, 30), List.of(new Refused("entries 88", "It has no date that can be read."),
                        new Refused("IMG_2201.heic", "This kind of picture can’t be read here.")),
                List.of(new LeftOut("sound recordings", 5), new LeftOut("PDF files", 2)));
    }

    Surroundings around() {
        return new Surroundings(new Surroundings.Outer(new Theme(), new Motion(), new SimpleBooleanProperty(),
                new SimpleStringProperty("F9")), this, this, this, "0.1.0");
    }

    @Override
    public List<Copy> list() {
        return List.copyOf(copies);
    }

    @Override
    public void make() {
        asked.add("make");
        copies.addFirst(new Copy(Path.of("/journal/backups/new"), Vaults.EVENING, Why.MANUAL));
    }

    @Override
    public Look look(Copy copy) {
        return look;
    }

    @Override
    public Look look(Copy copy, char[] passphrase) {
        return new String(passphrase).equals("harbor lamp") ? look : Look.OTHER_PASSPHRASE;
    }

    @Override
    public Path folder() {
        return folder.filter(chosen -> !away).orElse(Path.of("/home/noor/.local/share/mendwell/backups"));
    }

    @Override
    public Optional<Path> chosen() {
        return folder;
    }

    @Override
    public boolean isAway() {
        return away;
    }

    @Override
    public Optional<Path> askFolder() {
        return offered;
    }

    @Override
    public void choose(@Nullable Path chosen) {
        folder = Optional.ofNullable(chosen);
    }

    @Override
    public void restore(Copy copy, char[] passphrase) {
        asked.add("restore " + copy.file().getFileName() + " " + new String(passphrase));
    }

    @Override
    public List<String> readable() {
        return List.of("dayone", "mendwell");
    }

    @Override
    public List<String> writable() {
        return List.of("json");
    }

    @Override
    public Optional<String> formatOf(Path file) {
        return format;
    }

    @Override
    public Found look(Path file, String name, String zone) {
        asked.add("look " + file.getFileName() + " " + name + " " + zone);
        return found;
    }

    @Override
    public Found bring(Path file, String name, String zone) {
        asked.add("bring " + file.getFileName() + " " + name + " " + zone);
        return found;
    }

    @Override
    public List<Past> past() {
        return List.copyOf(imports);
    }

    @Override
    public boolean takesBack() {
        return takesBack;
    }

    @Override
    public TakenBack takeBack(UUID batch) {
        asked.add("take back");
        return new TakenBack(staying);
    }

    @Override
    public Outgoing out(Path file, String name) throws FileAlreadyExistsException {
        if (taken) {
            throw new FileAlreadyExistsException("export");
        }
        asked.add("out " + file.getFileName() + " " + name);
        return new Outgoing() {

            private int left = pages;

            @Override
            public boolean step() {
                asked.add("page");
                return --left > 0;
            }

            @Override
            public void close() {
                asked.add("close");
            }
        };
    }

    @Override
    public List<Line> lines() {
        return List.of(new Line("Ctrl 1 … 7", "Rooms in order"), new Line("Ctrl ,", "Settings"),
                new Line("F9", "Hide the window"), new Line("Ctrl L", "Lock"), new Line("Ctrl N", "New in this room"),
                new Line("F6", "Next part of the window"));
    }

    @Override
    public Optional<String> usedFor(String key) {
        return key.equals("F6") ? Optional.of("next part of the window") : Optional.empty();
    }
}
