package app.mendwell.ui;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** Every word of the interface, by key. One file a feature, under {@code words/}. */
public final class Words {

    /** The files, by name, in which the words lie; a feature that has none yet is passed over. */
    static final List<String> FILES = List.of("ui", "shell", "safety", "vault", "journal", "boundaries", "repair",
            "wizard",
            "today", "calm", "trends", "settings", "together", "exchange", "cli");

    private static final Bundle BUNDLE = new Bundle(readAll());

    private Words() {}

    private static Map<String, String> readAll() {
        var all = new HashMap<String, String>();
        FILES.forEach(name -> read(name).forEach((key, text) -> all.put((String) key, (String) text)));
        return all;
    }

    static Properties read(String name) {
        String file = "words/" + name + ".properties";
        var words = new Properties();
        try (InputStream in = Words.class.getResourceAsStream(file)) {
            if (in != null) {
                words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The words under a key, with {@code {0}} and so on filled in. Throws MissingResourceException for an unknown key.
     * Arguments are put in as they are, except that numbers are written in the reader's way.
     */
    public static String of(String key, Object... arguments) {
        String words = BUNDLE.getString(key);
        return arguments.length == 0 ? words : new MessageFormat(words.replace("'", "''"), Locale.US).format(arguments);
    }

    public static boolean has(String key) {
        return BUNDLE.containsKey(key);
    }

    public static ResourceBundle bundle() {
        return BUNDLE;
    }

    private static final class Bundle extends ResourceBundle {

        private final Map<String, String> words;

        Bundle(Map<String, String> words) {
            this.words = Map.copyOf(words);
        }

        @Override
        protected @Nullable Object handleGetObject(String key) {
            return words.get(key);
        }

        @Override
        public Enumeration<String> getKeys() {
            return Collections.enumeration(words.keySet());
        }
    }
}
