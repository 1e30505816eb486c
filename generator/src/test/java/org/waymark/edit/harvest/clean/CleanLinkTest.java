package org.waymark.edit.harvest.clean;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.model.value.LinkFault;

class CleanLinkTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "https://example.org/a|https://example.org/a",
                "  https://example.org/a\t|https://example.org/a",
                "\u200Bhttps://example.org/a\u00A0|https://example.org/a",
                "https://example.org/a b.csv|https://example.org/a%20b.csv",
                "https://example.org/?q={a}[1]|https://example.org/?q=%7Ba%7D%5B1%5D",
                "https://example.org/#a#b|https://example.org/#a%23b",
                "https://example.org/a, https://example.org/b|https://example.org/a",
                "example.org/data|https://example.org/data",
                "www.example.org:8080/data|https://www.example.org:8080/data",
                "//example.org/a|https://example.org/a",
                "HTTP://Example.org|http://Example.org",
                "arn:aws:s3:::bucket/key|arn:aws:s3:::bucket/key",
                "s3://bucket/key|s3://bucket/key",
                "http://[2001:db8::1]:80/[a]|http://[2001:db8::1]:80/%5Ba%5D",
                "https://example.org/100%.csv|https://example.org/100%25.csv",
                "https://example.org/%zz%20|https://example.org/%25zz%20",
                "desk@example.org|mailto:desk@example.org"
            })
    void addressesAreRepaired(String raw, String address) {
        assertThat(CleanLink.parse(raw)).contains(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "none",
                "see below",
                "/img/logo.png",
                "../up",
                "javascript:alert(1)",
                "data:text/html,x",
                "file:///etc/passwd",
                "https://",
                "http:",
                "https:///path",
                "java\tscript:alert(1)",
                "https://user:pw@example.org/",
                "https://gov.uk@evil.example/",
                "https://gov.uk\uff20evil.example/",
                "https://gov.uk\t@evil.example/",
                "https:\\\\gov.uk@evil.example/",
                "https://example.org:99999/",
                "https://exam[ple].org/",
                "user@example.org:8080/data",
                "1.5"
            })
    void whatIsNoAddressIsDropped(String raw) {
        assertThat(CleanLink.parse(raw)).isEmpty();
    }

    @Property
    void everyResultIsAllowedInACatalogue(@ForAll String raw) {
        CleanLink.parse("https://example.org/" + raw).ifPresent(address -> {
            assertThat(address.codePoints())
                    .noneMatch(c -> Character.isWhitespace(c) || Character.isISOControl(c) || "<>\"".indexOf(c) >= 0);
            assertThat(LinkFault.of(address)).isEmpty();
        });
    }
}
