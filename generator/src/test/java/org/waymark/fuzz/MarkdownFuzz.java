package org.waymark.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.waymark.site.render.markdown.Markdown;

/** Whatever a text says, it becomes HTML that runs nothing and asks no other host. */
class MarkdownFuzz {

    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "tel", "geo");
    private static final Set<String> FORBIDDEN = Set.of(
            "script", "style", "iframe", "object", "embed", "form", "input", "button", "link", "meta", "base", "svg");

    private static final Markdown MARKDOWN = new Markdown();

    @FuzzTest(maxDuration = "6m")
    void text(byte[] bytes) {
        Choices choices = Choices.of(bytes);
        String text = choices.text();
        String html = choices.chosen(0)
                ? MARKDOWN.editorial(text, 2, "fuzzed").toString()
                : MARKDOWN.html(text, 2, "fuzzed").toString();
        Jsoup.parseBodyFragment(html).body().getAllElements().forEach(MarkdownFuzz::isHarmless);
        MARKDOWN.summary(text, 160);
    }

    private static void isHarmless(Element element) {
        assertThat(FORBIDDEN).doesNotContain(element.normalName());
        for (Attribute attribute : element.attributes()) {
            String name = attribute.getKey();
            assertThat(name).doesNotStartWith("on").isNotEqualTo("style").isNotEqualTo("srcset");
            if (name.equals("href") || name.equals("src")) {
                hasKnownScheme(attribute.getValue());
            }
        }
    }

    private static void hasKnownScheme(String address) {
        String bare = address.replaceAll("[\\x00-\\x20]", "");
        int colon = bare.indexOf(':');
        if (colon >= 0 && bare.substring(0, colon).matches("[A-Za-z][A-Za-z0-9+.-]*")) {
            assertThat(SCHEMES).contains(bare.substring(0, colon).toLowerCase(java.util.Locale.ROOT));
        }
    }
}
