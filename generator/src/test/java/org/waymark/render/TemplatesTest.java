package org.waymark.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.render.view.LinkView;
import org.waymark.report.Findings;

class TemplatesTest {

    private static final String ITEM = "components/dataset-item.ftlh";

    /** What a template of a catalogue's own is given here. */
    public record View(LinkView title, Words summary, String accessLevel, boolean deprecated, String text) {}

    @TempDir
    private Path theme;

    private final Findings findings = new Findings();

    private String render(String template) throws IOException {
        Path file = theme.resolve(ITEM);
        Files.createDirectories(file.getParent());
        Files.writeString(file, template);
        ThemeFiles files = new ThemeFiles(theme);
        View view = new View(LinkView.internal(Words.of("A & B"), "a.html"), Words.of("s"), "open", false, "<i>");
        return new Templates(files, findings)
                .fragment(ITEM, view, Messages.load(files, "en"))
                .toString();
    }

    @Test
    void aCatalogueOverridesFileByFile() throws IOException {
        assertThat(render("${title.label.text}|${title.html}|${text}|${msg(\"unknown\")}"))
                .isEqualTo("A &amp; B|<a href=\"a.html\">A &amp; B</a>|&lt;i&gt;|Not known");
        assertThat(findings.sorted()).isEmpty();
    }

    @Test
    void theFolderMayBeGivenWithDotsInItsPath() throws IOException {
        Files.createDirectories(theme.resolve("components"));
        Files.writeString(theme.resolve(ITEM), "own");
        assertThat(new ThemeFiles(theme.resolve("x/.././.")).own(ITEM)).isEqualTo("own");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "line one\n  ${nowhere}",
                "line one\n  <#if>",
                "line one\n  ${msg(\"no.such.key\")}",
                "line one\n  ${\"freemarker.template.utility.Execute\"?new()(\"id\")}",
                "line one\n  ${title?api.class}",
                "line one\n  ${title.class.name}",
                "line one\n  ${title.getClass().forName(\"java.lang.Runtime\")}",
                "line one\n  <#include \"/../../../../etc/passwd\">",
                "line one\n  ${text?eval}"
            })
    void aTemplateThatFailsIsAFindingAndThePageIsMadeByTheDefaultTheme(String template) throws IOException {
        assertThat(render(template))
                .contains("<h3><a href=\"a.html\">A &amp; B</a></h3>")
                .doesNotContain("line one");
        assertThat(findings.sorted()).hasSize(1);
        String finding = findings.sorted().get(0).toString();
        assertThat(finding)
                .startsWith("templates/" + ITEM + ":2:")
                .contains(" error template-error: the template fails: ")
                .doesNotContain("\n", "java.", "\tat ");
    }

    @Test
    void aLinkOutOfTheThemeIsNotFollowed() throws IOException {
        Path secret = Files.writeString(theme.getParent().resolve("waymark-secret.ftlh"), "secret");
        Files.createDirectories(theme.resolve("components"));
        Files.createSymbolicLink(theme.resolve(ITEM), secret);
        ThemeFiles files = new ThemeFiles(theme);
        assertThat(files.own(ITEM)).isNull();
        assertThat(files.own("../waymark-secret.ftlh")).isNull();
        Files.delete(secret);
    }
}
