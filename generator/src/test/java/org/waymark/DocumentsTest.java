package org.waymark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.catalogue.check.Checks;
import org.waymark.catalogue.load.Loader;
import org.waymark.model.Loaded;
import org.waymark.model.record.Dataset;
import org.waymark.report.Findings;
import org.waymark.report.Progress;
import org.waymark.site.render.markdown.Markdown;
import org.waymark.task.check.SiteParts;

/** Holds the documents to what is really there. */
class DocumentsTest {

    private static final Path ROOT = Path.of("..");
    private static final Path DOCS = Path.of("docs");
    private static final Path CODE = Path.of("src/main/java/org/waymark");

    private static final Pattern FENCED = Pattern.compile("(?ms)^ *```.*?^ *```$");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");
    /** Also the releases, which GitHub shows two folders above those of the files. */
    private static final Pattern ELSEWHERE = Pattern.compile("(https?|mailto):.*|\\.\\./\\.\\./releases/latest");

    /** Such as {@code yaml/SourceText}, {@code site/page/Sections.java} or {@code catalogue/load/cache/Detail.OUTLINE}. */
    private static final Pattern CLASS_FILE =
            Pattern.compile("`((?!datasets/|content/)(?:[a-z]+/)+[A-Z]\\w+)(?:\\.\\w+)?(?:\\(\\))?`");

    /** Such as {@code model.schema.RecordSchema}, or {@code org.waymark.site.page.kit.Pager$Step}. */
    private static final Pattern CLASS_NAME =
            Pattern.compile("`(?:org\\.waymark\\.)?((?:[a-z]+\\.)+[A-Z]\\w+)(?:[.$]\\w+)*(?:\\(\\))?`");

    /** Such as {@code site/page} or {@code cli}. */
    private static final Pattern FOLDER = Pattern.compile("`([a-z]+(?:/[a-z]+)*)/?`");

    /** Such as {@code org.waymark.cli.Main}, with quotes or without. */
    private static final Pattern FULL_NAME = Pattern.compile("\\borg\\.waymark\\.((?:[a-z]+\\.)*\\w+)");

    /** A folder that the picture shows in a box. */
    private static final Pattern DRAWN_FOLDER = Pattern.compile("name\" [^>]*>([a-z]+(?:/[a-z]+)*)</text>");

    /** The section of the architecture page that names folders of coming work, which need not exist yet. */
    private static final Pattern COMING = Pattern.compile("(?s)\n## Where coming work goes\n.*");

    /** Such as {@code templates/pages/dataset.ftlh}; not where a part is left open by angle brackets or dots. */
    private static final Pattern OTHER_FILE =
            Pattern.compile("`((?:templates|site-assets|generator|datasets|content)/[\\w./-]+)`");

    static List<Path> documents() throws IOException {
        List<Path> documents = new ArrayList<>();
        try (Stream<Path> top = Files.list(ROOT);
                Stream<Path> docs = Files.walk(DOCS)) {
            Stream.concat(top, docs)
                    .filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .forEach(documents::add);
        }
        return documents;
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyRelativeLinkLeadsToAFile(Path document) throws IOException {
        String text = FENCED.matcher(Files.readString(document)).replaceAll("");
        List<String> lost = new ArrayList<>();
        Matcher links = LINK.matcher(text);
        while (links.find()) {
            String target = links.group(1).replaceFirst("#.*", "");
            if (!target.isEmpty()
                    && !ELSEWHERE.matcher(target).matches()
                    && !Files.exists(document.resolveSibling(target))) {
                lost.add(target);
            }
        }
        assertThat(lost).isEmpty();
    }

    @Test
    void theDocumentsThatMatterAreThere() throws IOException {
        assertThat(documents())
                .contains(
                        ROOT.resolve("README.md"),
                        ROOT.resolve("CONTRIBUTING.md"),
                        ROOT.resolve("CHANGELOG.md"),
                        DOCS.resolve("architecture.md"));
    }

    /** Classes that move or go away take their names in the documents with them. The changelog describes the past. */
    @ParameterizedTest
    @MethodSource("documents")
    void everyClassNamedByItsFolderExists(Path document) throws IOException {
        if (document.endsWith("CHANGELOG.md")) {
            return;
        }
        String text = FENCED.matcher(Files.readString(document)).replaceAll("");
        assertThat(classes(text)).allSatisfy(file -> assertThat(file).exists());
    }

    /** Also in commands to copy, and of tests as well. */
    @ParameterizedTest
    @MethodSource("documents")
    void everyFullNameIsOfAClassOrFolder(Path document) throws IOException {
        assertThat(FULL_NAME
                        .matcher(Files.readString(document))
                        .results()
                        .map(found -> found.group(1).replace('.', '/')))
                .allMatch(name -> Stream.of(CODE, Path.of("src/test/java/org/waymark"))
                        .anyMatch(root ->
                                Files.exists(root.resolve(name)) || Files.exists(root.resolve(name + ".java"))));
    }

    @Test
    void classesAreFoundHoweverTheyAreWritten() {
        assertThat(
                        classes(
                                "`yaml/Node`, `yaml/Node.java`, `yaml/Node.of`, `yaml.Node`, `org.waymark.yaml.Node$Kind`, `yaml`"))
                .hasSize(5)
                .containsOnly(CODE.resolve("yaml/Node.java"));
    }

    @Test
    void theArchitecturePageNamesFilesThatExist() throws IOException {
        String page = Files.readString(DOCS.resolve("architecture.md"));
        assertThat(classes(page)).hasSizeGreaterThan(30);
        assertThat(OTHER_FILE.matcher(page).results().map(found -> ROOT.resolve(found.group(1))))
                .isNotEmpty()
                .allSatisfy(file -> assertThat(file).exists());
    }

    /** The page names each folder that holds classes, and no other, but for those of coming work. */
    @Test
    void theArchitecturePageNamesAllFolders() throws IOException {
        String page = COMING.matcher(Files.readString(DOCS.resolve("architecture.md")))
                .replaceAll("");
        Set<String> tops = tops();
        Set<String> named = FOLDER.matcher(page)
                .results()
                .map(found -> found.group(1))
                .filter(name -> tops.contains(top(name)))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(named).containsAll(folders());
        assertThat(named).allSatisfy(name -> assertThat(CODE.resolve(name)).isDirectory());
    }

    /** The picture of the floors shows all top folders, and no folder that is not there. */
    @Test
    void thePictureShowsFoldersThatExist() throws IOException {
        String picture = Files.readString(DOCS.resolve("pictures/architecture.svg"));
        Set<String> shown = DRAWN_FOLDER
                .matcher(picture)
                .results()
                .map(found -> found.group(1))
                .filter(name -> !name.equals("files"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(shown).allSatisfy(name -> assertThat(CODE.resolve(name)).isDirectory());
        assertThat(shown.stream().map(DocumentsTest::top)).containsAll(tops());
    }

    private static Set<String> tops() throws IOException {
        return folders().stream().map(DocumentsTest::top).collect(Collectors.toSet());
    }

    private static String top(String folder) {
        return folder.replaceFirst("/.*", "");
    }

    /** The folders of the program that hold classes, by their paths. */
    private static Set<String> folders() throws IOException {
        try (Stream<Path> files = Files.walk(CODE)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("package-info.java"))
                    .map(file -> CODE.relativize(file.getParent()).toString().replace('\\', '/'))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    /** The files of all classes that a text names by their folder, be it as a path or as Java writes it. */
    private static List<Path> classes(String text) {
        return Stream.of(CLASS_FILE, CLASS_NAME)
                .flatMap(pattern -> pattern.matcher(text).results())
                .map(found -> found.group(1).replace('.', '/'))
                .map(name -> CODE.resolve(name + ".java"))
                .toList();
    }

    @Test
    void everyDecisionIsInTheIndex() throws IOException {
        String index = Files.readString(DOCS.resolve("adr/README.md"));
        try (Stream<Path> decisions = Files.list(DOCS.resolve("adr"))) {
            assertThat(decisions.map(file -> file.getFileName().toString()).filter(name -> !name.equals("README.md")))
                    .isNotEmpty()
                    .allSatisfy(name -> assertThat(index).contains("(" + name + ")"));
        }
    }

    @Test
    void theRecordInTheReadmeIsFaultless(@TempDir Path folder) throws IOException {
        Matcher example = Pattern.compile("(?s)```yaml\n(.*?)```").matcher(Files.readString(ROOT.resolve("README.md")));
        assertThat(example.find()).isTrue();
        Files.createDirectories(folder.resolve("content/organisations"));
        Files.createDirectories(folder.resolve("content/vocabularies"));
        Files.createDirectories(folder.resolve("datasets"));
        for (String vocabulary : List.of("granularities.yaml", "places.yaml", "populations.yaml", "themes.yaml")) {
            Path file = Path.of("content/vocabularies", vocabulary);
            Files.copy(ROOT.resolve(file), folder.resolve(file));
        }
        Files.writeString(folder.resolve("content/site.yaml"), "title: Example\n");
        Files.writeString(
                folder.resolve("content/organisations/example-council.md"),
                "---\nname: Example Council\ntype: council\n---\n\nA council.\n");
        Files.writeString(folder.resolve("datasets/rents-by-ward.yaml"), example.group(1));

        Findings findings = new Findings();
        Loaded loaded = Loader.load(folder, findings, Progress.SILENT);
        Checks.check(loaded, SiteParts.addresses(), Markdown.typesetter(), folder, LocalDate.of(2026, 1, 31), findings);

        assertThat(findings.sorted()).isEmpty();
        assertThat(loaded.catalogue().all(Dataset.class)).hasSize(1);
    }
}
