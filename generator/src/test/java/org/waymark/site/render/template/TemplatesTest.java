package org.waymark.site.render.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.CatalogueFixture;
import org.waymark.report.Findings;
import org.waymark.site.page.kit.LinkView;
import org.waymark.site.render.words.Messages;
import org.waymark.site.render.words.Words;
import org.waymark.site.theme.ThemeFiles;

class TemplatesTest {

    private static final String ITEM = "components/dataset-item.ftlh";

    /** What a template of a catalogue's own is given here. */
    public record View(LinkView title, Words summary, String accessLevel, java.util.List<Words> states, String text) {}

    @TempDir
    private Path theme;

    private final Findings findings = new Findings();

    private String render(String template) throws IOException {
        CatalogueFixture.write(theme, ITEM, template);
        ThemeFiles files = new ThemeFiles(theme);
        View view = new View(
                LinkView.internal(Words.of("A & B"), "a.html"), Words.of("s"), "open", java.util.List.of(), "<i>");
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "line one\n  <#list 1..999999999 as i>x</#list>",
                "line one\n  <#assign n = 0><#list 1..999999999 as i><#assign n = n + i></#list>",
                "line one\n  <#list 1.. as i></#list>",
                "line one\n  <#list 1.. as i><#attempt><#list 1.. as j></#list><#recover></#attempt></#list>",
                "line one\n  <#macro m><@m/></#macro><@m/>",
                "line one\n  <#macro m><#nested><@m>x</@m></#macro><@m>y</@m>",
                "line one\n  <#macro m><@n/></#macro><#macro n>x<@m/></#macro><@m/>",
                "line one\n  <#function f n><#return f(n + 1)></#function>${f(1)}",
                "line one\n  <#include \"dataset-item.ftlh\">",
                "line one\n  <#assign s = \"x\"><#list 1..99 as i><#assign s = s + s></#list>",
                "line one\n  <#list 1.. as i>${\"x\"?left_pad(1000000)}</#list>",
                "line one\n  ${\"x\"?left_pad(40000000)}",
            })
    @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void aTemplateThatNeverEndsIsStopped(String template) throws IOException {
        assertThat(render(template))
                .contains("<h3><a href=\"a.html\">A &amp; B</a></h3>")
                .doesNotContain("line one");
        assertThat(findings.sorted()).hasSize(1);
        assertThat(findings.sorted().get(0).toString())
                .startsWith("templates/" + ITEM + ":2:")
                .containsPattern("the template fails: it (does not end|calls itself without end|needs too much"
                        + " memory|makes a page larger than 32 MB)\\.");
    }

    /** What FreeMarker does without asking whether it may go on is stopped by the clock. */
    @Test
    @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void aTemplateThatDoesNotLetItselfBeStoppedIsLeftBehind() throws IOException {
        assertThat(render("<@\"<#list 1..2000000000 as i></#list>\"?interpret/>"))
                .contains("A &amp; B");
        assertThat(findings.sorted())
                .singleElement()
                .asString()
                .startsWith("templates/" + ITEM + ":1:1")
                .contains("the template fails: it does not end");
    }

    @Test
    void aTemplateNestedTooDeeplyToBeReadIsAFinding() throws IOException {
        assertThat(render("${" + "(".repeat(100_000) + "1" + ")".repeat(100_000) + "}"))
                .contains("A &amp; B");
        assertThat(findings.sorted())
                .singleElement()
                .asString()
                .startsWith("templates/" + ITEM)
                .contains("it calls itself or is nested too deeply");
    }

    @Test
    void aTemplateThatWasStoppedIsNotTriedAgain() throws IOException {
        Files.createDirectories(theme.resolve("components"));
        Files.writeString(theme.resolve(ITEM), "<#list 1.. as i></#list>");
        Files.writeString(theme.resolve("components/mark.ftlh"), "own");
        ThemeFiles files = new ThemeFiles(theme);
        Templates templates = new Templates(files, findings);
        View view =
                new View(LinkView.internal(Words.of("A"), "a.html"), Words.of("s"), "open", java.util.List.of(), "");
        Messages messages = Messages.load(files, "en");
        templates.fragment(ITEM, view, messages);
        Files.writeString(theme.resolve(ITEM), "now it would end");
        assertThat(templates.fragment(ITEM, view, messages).toString()).contains("<h3>");
        assertThat(templates.fragment("components/mark.ftlh", view, messages)).hasToString("own");
        assertThat(findings.sorted()).hasSize(1);
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
