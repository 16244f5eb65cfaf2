package app.mendwell.rules;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The program's own classes, and the layers that they lie in. */
final class Code {

    static final String ROOT = "app.mendwell";
    /** Rooms and what belongs to them; they never import one another. */
    static final List<String> FEATURES = List.of("boundaries", "calm", "journal", "repair", "settings", "today",
            "together",
            "trends", "vault");
    static final List<String> LAYERS = List.of("cli", "content", "exchange", "paper", "shell", "storage", "ui");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(location -> !location.contains("/test-classes/") && !location.contains("/q/test/"))
            .importPackages(ROOT);

    private Code() {}

    static JavaClasses classes() {
        return CLASSES;
    }

    /** The part of the program that a class belongs to: the package right below the root, or empty for Main. */
    static String part(JavaClass type) {
        String name = type.getPackageName();
        if (!name.startsWith(ROOT + ".")) {
            return "";
        }
        String rest = name.substring(ROOT.length() + 1);
        int dot = rest.indexOf('.');
        return dot < 0 ? rest : rest.substring(0, dot);
    }

    static Set<String> parts() {
        return CLASSES.stream().map(Code::part).filter(part -> !part.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static String[] packages(String... parts) {
        return Arrays.stream(parts).map(part -> ROOT + "." + part + "..").toArray(String[]::new);
    }
}
