package org.waymark;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.catalogue.enrich.Graph;
import org.waymark.model.Catalogue;
import org.waymark.model.Entry;
import org.waymark.model.Kind;
import org.waymark.model.RecordType;
import org.waymark.model.References;

/** Keeps the code as the architecture page says: which folder may use which, and where each library is used. */
@AnalyzeClasses(packages = "org.waymark", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String ROOT = "org.waymark.";

    /** From the ground up. A folder uses those of lower floors, and on its own floor only itself. */
    private static final List<Set<String>> FLOORS = List.of(
            Set.of("text", "source", "bytes", "serve", "rdf"),
            Set.of("report"),
            Set.of("yaml"),
            Set.of("model"),
            Set.of("catalogue"),
            Set.of("site"),
            Set.of("edit", "search", "links"),
            Set.of("task"),
            Set.of("cli"));

    /** Rooms whose order only {@code task} knows. */
    private static final List<Set<String>> ROOMS = List.of(
            Set.of("catalogue.load", "catalogue.check", "catalogue.enrich"),
            Set.of("site.page", "site.bake", "site.export", "site.write"));

    private static final int MOST_CLASSES = 25;

    @ArchTest
    static final ArchRule foldersHaveNoCycles =
            slices().matching("org.waymark.(**)").should().beFreeOfCycles();

    @ArchTest
    static void aFolderUsesOnlyLowerFloors(JavaClasses classes) {
        Set<String> higher = new TreeSet<>();
        for (int i = FLOORS.size() - 1; i >= 0; i--) {
            for (String folder : FLOORS.get(i)) {
                Set<String> barred = new TreeSet<>(higher);
                barred.addAll(FLOORS.get(i));
                barred.remove(folder);
                if (!barred.isEmpty()) {
                    doesNotUse(folder, barred).check(classes);
                }
            }
            higher.addAll(FLOORS.get(i));
        }
        assertThat(classes.stream().map(ArchitectureTest::top).collect(Collectors.toSet()))
                .as("top folders")
                .isEqualTo(higher);
    }

    @ArchTest
    static void roomsOfOneFloorDoNotKnowEachOther(JavaClasses classes) {
        for (Set<String> rooms : ROOMS) {
            for (String room : rooms) {
                Set<String> others = new TreeSet<>(rooms);
                others.remove(room);
                doesNotUse(room, others).check(classes);
            }
        }
    }

    private static final DescribedPredicate<JavaClass> KINDS = DescribedPredicate.describe(
            "are kinds of record", type -> type.isAssignableTo(Entry.class) && type.isRecord());

    @ArchTest
    static final ArchRule enginesKnowNoKind = noClasses()
            .that()
            .resideInAnyPackage(
                    "org.waymark.catalogue.load..",
                    "org.waymark.model.schema..",
                    "org.waymark.search..",
                    "org.waymark.site.export.api..",
                    "org.waymark.site.export.schema..",
                    "org.waymark.site.export.json..",
                    "org.waymark.site.export.propose..",
                    "org.waymark.edit.draft..",
                    "org.waymark.edit.fix..",
                    "org.waymark.edit.issue..",
                    "org.waymark.cli..")
            .should()
            .dependOnClassesThat(KINDS)
            .because("they use Kinds and the schema, so that a new kind needs no change there");

    @ArchTest
    static final ArchRule kindsAreRegisteredInOnePlace = noClasses()
            .that()
            .belongToAnyOf(Kind.class, Entry.class, Catalogue.class, Graph.class, References.class, RecordType.class)
            .should()
            .dependOnClassesThat(KINDS)
            .because("Kinds alone lists them");

    /** Each class of these is named by the one list of its kind: the class that lists it uses it. */
    @ArchTest
    static void nothingIsMissingInItsList(JavaClasses classes) {
        isListed(classes, "org.waymark.model.Entry", "org.waymark.model.record.Kinds");
        isListed(classes, "org.waymark.catalogue.check.Check", "org.waymark.catalogue.check.Checks");
        isListed(classes, "org.waymark.site.page.kit.PageType", "org.waymark.site.page.Sections");
        isListed(classes, "org.waymark.site.export.kit.Export", "org.waymark.site.export.Exports");
        isListed(classes, "org.waymark.edit.harvest.kit.CatalogueHarvester", "org.waymark.edit.harvest.Harvesters");
    }

    @ArchTest
    static void aFolderHoldsNoMoreClassesThanOneCanSee(JavaClasses classes) {
        Map<String, Long> sizes = new TreeMap<>(
                topLevel(classes).collect(Collectors.groupingBy(JavaClass::getPackageName, Collectors.counting())));
        sizes.values().removeIf(count -> count <= MOST_CLASSES);
        assertThat(sizes).isEmpty();
    }

    @ArchTest
    static void noTwoClassesHaveOneName(JavaClasses classes) {
        Map<String, List<String>> names = new TreeMap<>(topLevel(classes)
                .collect(Collectors.groupingBy(
                        JavaClass::getSimpleName, Collectors.mapping(JavaClass::getName, Collectors.toList()))));
        names.values().removeIf(same -> same.size() == 1);
        assertThat(names).isEmpty();
    }

    @ArchTest
    static void viewsAreInTheFoldersOfTheirPages(JavaClasses classes) {
        List<String> apart = topLevel(classes)
                .filter(type -> type.getSimpleName().endsWith("View"))
                .map(JavaClass::getPackageName)
                .filter(folder -> !folder.startsWith("org.waymark.site.page.")
                        && !folder.equals("org.waymark.site.render.template"))
                .toList();
        assertThat(apart).isEmpty();
    }

    @ArchTest
    static final ArchRule jbakeIsOnlyInTheOven = only("org.jbake..", "site.bake");

    @ArchTest
    static final ArchRule freemarkerIsOnlyWithTheTemplates = only("freemarker..", "site.render.template");

    @ArchTest
    static final ArchRule flexmarkIsOnlyWithMarkdown = only("com.vladsch.flexmark..", "site.render.markdown");

    @ArchTest
    static final ArchRule theSanitizerIsOnlyWithMarkdown = only("org.owasp..", "site.render.markdown");

    @ArchTest
    static final ArchRule jfreeIsOnlyWithCharts = only("org.jfree..", "site.render.chart");

    @ArchTest
    static final ArchRule graphicsOfXmlGraphicsAreOnlyWithCharts =
            only("org.apache.xmlgraphics..", "site.render.chart");

    @ArchTest
    static final ArchRule jsoupReadsMarkupOfOthers = only("org.jsoup..", "site.render.markdown", "links");

    @ArchTest
    static final ArchRule luceneIsOnlyInSearch = only("org.apache.lucene..", "search");

    @ArchTest
    static final ArchRule fastCsvIsOnlyWithTables = only("de.siegmar..", "catalogue.data");

    @ArchTest
    static final ArchRule snakeYamlIsOnlyInYaml = only("org.yaml.snakeyaml..", "yaml", "edit.fix");

    @ArchTest
    static final ArchRule picocliIsOnlyInTheCommandLine = only("picocli..", "cli");

    @ArchTest
    static final ArchRule jlineIsOnlyInTheCommandLine = only("org.jline..", "cli");

    @ArchTest
    static final ArchRule jgitIsOnlyInTasks = only("org.eclipse.jgit..", "task");

    @ArchTest
    static final ArchRule rdf4jIsOnlyInRdf = only("org.eclipse.rdf4j..", "rdf");

    @ArchTest
    static final ArchRule onlyTheLinkCheckAsksOtherServers = only("java.net.http..", "links");

    @ArchTest
    static final ArchRule namesSayWhatThingsAre = classes()
            .should()
            .haveSimpleNameNotEndingWith("Manager")
            .andShould()
            .haveSimpleNameNotEndingWith("Helper")
            .andShould()
            .haveSimpleNameNotEndingWith("Impl")
            .andShould()
            .haveSimpleNameNotEndingWith("Utils");

    @ArchTest
    static final ArchRule onlyTheCommandLinePrints = noClasses()
            .that()
            .resideOutsideOfPackage("org.waymark.cli..")
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err");

    private static ArchRule doesNotUse(String folder, Set<String> others) {
        return noClasses()
                .that()
                .resideInAPackage(ROOT + folder + "..")
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        others.stream().map(other -> ROOT + other + "..").toArray(String[]::new)));
    }

    private static ArchRule only(String library, String... folders) {
        return noClasses()
                .that()
                .resideOutsideOfPackages(
                        Arrays.stream(folders).map(name -> ROOT + name + "..").toArray(String[]::new))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library);
    }

    private static void isListed(JavaClasses classes, String type, String list) {
        JavaClass listing = classes.get(list);
        Set<String> listed = listing.getDirectDependenciesFromSelf().stream()
                .map(dependency -> dependency.getTargetClass().getName())
                .collect(Collectors.toSet());
        List<String> missing = new ArrayList<>();
        for (JavaClass each : classes) {
            if (each.isAssignableTo(type)
                    && !each.isInterface()
                    && !each.isAnonymousClass()
                    && !listed.contains(each.getName())) {
                missing.add(each.getName());
            }
        }
        assertThat(missing).as("missing in %s", list).isEmpty();
    }

    private static Stream<JavaClass> topLevel(JavaClasses classes) {
        return classes.stream()
                .filter(type -> type.isTopLevelClass() && !type.getSimpleName().equals("package-info"));
    }

    private static String top(JavaClass type) {
        return type.getPackageName().replaceFirst("org\\.waymark\\.?", "").replaceFirst("\\..*", "");
    }
}
