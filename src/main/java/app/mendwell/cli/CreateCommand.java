package app.mendwell.cli;

import app.mendwell.storage.StorageException;
import app.mendwell.ui.Words;
import app.mendwell.vault.Passphrase;
import app.mendwell.vault.Strength;
import java.io.IOException;
import java.nio.CharBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;

/** {@code mendwell create}: an empty journal where nothing is yet. */
@CommandLine.Command(name = "create", description = "Makes an empty journal and prints where it lies.", mixinStandardHelpOptions = true)
final class CreateCommand implements Command {

    @Mixin
    private final VaultOptions options = new VaultOptions();

    @Override
    public Ending run(Surroundings here) {
        if (Files.exists(options.vault())) {
            return new Ending.Exists();
        }
        return switch (options.asking(here).fresh()) {
            case Asking.Answer.None(Ending why) -> why;
            case Asking.Answer.Letters(char[] letters) -> {
                boolean weak = !Strength.of(CharBuffer.wrap(letters)).isEnough() && !isDemo(letters);
                try (Passphrase passphrase = Passphrase.of(letters)) {
                    yield made(here, passphrase, weak);
                }
            }
        };
    }

    private static boolean isDemo(char[] letters) {
        return Arrays.equals(letters, new char[]{'d', 'e', 'm', 'o'});
    }

    private Ending made(Surroundings here, Passphrase passphrase, boolean weak) {
        String refusal = Asking.refusal(passphrase);
        if (!refusal.isEmpty()) {
            return new Ending.WrongUse(refusal);
        }
        Path vault = options.vault();
        try {
            here.files().create(vault, passphrase).close();
        } catch (IOException e) {
            return Ending.of(e, vault);
        } catch (StorageException e) {
            return new Ending.CannotWrite(e.reason());
        }
        here.terminal().out().println(vault);
        here.terminal().say(Words.of("cli.create.no_way_back"));
        here.terminal().say(weak ? Words.of("cli.create.weak") : "");
        return new Ending.Done();
    }
}
