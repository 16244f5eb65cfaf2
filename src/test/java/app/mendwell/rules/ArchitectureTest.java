package app.mendwell.rules;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.conditions.ArchConditions;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The rules of the house, numbered as they were agreed. */
class ArchitectureTest {

    private static void holds(ArchRule rule) {
        rule.check(Code.classes());
    }

    @Test
    void r01NoPackageLeadsBackToItself() {
        holds(slices().matching("app.mendwell.(**)").should().beFreeOfCycles());
        holds(slices().matching("app.mendwell.(*)..").should().beFreeOfCycles());
    }

    @Test
    void r02ThereAreEnoughPackagesForTheFirstRuleToFail() {
        assertThat(Code.parts()).hasSizeGreaterThanOrEqualTo(10);
    }

    @Test
    void r03StorageContentAndPaperStandAlone() {
        for (String part : List.of("storage", "content", "paper")) {
            holds(noClasses().that().resideInAPackage("app.mendwell." + part + "..").should().dependOnClassesThat(
                    resideInAPackage("app.mendwell..").and(DescribedPredicate.not(resideInAPackage(
                            "app.mendwell." + part + "..")))));
        }
    }

    @Test
    void r03UiKnowsStorageAndPaperAtMost() {
        holds(noClasses().that().resideInAPackage("app.mendwell.ui..").should().dependOnClassesThat(
                resideInAPackage("app.mendwell..").and(DescribedPredicate.not(resideInAnyPackage(Code.packages("ui",
                        "storage", "paper"))))));
    }

    @Test
    void r03ExchangeKnowsNoScreenAndNoRoot() {
        // Words are the one thing of the screen that it speaks with.
        holds(noClasses().that().resideInAPackage("app.mendwell.exchange..").should().dependOnClassesThat(
                resideInAnyPackage(Code.packages("shell", "cli", "ui")).and(DescribedPredicate.not(HasName.Predicates
                        .name("app.mendwell.ui.Words")))));
    }

    @Test
    void r03OnlyTheRootsKnowSeveralRooms() {
        var offenders = new TreeSet<String>();
        for (JavaClass type : Code.classes()) {
            long rooms = type.getDirectDependenciesFromSelf().stream().map(each -> Code.part(each.getTargetClass()))
                    .filter(Code.FEATURES::contains).distinct().count();
            if (rooms > 1 && !List.of("shell", "cli", "exchange").contains(Code.part(type))) {
                offenders.add(type.getName());
            }
        }
        assertThat(offenders).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> r04NoRoomKnowsAnother() {
        return Code.FEATURES.stream().map(feature -> DynamicTest.dynamicTest(feature, () -> {
            String[] others = Code.packages(Code.FEATURES.stream().filter(other -> !other.equals(feature))
                    .toArray(String[]::new));
            holds(noClasses().that().resideInAPackage("app.mendwell." + feature + "..").should()
                    .dependOnClassesThat(resideInAnyPackage(others)).allowEmptyShould(false));
            holds(noClasses().that().resideInAPackage("app.mendwell." + feature + "..").should()
                    .dependOnClassesThat(resideInAnyPackage(Code.packages("shell", "cli", "exchange"))));
        }));
    }

    @Test
    void r04EveryPackageIsARoomOrALayer() {
        var known = new TreeSet<>(Code.FEATURES);
        known.addAll(Code.LAYERS);
        assertThat(Code.parts()).isEqualTo(known);
    }

    @Test
    void r05ViewModelsKnowNoControls() {
        holds(noClasses().that().haveSimpleNameEndingWith("ViewModel").or().haveSimpleNameEndingWith("Session")
                .should().dependOnClassesThat().resideInAnyPackage("javafx.scene..", "javafx.stage..", "javafx.fxml..",
                        "org.controlsfx.."));
    }

    @Test
    void r06ViewsAskNoRepository() {
        holds(noClasses().that().haveSimpleNameEndingWith("View").should().dependOnClassesThat()
                .haveSimpleNameEndingWith("Repository"));
        holds(noClasses().that().haveSimpleNameEndingWith("View").should().dependOnClassesThat()
                .resideInAPackage("java.sql.."));
    }

    @Test
    void r07SqlIsSpokenInStorageVaultAndRepositories() {
        holds(noClasses().that().resideOutsideOfPackages(Code.packages("storage", "vault")).and()
                .haveSimpleNameNotEndingWith("Repository").should().dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "org.sqlite.."));
    }

    @Test
    void r08NothingBelowTheScreenKnowsTheToolkit() {
        holds(noClasses().that().resideInAnyPackage(Code.packages("storage", "exchange", "cli", "content"))
                .or().haveSimpleNameEndingWith("Repository").or(DescribedPredicate.describe("are records",
                        (JavaClass type) -> type.isRecord() && type.getPackageName().endsWith("exchange")))
                .should().dependOnClassesThat().resideInAPackage("javafx.."));
    }

    @Test
    void r09OnlyTasksAndTheShellMakeThreads() {
        holds(noClasses().that().resideOutsideOfPackages(Code.packages("shell")).and()
                .doNotHaveFullyQualifiedName("app.mendwell.ui.Tasks").should().callMethodWhere(
                        JavaCall.Predicates.target(HasName.Predicates.name("runLater"))));
        holds(noClasses().that().resideOutsideOfPackages(Code.packages("shell")).and()
                .doNotHaveFullyQualifiedName("app.mendwell.ui.Tasks").should(makeThreads()));
    }

    private static com.tngtech.archunit.lang.ArchCondition<JavaClass> makeThreads() {
        return ArchConditions.dependOnClassesThat(DescribedPredicate.describe("make threads",
                (JavaClass type) -> List.of("java.lang.Thread", "java.util.concurrent.Executors",
                        "java.util.concurrent.CompletableFuture", "java.util.Timer").contains(type.getName())));
    }

    @Test
    void r10NothingStaticChangesAndNothingIsASingleton() {
        holds(fields().that().areStatic().should().beFinal());
        holds(methods().that().arePublic().should().haveNameNotMatching("getInstance"));
    }

    @Test
    void r11OnlyTheRootsAskTheClock() {
        holds(noClasses().that().resideOutsideOfPackages(Code.packages("shell", "cli")).should().callMethodWhere(
                DescribedPredicate.describe("ask the clock", (JavaCall<?> call) -> asksTheClock(call))));
    }

    private static boolean asksTheClock(JavaCall<?> call) {
        String owner = call.getTargetOwner().getName();
        boolean now = call.getName().equals("now") && owner.startsWith("java.time.")
                && call.getTarget().getRawParameterTypes().isEmpty();
        return now || (owner.equals("java.time.Clock") && call.getName().startsWith("system"));
    }

    @Test
    void r12TheStandardStreamsBelongToTheCommandLine() {
        holds(noClasses().that().resideOutsideOfPackages(Code.packages("cli")).and()
                .doNotHaveFullyQualifiedName("app.mendwell.Main").should().accessFieldWhere(
                        DescribedPredicate.describe("a standard stream", access -> access.getTargetOwner().getName()
                                .equals("java.lang.System")
                                && List.of("out", "err", "in").contains(access.getTarget().getName()))));
        holds(noClasses().should().callMethodWhere(JavaCall.Predicates.target(HasName.Predicates.name(
                "printStackTrace"))));
        holds(fields().that().haveRawType("org.slf4j.Logger").should().bePrivate().andShould().beStatic().andShould()
                .beFinal());
    }

    @Test
    void r13NothingSpeaksToANetwork() {
        holds(noClasses().should().dependOnClassesThat().resideInAnyPackage("java.net.http..", "javafx.scene.web.."));
        holds(noClasses().should().dependOnClassesThat(DescribedPredicate.describe("sockets and connections",
                (JavaClass type) -> type.getName().startsWith("java.net.") && (type.getSimpleName().contains("Socket")
                        || type.getSimpleName().endsWith("URLConnection"))
                        || type.getName().startsWith("java.nio.channels.") && type.getName().contains("Socket"))));
        holds(noClasses().should().callMethod("java.awt.Desktop", "browse", "java.net.URI"));
    }

    @Test
    void r14NoOtherToolkitAndNoJavaSerialisation() {
        // Thumbnails are made on a thread of no toolkit, by the pictures of java.awt.image alone.
        holds(noClasses().that().doNotHaveFullyQualifiedName("app.mendwell.journal.photos.Thumbnails").should()
                .dependOnClassesThat().resideInAnyPackage("java.awt..", "javax.swing..", "javax.imageio.."));
        holds(noClasses().should().dependOnClassesThat().resideInAnyPackage("java.awt", "javax.swing.."));
        holds(noClasses().should().dependOnClassesThat().haveNameMatching("java\\.io\\.Object(In|Out)putStream"));
    }

    @Test
    void r15EveryViewHasItsPageAndEveryPageItsView() {
        var views = new TreeSet<String>();
        for (JavaClass type : Code.classes()) {
            boolean view = type.isAssignableTo("app.mendwell.ui.View")
                    && !type.getModifiers().contains(JavaModifier.ABSTRACT);
            if (view) {
                views.add(type.getName().replace('.', '/') + ".fxml");
            }
        }
        assertThat(new ArrayList<>(Tree.resources(".fxml"))).isEqualTo(new ArrayList<>(views));
        holds(classes().that().areNotRecords().and().haveSimpleNameEndingWith("View").and()
                .resideOutsideOfPackage("app.mendwell.ui..")
                .should().beAssignableTo("app.mendwell.ui.View"));
    }
}
