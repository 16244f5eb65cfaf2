package app.mendwell.cli;

import java.io.BufferedInputStream;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a command hears and says.
 *
 * @param out results, and nothing else
 * @param err everything else
 * @param hidden asks for a line without showing it, where there is somebody to ask; answers null at the end of input
 */
record Terminal(InputStream in, PrintStream out, PrintStream err, Optional<Function<String, char[]>> hidden) {

    /** That of this process, in UTF-8 whatever the locale. */
    @SuppressWarnings("SystemConsoleNull") // JDK 25 goes back to none where there is no terminal
    static Terminal ofProcess() {
        Console console = System.console();
        return new Terminal(new BufferedInputStream(System.in), stream(FileDescriptor.out),
                stream(FileDescriptor.err),
                console != null && console.isTerminal()
                        ? Optional.of(question -> console.readPassword("%s", question))
                        : Optional.empty());
    }

    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }

    void say(String sentence) {
        if (!sentence.isEmpty()) {
            err.println(sentence);
        }
    }
}
