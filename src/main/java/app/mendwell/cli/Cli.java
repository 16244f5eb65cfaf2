package app.mendwell.cli;

import app.mendwell.exchange.ProgramVersion;
import app.mendwell.ui.Words;
import app.mendwell.vault.Places;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Reads the arguments and runs the command they name; answers whether the window is wanted. */
public final class Cli {

    private static final Logger LOG = LoggerFactory.getLogger(Cli.class);

    private Cli() {}

    /** Runs in this process, with its streams and its clock. */
    public static Choice run(String[] args, Places places) {
        if (args.length == 0) {
            return new Choice.Window(Optional.empty(), false);
        }
        return run(args, ofProcess(places));
    }

    private static Surroundings ofProcess(Places places) {
        return new Surroundings(Terminal.ofProcess(), Clock.system(ZoneId.systemDefault()), places);
    }

    static Choice run(String[] args, Surroundings here) {
        Ending ending = ended(args, here);
        if (ending instanceof Ending.Window(Optional<Path> vault, boolean demo)) {
            return new Choice.Window(vault, demo);
        }
        return exit(ending, here);
    }

    private static Choice.Exit exit(Ending ending, Surroundings here) {
        Exit exit = Exit.of(ending, here.places().log());
        here.terminal().say(exit.sentence());
        here.terminal().out().flush();
        return new Choice.Exit(exit.code());
    }

    /** Says why there is no window; answers the code to end with. */
    public static int noWindow(String sentence, Places places) {
        return exit(new Ending.NoWindow(sentence), ofProcess(places)).code();
    }

    /** Logs a fault of ours and says so; answers the code to end with. */
    public static int bug(Throwable fault, Places places) {
        LOG.error("ended early", fault);
        return exit(new Ending.Bug(), ofProcess(places)).code();
    }

    private static Ending ended(String[] args, Surroundings here) {
        var line = new CommandLine(new TopCommand()).setCaseInsensitiveEnumValuesAllowed(true);
        try {
            ParseResult result = line.parseArgs(args);
            CommandLine last = result.asCommandLineList().getLast();
            if (last.isUsageHelpRequested()) {
                last.usage(here.terminal().out());
                return new Ending.Done();
            }
            if (last.isVersionHelpRequested()) {
                here.terminal().out().println(ProgramVersion.number());
                return new Ending.Done();
            }
            Command command = last.getCommand();
            return command.run(here);
        } catch (ParameterException e) {
            return new Ending.WrongUse(sentence(e));
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            LOG.error("a command ended early", e);
            return new Ending.Bug();
        }
    }

    /** What was typed is never quoted: it may be a passphrase, or words to search for. */
    private static String sentence(ParameterException e) {
        String command = e.getCommandLine().getCommandSpec().qualifiedName();
        if (e instanceof MissingParameterException missing) {
            List<String> names = missing.getMissing().stream().map(Cli::name).toList();
            return Words.of("cli.use.missing", String.join(", ", names), command);
        }
        ArgSpec about = e.getArgSpec();
        return about == null
                ? Words.of("cli.use.unknown", command)
                : Words.of("cli.use.value", name(about), command);
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
