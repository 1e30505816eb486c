package org.waymark;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.waymark.catalogue.enrich.Graph;
import org.waymark.model.Catalogue;
import org.waymark.model.Entry;
import org.waymark.model.Kind;
import org.waymark.model.RecordType;
import org.waymark.model.References;

/** Holds the architecture page to its word: who may know whom, and where each library lives. */
@AnalyzeClasses(packages = "org.waymark", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String[] STAGES = {
        "load", "check", "enrich", "bake", "render", "export", "index", "write", "harvest", "diff"
    };

    @ArchTest
    static final ArchRule noPackageDependsOnItself =
            slices().matching("org.waymark.(*)..").should().beFreeOfCycles();

    @ArchTest
    static void stagesDoNotKnowEachOther(com.tngtech.archunit.core.domain.JavaClasses classes) {
        for (String stage : STAGES) {
            for (String other : STAGES) {
                if (!stage.equals(other)) {
                    noClasses()
                            .that()
                            .resideInAPackage("org.waymark." + stage + "..")
                            .should()
                            .dependOnClassesThat()
                            .resideInAPackage("org.waymark." + other + "..")
                            .because("the pipeline alone knows the order of the stages")
                            .check(classes);
                }
            }
        }
    }

    @ArchTest
    static final ArchRule theModelKnowsOnlyWhereThingsStand = noClasses()
            .that()
            .resideInAPackage("org.waymark.model..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(above("model", "source", "text"));

    @ArchTest
    static final ArchRule theSchemaKnowsOnlyTheModel = noClasses()
            .that()
            .resideInAPackage("org.waymark.schema..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(above("schema", "model", "source", "text", "yaml"));

    private static final DescribedPredicate<JavaClass> KINDS = DescribedPredicate.describe(
            "are kinds of record", type -> type.isAssignableTo(Entry.class) && type.isRecord());

    @ArchTest
    static final ArchRule enginesKnowNoKind = noClasses()
            .that()
            .resideInAnyPackage(
                    "org.waymark.load..",
                    "org.waymark.schema..",
                    "org.waymark.index..",
                    "org.waymark.export..",
                    "org.waymark.cli..")
            .should()
            .dependOnClassesThat(KINDS)
            .because("they go by Kinds and the schema, so that a new kind needs no change there");

    @ArchTest
    static final ArchRule kindsAreRegisteredInOnePlace = noClasses()
            .that()
            .belongToAnyOf(Kind.class, Entry.class, Catalogue.class, Graph.class, References.class, RecordType.class)
            .should()
            .dependOnClassesThat(KINDS)
            .because("Kinds alone lists them");

    @ArchTest
    static final ArchRule reportsKnowOnlyWhereThingsStand = noClasses()
            .that()
            .resideInAPackage("org.waymark.report..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(above("report", "source", "text"));

    @ArchTest
    static final ArchRule textAndBytesKnowNoOtherPackage = noClasses()
            .that()
            .resideInAnyPackage("org.waymark.text..", "org.waymark.bytes..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(above());

    @ArchTest
    static final ArchRule yamlKnowsOnlyFindingsAndWhereThingsStand = noClasses()
            .that()
            .resideInAPackage("org.waymark.yaml..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(above("yaml", "report", "source", "text"));

    @ArchTest
    static final ArchRule onlyTheCommandLineKnowsThePipeline = noClasses()
            .that()
            .resideOutsideOfPackages("org.waymark.cli..", "org.waymark.pipeline..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.waymark.cli..", "org.waymark.pipeline..");

    @ArchTest
    static final ArchRule jbakeLivesInTheOven = only("org.jbake..", "bake");

    @ArchTest
    static final ArchRule freemarkerLivesInRender = only("freemarker..", "render");

    @ArchTest
    static final ArchRule flexmarkLivesInRender = only("com.vladsch.flexmark..", "render");

    @ArchTest
    static final ArchRule theSanitizerLivesInRender = only("org.owasp..", "render");

    @ArchTest
    static final ArchRule picocliLivesInTheCommandLine = only("picocli..", "cli");

    @ArchTest
    static final ArchRule jlineLivesInTheCommandLine = only("org.jline..", "cli");

    @ArchTest
    static final ArchRule jgitLivesInThePipeline = only("org.eclipse.jgit..", "pipeline");

    @ArchTest
    static final ArchRule jacksonReadsAndWritesData = only(
            "com.fasterxml.jackson..",
            "yaml",
            "text",
            "export",
            "report",
            "harvest",
            "write",
            "data",
            "index",
            "diff",
            "links");

    @ArchTest
    static final ArchRule snakeYamlReadsAndWritesYaml = only("org.yaml.snakeyaml..", "yaml", "fix");

    @ArchTest
    static final ArchRule mendingKnowsNoStage = noClasses()
            .that()
            .resideInAPackage("org.waymark.fix..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(above("fix", "model", "schema", "source", "text", "yaml"));

    @ArchTest
    static final ArchRule onlyTheLinkCheckAsksOtherServers = only("java.net.http..", "links");

    @ArchTest
    static final ArchRule jsoupReadsTheMarkupOfOthers = only("org.jsoup..", "links", "render");

    @ArchTest
    static final ArchRule theLinkCheckAloneTellsWhoOwnsAHost = only("crawlercommons..", "links");

    @ArchTest
    static final ArchRule theLinkCheckKnowsNoStage = noClasses()
            .that()
            .resideInAPackage("org.waymark.links..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(above("links", "model", "schema", "source", "report", "site", "text"));

    @ArchTest
    static final ArchRule luceneLivesInTheIndex = only("org.apache.lucene..", "index");

    @ArchTest
    static final ArchRule jfreeLivesInRender = only("org.jfree..", "render");

    @ArchTest
    static final ArchRule chartsAloneAreDrawnOnGraphicsOfXmlGraphics = only("org.apache.xmlgraphics..", "render");

    @ArchTest
    static final ArchRule fastCsvReadsAndWritesTables = only("de.siegmar..", "data");

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
    static final ArchRule nobodyPrintsBehindTheCommandLine = noClasses()
            .that()
            .resideOutsideOfPackage("org.waymark.cli..")
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err");

    private static String[] above(String... allowed) {
        java.util.Set<String> known = java.util.Set.of(allowed);
        return java.util.stream.Stream.of(
                        "source",
                        "yaml",
                        "model",
                        "schema",
                        "report",
                        "site",
                        "data",
                        "quality",
                        "diff",
                        "load",
                        "check",
                        "enrich",
                        "bake",
                        "render",
                        "export",
                        "index",
                        "write",
                        "harvest",
                        "fix",
                        "links",
                        "pipeline",
                        "serve",
                        "cli")
                .filter(name -> !known.contains(name))
                .map(name -> "org.waymark." + name + "..")
                .toArray(String[]::new);
    }

    private static ArchRule only(String library, String... packages) {
        String[] allowed = java.util.Arrays.stream(packages)
                .map(name -> "org.waymark." + name + "..")
                .toArray(String[]::new);
        return noClasses()
                .that()
                .resideInAPackage("org.waymark..")
                .and()
                .resideOutsideOfPackages(allowed)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library);
    }
}
