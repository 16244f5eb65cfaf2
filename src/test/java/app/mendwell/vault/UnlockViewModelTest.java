package app.mendwell.vault;

import static org.assertj.core.api.Assertions.assertThat;

import app.mendwell.storage.StorageException;
import app.mendwell.testing.Hands;
import app.mendwell.testing.TestTasks;
import app.mendwell.testing.Vaults;
import app.mendwell.ui.Problems;
import app.mendwell.ui.Tasks;
import app.mendwell.vault.UnlockResult.Damaged;
import app.mendwell.vault.UnlockViewModel.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnlockViewModelTest {

    private static final String WRONG = "That isn’t the passphrase.";

    @TempDir
    private Path home;

    private final Hands hands = new Hands();
    private final TestTasks.Timers timers = new TestTasks.Timers();
    private final Entrances.Led led = new Entrances.Led();
    private final List<String> tried = new ArrayList<>();
    private UnlockResult result = new UnlockResult.WrongPassphrase();
    private Path file;

    @BeforeEach
    void aFile() throws IOException {
        file = home.resolve("journal.mendwell");
        Files.write(file, new byte[5000]);
    }

    private Opener opener() {
        return new Opener() {

            @Override
            public UnlockResult open(Path path, Passphrase passphrase) {
                tried.add("open " + new String(passphrase.words()));
                return result;
            }

            @Override
            public UnlockResult restore(Path backup, Path path, Passphrase passphrase) {
                tried.add("restore " + backup.getFileName() + " " + new String(passphrase.words()));
                return result;
            }
        };
    }

    private UnlockViewModel model(Tasks tasks) {
        return new UnlockViewModel(Entrances.over(home, tasks, opener(), hands), led, file);
    }

    private UnlockViewModel model() {
        return model(TestTasks.timed(timers));
    }

    private void pass(int seconds) {
        hands.turn(Duration.ofSeconds(seconds));
        timers.pass(seconds * 1000L);
    }

    private static OpenedVault opened(Path path) {
        return new OpenedVault(path, Vaults.inMemory(), VaultKey.of(new byte[32], new byte[16]), () -> {});
    }

    @Test
    void aWrongPassphraseSaysOnlyThat() {
        UnlockViewModel model = model();
        char[] typed = "harbor lamp".toCharArray();
        model.unlock(typed);
        assertThat(model.answer().get()).isEqualTo(WRONG);
        assertThat(model.answers().get()).isOne();
        assertThat(model.busy().get()).isFalse();
        assertThat(typed).containsOnly('\0');
        model.typing();
        assertThat(model.answer().get()).isEmpty();
    }

    @Test
    void nothingTypedIsNoTry() {
        UnlockViewModel model = model();
        model.unlock(new char[0]);
        assertThat(tried).isEmpty();
        assertThat(model.answer().get()).isEmpty();
    }

    @Test
    void fromTheSixthWrongTryTheAnswerTakesLonger() {
        UnlockViewModel model = model();
        for (int i = 0; i < 5; i++) {
            model.unlock("no".toCharArray());
            assertThat(model.busy().get()).isFalse();
        }
        for (int wait : List.of(5, 10, 20, 40, 80, 160, 300, 300)) {
            model.unlock("no".toCharArray());
            pass(wait - 1);
            assertThat(model.opening().get()).isTrue();
            assertThat(model.answer().get()).isEmpty();
            pass(1);
            assertThat(model.busy().get()).isFalse();
            assertThat(model.answer().get()).isEqualTo(WRONG);
        }
    }

    @Test
    void closingTheProgramDoesNotShortenTheWait() {
        UnlockViewModel model = model();
        for (int i = 0; i < 8; i++) {
            model.unlock("no".toCharArray());
            pass(60);
        }
        model.unlock("no".toCharArray());
        pass(10);
        tried.clear();
        UnlockViewModel next = model();
        next.unlock("the right one".toCharArray());
        assertThat(tried).isEmpty();
        pass(30);
        assertThat(tried).containsExactly("open the right one");
    }

    @Test
    void theRightOneForgetsTheWrongOnes() {
        UnlockViewModel model = model();
        for (int i = 0; i < 5; i++) {
            model.unlock("no".toCharArray());
        }
        result = new UnlockResult.Opened(opened(file));
        model.unlock("yes".toCharArray());
        assertThat(led.led).containsExactly("opened");
        assertThat(new OutsideFile(Entrances.places(home).settings()).now())
                .isEqualTo(Outside.DEFAULT.withLastVault(file));
    }

    @Test
    void theMadeUpJournalIsNeverTheLastUsed() throws IOException {
        Path demo = Entrances.places(home).demo();
        Files.createDirectories(demo.getParent());
        file = Files.write(demo, new byte[5000]);
        result = new UnlockResult.Opened(opened(demo));
        model().unlock("demo".toCharArray());
        assertThat(led.led).containsExactly("opened");
        assertThat(new OutsideFile(Entrances.places(home).settings()).now().lastVault()).isEmpty();
    }

    @Test
    void theButtonSpeaksOfTheWaitOnlyAfterAWhile() {
        var jobs = new ArrayDeque<Runnable>();
        UnlockViewModel model = model(new Tasks(jobs::add, jobs::add, Runnable::run, timers, new Problems()));
        model.unlock("yes".toCharArray());
        timers.pass(390);
        assertThat(model.busy().get()).isTrue();
        assertThat(model.opening().get()).isFalse();
        timers.pass(20);
        assertThat(model.opening().get()).isTrue();
        model.unlock("again".toCharArray());
        while (!jobs.isEmpty()) {
            jobs.remove().run();
        }
        assertThat(tried).containsExactly("open yes");
        assertThat(model.opening().get()).isFalse();
    }

    @Test
    void eachEndingHasItsOwnPage() {
        assertThat(pageAfter(new UnlockResult.WrongPassphrase())).isEqualTo(Page.LOCK);
        assertThat(pageAfter(new Damaged(Optional.empty()))).isEqualTo(Page.DAMAGED);
        assertThat(pageAfter(new UnlockResult.InUse())).isEqualTo(Page.IN_USE);
        assertThat(pageAfter(new UnlockResult.NotAVault())).isEqualTo(Page.NOT_A_VAULT);
        assertThat(pageAfter(new UnlockResult.NewerThanProgram())).isEqualTo(Page.NEWER);
        assertThat(pageAfter(new UnlockResult.PlaceRefuses(StorageException.Reason.DISK_FULL)))
                .isEqualTo(Page.REFUSED);
    }

    private Page pageAfter(UnlockResult next) {
        result = next;
        UnlockViewModel model = model();
        model.unlock("words".toCharArray());
        return model.page().get();
    }

    @Test
    void aFileThatIsGoneIsAway() throws IOException {
        Files.delete(file);
        UnlockViewModel model = model();
        assertThat(model.page().get()).isEqualTo(Page.AWAY);
        model.again();
        assertThat(model.page().get()).isEqualTo(Page.AWAY);
        Files.write(file, new byte[5000]);
        model.again();
        assertThat(model.page().get()).isEqualTo(Page.LOCK);
        model.anew();
        model.close();
        assertThat(led.led).containsExactly("anew", "close");
    }

    @Test
    void tryingAgainTakesTheSameWordsUntilThePageIsLeft() {
        result = new UnlockResult.InUse();
        UnlockViewModel model = model();
        model.unlock("words".toCharArray());
        model.again();
        assertThat(tried).containsExactly("open words", "open words");
        model.letGo();
        model.again();
        assertThat(tried).hasSize(2);
        assertThat(model.page().get()).isEqualTo(Page.LOCK);
    }

    @Test
    void aFailureLeavesThePageUsable() {
        var problems = new ArrayList<Throwable>();
        var failing = new Opener() {

            @Override
            public UnlockResult open(Path path, Passphrase passphrase) {
                throw new IllegalStateException();
            }

            @Override
            public UnlockResult restore(Path backup, Path path, Passphrase passphrase) {
                throw new IllegalStateException();
            }
        };
        var model = new UnlockViewModel(Entrances.over(home, TestTasks.inline(problems), failing), led, file);
        model.unlock("words".toCharArray());
        assertThat(problems).hasSize(1);
        assertThat(model.busy().get()).isFalse();
    }

    private DamagedViewModel damaged(Optional<Path> copy) {
        result = new Damaged(copy);
        UnlockViewModel model = model();
        model.unlock("words".toCharArray());
        tried.clear();
        return model.damaged();
    }

    @Test
    void damageNamesTheNewestGoodBackupAndUsesIt() {
        DamagedViewModel model = damaged(Optional.of(home.resolve("journal.20260307T214100Z.daily.mendwell")));
        assertThat(model.newest().get()).contains("2026", "41");
        assertThat(model.passphraseRight().get()).isTrue();
        assertThat(model.details().get()).contains(file.toString());
        result = new UnlockResult.Opened(opened(file));
        model.useNewest();
        assertThat(tried).containsExactly("restore journal.20260307T214100Z.daily.mendwell words");
        assertThat(led.led).containsExactly("opened");
    }

    @Test
    void anEmptyFileTellsNoDateAndNoPlace() throws IOException {
        Files.write(file, new byte[0]);
        DamagedViewModel model = damaged(Optional.of(home.resolve("journal.20260307T214100Z.daily.mendwell")));
        assertThat(model.newest().get()).doesNotContain("2026");
        assertThat(model.details().get()).isEmpty();
        assertThat(model.passphraseRight().get()).isFalse();
    }

    @Test
    void aBackupUnderOtherWordsAsksForThem() {
        DamagedViewModel model = damaged(Optional.of(home.resolve("journal.20260307T214100Z.daily.mendwell")));
        result = new UnlockResult.WrongPassphrase();
        model.useNewest();
        assertThat(model.needsPassphrase().get()).isTrue();
        assertThat(model.answer().get()).isEqualTo("That backup has another passphrase.");
        model.useWith("older words".toCharArray());
        assertThat(model.answer().get()).isEqualTo(WRONG);
        result = new UnlockResult.Opened(opened(file));
        model.useWith("oldest words".toCharArray());
        assertThat(tried.getLast()).endsWith("oldest words");
        assertThat(led.led).containsExactly("opened");
    }

    @Test
    void aBackupThatCannotBeUsedSaysWhy() {
        DamagedViewModel model = damaged(Optional.of(home.resolve("journal.20260307T214100Z.daily.mendwell")));
        var said = new ArrayList<String>();
        for (UnlockResult next : List.of(new Damaged(Optional.empty()), new UnlockResult.NotAVault(),
                new UnlockResult.NewerThanProgram(), new UnlockResult.InUse(),
                new UnlockResult.PlaceRefuses(StorageException.Reason.DISK_FULL))) {
            result = next;
            model.useNewest();
            said.add(model.answer().get());
        }
        assertThat(said).doesNotHaveDuplicates().doesNotContain("");
        assertThat(led.led).isEmpty();
    }

    @Test
    void whatOpensAfterThePageWasLeftIsClosedUnseen() {
        var jobs = new ArrayDeque<Runnable>();
        UnlockViewModel model = model(new Tasks(jobs::add, jobs::add, Runnable::run, timers, new Problems()));
        var closed = new ArrayList<String>();
        result = new UnlockResult.Opened(new OpenedVault(file, Vaults.inMemory(), VaultKey.of(new byte[32],
                new byte[16]), () -> closed.add("closed")));
        model.unlock("harbor lamp".toCharArray());
        jobs.remove().run();
        model.letGo();
        assertThat(model.busy().get()).isFalse();
        while (!jobs.isEmpty()) {
            jobs.remove().run();
        }
        assertThat(tried).containsExactly("open harbor lamp");
        assertThat(led.led).isEmpty();
        assertThat(closed).containsExactly("closed");
    }

    @Test
    void aBackupThatIsInPlaceAfterThePageWasLeftIsClosedUnseen() {
        var jobs = new ArrayDeque<Runnable>();
        UnlockViewModel model = model(new Tasks(jobs::add, jobs::add, Runnable::run, timers, new Problems()));
        result = new Damaged(Optional.of(home.resolve("journal.20260307T214100Z.daily.mendwell")));
        model.unlock("harbor lamp".toCharArray());
        while (!jobs.isEmpty()) {
            jobs.remove().run();
        }
        var closed = new ArrayList<String>();
        result = new UnlockResult.Opened(new OpenedVault(file, Vaults.inMemory(), VaultKey.of(new byte[32],
                new byte[16]), () -> closed.add("closed")));
        model.damaged().useNewest();
        model.letGo();
        while (!jobs.isEmpty()) {
            jobs.remove().run();
        }
        assertThat(led.led).isEmpty();
        assertThat(closed).containsExactly("closed");
    }
}
