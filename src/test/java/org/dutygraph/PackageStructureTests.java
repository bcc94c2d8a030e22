package org.dutygraph;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the table of what each package may use, and the names that packages and classes may bear. */
class PackageStructureTests {

    private static final String ROOT = "org.dutygraph";
    private static final Set<String> NOTHING = Set.of();
    private static final Set<String> FEATURE = Set.of("graph", "text", "web");
    private static final Set<String> GIVES_GRAPHS = Set.of("graph", "text", "web", "exchange");
    private static final Set<String> ANSWERS_ASSISTANTS = Set.of("graph", "text", "web", "assistant");

    /** Every package below the root, and which others of ours it may use; a feature never uses another feature, but asking does. */
    private static final Map<String, Set<String>> MAY_USE = Map.ofEntries(
            entry("file", NOTHING),
            entry("text", NOTHING),
            entry("place", NOTHING),
            entry("form", Set.of("text", "file")),
            entry("dutylist", Set.of("text", "place", "form")),
            entry("resolve", Set.of("file", "text", "place", "dutylist")),
            entry("graph", Set.of("file")),
            entry("web", Set.of("graph", "text")),
            entry("exchange", Set.of("graph", "web")),
            entry("api", Set.of("graph", "web")),
            // who may do what on which address, below whatever can be done
            entry("account", Set.of("file", "graph", "web")),
            // what happened is kept below the import, which adds to it
            entry("history", Set.of("file", "web")),
            entry(
                    "load",
                    Set.of(
                            "account",
                            "file",
                            "form",
                            "text",
                            "place",
                            "dutylist",
                            "resolve",
                            "graph",
                            "history",
                            "web")),
            // reads the log and what was received through the import, which alone knows which list held when
            entry("asof", Set.of("web", "load")),
            // below the features, each of which adds what assistants may ask of it
            entry("assistant", Set.of("web")),
            entry("question", Set.of("file", "graph", "text", "web", "exchange", "assistant")),
            entry("township", FEATURE),
            entry("duty", ANSWERS_ASSISTANTS),
            entry("department", FEATURE),
            entry("category", FEATURE),
            entry("home", FEATURE),
            entry("county", FEATURE),
            entry("function", FEATURE),
            // shows what the import reads, line by line
            entry("document", Set.of("graph", "text", "web", "form", "history")),
            entry("compare", FEATURE),
            entry("commonduty", FEATURE),
            entry("explore", FEATURE),
            entry("bloom", FEATURE),
            entry("search", ANSWERS_ASSISTANTS),
            entry("download", GIVES_GRAPHS),
            entry("linked", GIVES_GRAPHS),
            // it recognises what the import recognises, by the same rules
            entry("collection", GIVES_GRAPHS),
            entry("reconcile", Set.of("graph", "text", "web", "assistant", "place", "resolve")),
            // provinces and prefectures that the graph lacks are told by the gazetteer
            entry("ask", Set.of("graph", "text", "web", "assistant", "question", "search", "place")),
            // reads the lists that the graph does not hold, as the import reads them
            entry("version", Set.of("file", "graph", "text", "web", "assistant", "load", "resolve", "dutylist")),
            entry("proposal", FEATURE),
            entry("sitemap", FEATURE),
            entry("quality", FEATURE));

    private static final String[] KNOW_NO_FRAMEWORK = packages(Set.of("text", "place", "form", "dutylist", "resolve"));
    private static final String[] NEO4J = {
        "org.neo4j..",
        "org.apache.lucene..",
        "org.springframework.data.neo4j..",
        "org.springframework.boot.neo4j..",
        "org.springframework.boot.data.neo4j.."
    };

    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    static Set<String> names() {
        return MAY_USE.keySet();
    }

    @Test
    void tableNamesEveryPackage() {
        String[] named =
                Stream.concat(Stream.of(ROOT), Stream.of(packages(names()))).toArray(String[]::new);
        classes().should().resideInAnyPackage(named).check(OURS);
    }

    @ParameterizedTest
    @MethodSource("names")
    void packageUsesOnlyWhatTheTableAllows(String name) {
        Set<String> allowed = MAY_USE.getOrDefault(name, NOTHING);
        classes()
                .that()
                .resideInAPackage(packageOf(name))
                .should()
                .onlyDependOnClassesThat(not(resideInAPackage(ROOT + ".."))
                        .or(resideInAPackage(packageOf(name)))
                        .or(resideInAnyPackage(packages(allowed))))
                .allowEmptyShould(true)
                .check(OURS);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(OURS);
    }

    @Test
    void rootHoldsOnlyTheApplication() {
        classes()
                .that()
                .resideInAPackage(ROOT)
                .should()
                .haveSimpleName("Application")
                .orShould()
                .haveSimpleName("package-info")
                .check(OURS);
    }

    @Test
    void onlyTheGraphKnowsNeo4j() {
        noClasses()
                .that()
                .resideOutsideOfPackage(packageOf("graph"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(NEO4J)
                .check(OURS);
    }

    @Test
    void whatReadsAndResolvesKnowsNoFramework() {
        noClasses()
                .that()
                .resideInAnyPackage(KNOW_NO_FRAMEWORK)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework..", "org.neo4j..", "org.apache.lucene..")
                .check(OURS);
    }

    @Test
    void namesSayWhatThingsAre() {
        noClasses()
                .should()
                .haveNameMatching(".*(Impl|Utils?|Helper|Manager|Dto|DTO|Mapper)([.$].*)?")
                .check(OURS);
    }

    @Test
    void packagesAreStagesAndFeaturesNotLayers() {
        noClasses()
                .should()
                .resideInAnyPackage("..controller..", "..service..", "..dto..", "..util..", "..utils..", "..impl..")
                .check(OURS);
    }

    @Test
    void everyPackageIsNullMarked() {
        Stream<JavaPackage> packages = OURS.stream().map(JavaClass::getPackage).distinct();
        assertThat(packages).allSatisfy(each -> assertThat(each.isAnnotatedWith(NullMarked.class))
                .as("%s has a package-info with @NullMarked", each.getName())
                .isTrue());
    }

    private static String[] packages(Set<String> names) {
        return names.stream().map(PackageStructureTests::packageOf).toArray(String[]::new);
    }

    private static String packageOf(String name) {
        return ROOT + "." + name + "..";
    }
}
