package org.waymark.task.compare;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.WrapsDriver;
import org.waymark.CatalogueFixture;
import org.waymark.browser.Browser;
import org.waymark.browser.Habits;
import org.waymark.edit.diff.CatalogueDiff;
import org.waymark.edit.diff.GitFixture;
import org.waymark.edit.diff.report.DiffFormat;
import org.waymark.report.Progress;
import org.waymark.site.ComparedPage;
import org.waymark.task.build.HostileCatalogue;

/** The pages that a change changes, as readers see them, before anything is published. */
class DiffPreviewTest {

    private static final String CLINICS = "datasets/clinic-waits.yaml";

    @TempDir
    private Path folder;

    private Path source;
    private GitFixture git;

    @BeforeEach
    void begin() throws IOException {
        source = Files.createDirectory(folder.resolve("catalogue"));
        git = GitFixture.in(source).copy(CatalogueFixture.TINY);
    }

    private CatalogueDiff diff(String base, boolean previews) throws IOException {
        return Comparison.between(source, base, git.commit(), previews, Optional.empty(), Progress.SILENT);
    }

    private static List<Document> frames(String report) {
        List<Document> documents = new ArrayList<>();
        for (Element frame : Jsoup.parse(report).select("iframe")) {
            assertThat(frame.attr("sandbox")).isEmpty();
            assertThat(frame.hasAttr("sandbox")).isTrue();
            documents.add(Jsoup.parse(frame.attr("srcdoc")));
        }
        return documents;
    }

    @Test
    void aChangedPageIsShownBesideTheOldOne() throws IOException {
        String base = git.commit();
        git.replace(CLINICS, "licence: unknown", "licence: CC0-1.0")
                .replace(CLINICS, "Clinic waits", "Waits, by clinic");
        CatalogueDiff diff = diff(base, true);

        assertThat(diff.previews()).extracting(ComparedPage::address).containsExactly("datasets/clinic-waits.html");
        List<Document> frames = frames(DiffFormat.HTML.write(diff));
        assertThat(frames)
                .extracting(page -> page.select("h1").text())
                .containsExactly("Clinic waits", "Waits, by clinic");
        assertThat(frames).allSatisfy(page -> {
            assertThat(page.select("style").html()).contains("--accent", ".key-facts");
            assertThat(page.select("header.site-head, footer, nav")).isEmpty();
            assertThat(page.select("html").attr("lang")).isEqualTo("en");
        });
        assertThat(DiffFormat.MARKDOWN.write(diff))
                .contains(
                        "### Pages as readers see them",
                        "1 fact at its head changes",
                        "- <strong>Title</strong>: Clinic waits → <strong>Waits, by clinic</strong>",
                        "- <strong>Licence</strong>: Not known",
                        " → <strong>Creative Commons")
                .doesNotContain("iframe", "<style");
        JsonNode facts =
                new ObjectMapper().readTree(DiffFormat.JSON.write(diff)).at("/previews/0/facts");
        assertThat(facts.findValuesAsText("label")).contains("Licence", "Access");
    }

    @Test
    void pagesThatComeMoveAndGoHaveOneSideEach() throws IOException {
        String clinics = git.text(CLINICS);
        String base = git.commit();
        git.remove(CLINICS)
                .put("datasets/waits.yaml", clinics)
                .remove("datasets/housing/rents-by-ward.yaml")
                .put(
                        "datasets/new.yaml",
                        clinics.replace("Clinic waits", "Something new").replace("clinic", "stop"));
        CatalogueDiff diff = diff(base, true);

        assertThat(diff.previews())
                .extracting(page -> page.address() + " " + (page.before() != null) + " " + (page.after() != null))
                .contains("datasets/waits.html true true", "datasets/rents-by-ward.html true false");
        assertThat(DiffFormat.MARKDOWN.write(diff)).contains(": a removed page");
    }

    @Test
    void withoutBeingAskedForThereAreNone() throws IOException {
        String base = git.commit();
        git.replace(CLINICS, "licence: unknown", "licence: CC0-1.0");
        CatalogueDiff diff = diff(base, false);

        assertThat(diff.previews()).isEmpty();
        assertThat(DiffFormat.HTML.write(diff)).doesNotContain("iframe sandbox", "as readers see");
    }

    @Test
    void ofManyOnlyTheFirstAreMade() throws IOException {
        String clinics = git.text(CLINICS);
        String base = git.commit();
        for (int i = 0; i < PreviewedPages.MOST + 5; i++) {
            git.put("datasets/clinics-" + i + ".yaml", clinics.replace("Clinic waits", "Clinic waits " + i));
        }
        CatalogueDiff diff = diff(base, true);

        assertThat(diff.previews()).hasSize(PreviewedPages.MOST);
        assertThat(DiffFormat.MARKDOWN.write(diff)).contains("5 more records have pages that are not shown here.");
        assertThat(DiffFormat.MARKDOWN.write(diff).length()).isLessThan(60_000);
    }

    @Test
    void aChangedTemplateShowsOnePageOfEachMainTypeInBothDesigns() throws IOException {
        String base = git.commit();
        git.put("templates/components/footer.ftlh", "<#macro footer page><footer>Ours & theirs</footer></#macro>\n")
                .put("templates/pages/gap.ftlh", "<main><h1>${record.title}</h1><p>In our own design</p></main>\n")
                .put("site-assets/css/theme.css", ":root{--accent:#123456}\n");
        CatalogueDiff diff = diff(base, true);

        assertThat(diff.previews())
                .extracting(ComparedPage::address)
                .contains("index.html", "datasets/index.html", "themes/housing.html", "gaps/no-rents-by-street.html");
        Document page = frames(DiffFormat.HTML.write(diff)).get(1);
        assertThat(page.select("style").html()).contains("--accent:#123456");
        assertThat(page.select("header.site-head")).isNotEmpty();
        assertThat(page.select("form, script, [href], [src]")).isEmpty();
        assertThat(frames(DiffFormat.HTML.write(diff)).get(0).select("style").html())
                .doesNotContain("--accent:#123456");
        assertThat(DiffFormat.MARKDOWN.write(diff))
                .contains("in the changed design")
                .contains(
                        "`templates/pages/gap.ftlh` added (template)",
                        "`site-assets/css/theme.css` added (style sheet)");
    }

    @Test
    void aFailingTemplateIsReportedBeforeAnythingIsPublished() throws IOException {
        git.put("templates/pages/question.ftlh", "${failed.before}\n");
        String base = git.commit();
        git.put("templates/pages/gap.ftlh", "<main>\n${nothing.of.this.name}</main>\n");
        CatalogueDiff diff = diff(base, true);

        assertThat(diff.findings().added())
                .extracting(finding -> finding.code() + " " + finding.location().file())
                .containsExactly("TEMPLATE_ERROR templates/pages/gap.ftlh");
    }

    @Test
    void aRecordThatCannotBeReadHasNoPageThatGoes() throws IOException {
        String base = git.commit();
        git.replace(CLINICS, "title: Clinic waits", "title: [");
        CatalogueDiff diff = diff(base, true);

        assertThat(diff.previews()).isEmpty();
        assertThat(DiffFormat.MARKDOWN.write(diff)).doesNotContain("a removed page", "not shown here");
    }

    /** The policy of the report holds for what is in it, too, and must not keep it from being shown. */
    private void browserShowsAFrame(String report) throws IOException {
        Path shown = Files.createDirectories(folder.resolve("shown"));
        Files.writeString(shown.resolve("index.html"), report);
        try (Browser browser = Browser.on(shown, "/")) {
            browser.read(Habits.screen(390));
            browser.open("index.html");
            browser.ask("(() => { const frame = [...document.querySelectorAll('iframe')]"
                    + ".find(each => /<h1[^>]*>(<bdi[^>]*>)?&lt;script/.test(each.srcdoc));"
                    + "frame.id = 'seen'; frame.closest('details').open = true; frame.scrollIntoView(); })()");
            WebElement frame = browser.find("#seen");
            WebDriver inside =
                    ((WrapsDriver) frame).getWrappedDriver().switchTo().frame(frame);
            inside.manage().timeouts().implicitlyWait(Duration.ofSeconds(30));
            WebElement heading = inside.findElement(By.cssSelector("main h1"));
            assertThat(heading.getText()).contains("<script>alert(1)</script>");
            assertThat(heading.getCssValue("font-weight"))
                    .as("the style applies")
                    .isEqualTo("700");
            inside.switchTo().defaultContent();
        }
    }

    @Test
    void hostileTextIsOnlyTextInAFrameThatDoesNothing() throws IOException {
        String base = git.commit();
        Path hostile = folder.resolve("hostile");
        HostileCatalogue.write(hostile);
        git.copy(hostile);
        CatalogueDiff diff = diff(base, true);
        String report = DiffFormat.HTML.write(diff);

        Document outer = Jsoup.parse(report);
        assertThat(outer.select("script, link, object, embed, base, form")).isEmpty();
        assertThat(outer.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .startsWith("default-src 'none'");
        List<Document> frames = frames(report);
        assertThat(frames).hasSizeGreaterThan(8);
        assertThat(frames).allSatisfy(page -> {
            assertThat(page.select("script, link, iframe, object, embed, base, form, meta[http-equiv]"))
                    .isEmpty();
            assertThat(page.select("[href], [src], [srcset], [action], [formaction], [style], [^on]"))
                    .isEmpty();
            assertThat(page.text()).doesNotContain(HostileCatalogue.EVALUATED);
            assertThat(page.select("main")).hasSize(1);
        });
        browserShowsAFrame(report);
        String markdown = DiffFormat.MARKDOWN.write(diff);
        assertThat(markdown).contains("### Pages as readers see them");
        assertThat(markdown.replaceAll("(`+)(?!`).*?(?<!`)\\1(?!`)", "")
                        .replaceAll("</?(?:details|summary|strong)>", ""))
                .doesNotContain("<", "](", "\u202e");
    }
}
