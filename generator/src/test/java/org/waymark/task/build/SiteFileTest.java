package org.waymark.task.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.CatalogueFixture;
import org.waymark.model.Contact;
import org.waymark.model.value.Link;
import org.waymark.report.Code;
import org.waymark.report.Finding;
import org.waymark.report.Progress;
import org.waymark.source.Source;
import org.waymark.task.check.ProposalTargets;

/** What {@code content/site.yaml} says of the whole site, and what it leaves unsaid. */
class SiteFileTest {

    @TempDir
    private Path folder;

    /** The small catalogue with one line of its site file changed. */
    private Path catalogue(String key, String line) throws IOException {
        Path source = folder.resolve("catalogue");
        CatalogueFixture.copy(CatalogueFixture.TINY, source);
        Path site = source.resolve("content/site.yaml");
        String text = Files.readString(site);
        assertThat(text).containsPattern("(?m)^" + key + ":.*$");
        Files.writeString(site, text.replaceFirst("(?m)^" + key + ":.*$", line));
        return source;
    }

    private List<String> pagesThatSay(String words, Path site) throws IOException {
        return CatalogueFixture.bytes(site).entrySet().stream()
                .filter(file -> file.getKey().endsWith(".html"))
                .filter(file -> new String(file.getValue(), StandardCharsets.UTF_8).contains(words))
                .map(file -> file.getKey())
                .toList();
    }

    @Test
    void noPageNamesThisComputerIfTheSitesAddressIsNotKnown() throws IOException {
        Path site = folder.resolve("site");
        BuildResult result = Builds.build(catalogue("base_url", ""), site);

        assertThat(result.findings()).extracting(Finding::code).contains(Code.NO_BASE_URL);
        assertThat(pagesThatSay("localhost", site)).isEmpty();
        String page = Files.readString(site.resolve("datasets/rents-by-ward.html"));
        assertThat(page).doesNotContain("canonical", "og:url", "noindex", "hreflang=\"x-default\"");
        assertThat(page).contains("\"@type\":\"Dataset\",\"name\"", "og:image\" content=\"../cards/");
        assertThat(pagesThatSay("http-equiv=\"refresh\"", site)).isNotEmpty();
    }

    @Test
    void aPreviewLeavesNoAddressOfThisComputerBehind() throws IOException {
        Path site = folder.resolve("site");
        Builds.buildAt(catalogue("base_url", "base_url: https://data.example/"), site, "http://localhost:8123/");

        assertThat(pagesThatSay("localhost", site)).isEmpty();
    }

    private BuildResult published(Path source, ProposalTargets ways, String baseUrl) {
        BuildRequest usual = Builds.request(source, folder.resolve("site"));
        return Build.build(
                new BuildRequest(
                        source,
                        usual.output(),
                        URI.create(baseUrl),
                        ways,
                        usual.asOf(),
                        false,
                        false,
                        false,
                        false,
                        false),
                Progress.SILENT);
    }

    @Test
    void aPublishedSiteSaysWhereProposalsGo() throws IOException {
        Path source = catalogue("contact", "");
        Path file = source.resolve("content/site.yaml");
        CatalogueFixture.change(file, before -> before.replaceAll("(?m)^edit_url:.*\\n", ""));
        ProposalTargets said = new ProposalTargets(new Link("https://github.com/littleton/data/tree/trunk"), null);
        Contact contact = new Contact(null, "circle@example.org", null, null, Source.NOWHERE);

        assertThat(published(source, ProposalTargets.AS_SAID, "https://example.org/")
                        .findings())
                .filteredOn(finding -> finding.code() == Code.NO_WAY_TO_CONTRIBUTE)
                .singleElement()
                .extracting(Finding::text)
                .asString()
                .contains("--repository", "--contact", "content/site.yaml");
        assertThat(List.of(
                        published(source, ProposalTargets.AS_SAID, "http://127.0.0.1:8080/"),
                        published(source, new ProposalTargets(null, contact), "https://example.org/"),
                        published(source, said, "https://example.org/")))
                .flatExtracting(BuildResult::findings)
                .extracting(Finding::code)
                .doesNotContain(Code.NO_WAY_TO_CONTRIBUTE);
        Path form = folder.resolve("site/propose/dataset.html");
        assertThat(Jsoup.parse(form.toFile()).select("[data-propose]"))
                .singleElement()
                .satisfies(home -> {
                    assertThat(home.attr("data-repository"))
                            .isEqualTo(said.repository().href());
                    assertThat(home.attr("data-issue"))
                            .isEqualTo("https://github.com/littleton/data/issues/new/choose");
                });
    }

    @Test
    void theCommandLineWinsOverTheFile() throws IOException {
        Contact contact = new Contact(null, "circle@example.org", null, null, Source.NOWHERE);
        published(
                catalogue("contact", "contact: {email: old@example.org}"),
                new ProposalTargets(null, contact),
                "https://example.org/");

        assertThat(Files.readString(folder.resolve("site/propose/dataset.html")))
                .contains("data-email=\"circle@example.org\"", "mailto:circle@example.org")
                .doesNotContain("old@example.org");
    }

    @Test
    void aLanguageCannotTakeTheFolderOfAList() throws IOException {
        Path site = folder.resolve("site");
        BuildResult result = Builds.build(catalogue("languages", "languages: [en, gaps, charts, cy]"), site);

        assertThat(result.findings())
                .filteredOn(finding -> finding.code() == Code.INVALID_LANGUAGE)
                .extracting(Finding::message)
                .hasSize(2)
                .first()
                .asString()
                .isEqualTo("'gaps' is not a language");
        assertThat(Jsoup.parse(site.resolve("gaps/index.html").toFile()).select("h1"))
                .hasToString("<h1>Gaps</h1>");
        assertThat(site.resolve("gaps/datasets")).doesNotExist();
        assertThat(site.resolve("charts/index.html")).doesNotExist();
        assertThat(site.resolve("cy/gaps/index.html")).exists();
    }
}
