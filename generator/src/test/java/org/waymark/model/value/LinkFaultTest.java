package org.waymark.model.value;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkFaultTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org",
                "HTTPS://EXAMPLE.ORG:443/A:B",
                "http://example.org:8080/a/b?c=d&e=f#g",
                "https://example.org:/",
                "https://example.org:65535/",
                "https://example.org./",
                "https://exa_mple.org/x",
                "https://localhost/",
                "http://127.0.0.1:8080/",
                "http://[2001:db8::1]/x",
                "http://[::1]:80/",
                "http://[::ffff:192.0.2.1]",
                "http://[1:2:3:4:5:6:7:8]",
                "https://例え.jp/パス",
                "https://例え。jp/",
                "https://пример.рф/страница",
                "https://παράδειγμα.ευρετήριο/",
                "https://مثال.إختبار/",
                "https://xn--r8jz45g.jp/",
                "https://b%C3%BCcher.example/",
                "https://l\u00b7l.example/",
                "https://\ud83c\udfe0.example/",
                "https://пример.example/",
                "https://medium.example/@name/post",
                "https://example.org?q=a@b.example",
                "https://example.org#@x",
                "https://example.org/a?u=https://user:pw@host.example/",
                "https://example.org/a;b,c=(d)'e'!*$&+~[x]{y}|z\\^`",
                "https://example.org/#:~:text=a",
                "https://example.org/100%25?a=%E2%82%AC",
                "https://fa.example/wiki/می\u200cخواهم",
                "ftp://ftp.example.org/x.zip",
                "mailto:a@b.example",
                "mailto:a@b.example?subject=c%20d",
                "tel:+44",
                "doi:10.1/2",
                "s3://bucket/100%",
                "ssh://git@example.org/x.git",
                "arn:aws:s3:::bucket"
            })
    void anAddressMayBeUnusual(String text) {
        assertThat(LinkFault.of(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://user:pass@example.org/",
                "https://user@example.org",
                "https://@example.org/",
                "https://:@example.org/",
                "https://gov.uk@evil.example/",
                "https://gov.uk@evil.example@more.example/",
                "https://gov.uk%40evil.example/",
                "https://gov.uk\uff20evil.example/",
                "https://gov.uk\ufe6bevil.example/",
                "https://evil.example\\@gov.uk/",
                "https:\\\\gov.uk@evil.example",
                "https:gov.uk@evil.example",
                "https:////gov.uk@evil.example",
                "https://gov.uk\t@evil.example",
                "https://gov.uk\n@evil.example",
                "https://gov.uk\u00a0@evil.example",
                "https://gov.uk&x=%2f@evil.example/",
                "https://gov.uk:443@evil.example/",
                "https://gov.uk⁄path@evil.example/",
                "HTTP://a@b",
                "ftp://anonymous:me@ftp.example.org/",
                "s3://key:secret@bucket/"
            })
    void textBeforeAnAtSignIsNotAHost(String text) {
        assertThat(LinkFault.of(text)).contains(LinkFault.USER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://",
                "https:///x",
                "https:",
                "http:example.org",
                "https://?q",
                "https://#x",
                "https://.",
                "https://..",
                "https://a..b/",
                "https://.example.org/",
                "https://-x",
                "https://:80/",
                "https://[::1/",
                "https://[]/",
                "https://[example.org]/",
                "https://[1:2]/",
                "https://[:::]/",
                "https://[1::2::3]/",
                "https://[::1]x/",
                "https://exam[ple].org/",
                "https://xn--.org/",
                "https://xn--a-.org/",
                "https://gov.uk／evil.example/",
                "https://gov\u00ad.uk/",
                "https://exa%6Dple.org/",
                "https://a,b/",
                "https://evil.example\\.gov.uk/"
            })
    void aHostIsNeeded(String text) {
        assertThat(LinkFault.of(text)).contains(LinkFault.HOST);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org:0/",
                "https://example.org:99999/",
                "https://example.org:65536",
                "https://example.org:-1/",
                "https://example.org:http/",
                "https://example.org:8080x/",
                "https://example.org:８０/",
                "https://[::1]:70000/",
                "ftp://example.org:00000"
            })
    void portsAreThoseThatExist(String text) {
        assertThat(LinkFault.of(text)).contains(LinkFault.PORT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/%zz",
                "https://example.org/100%",
                "https://example.org/?q=%2",
                "https://example.org/#%",
                "https://example.org/%%20",
                "https://example.org/%u20ac",
                "mailto:a@b.example?subject=100%"
            })
    void aPercentSignNeedsTwoDigits(String text) {
        assertThat(LinkFault.of(text)).contains(LinkFault.PERCENT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://gоv.uk/", "https://www.pаypal.example/", "https://gοv.uk/"})
    void lettersThatLookAlikeAreNotMixed(String text) {
        assertThat(LinkFault.of(text)).contains(LinkFault.MIXED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://example.org/a b", "https://exa\u0000mple.org/", "https://x/<b>", "https://x/\u202egpj"})
    void blanksAndHiddenCharactersAreFaults(String text) {
        assertThat(LinkFault.of(text)).contains(LinkFault.CHARACTERS);
    }

    @Test
    void longTextsAreJudgedInTheirLength() {
        for (String part : new String[] {"\\", "/", ":", "a.", "%", "@", "[", "::", "a"}) {
            String many = part.repeat(20_000);
            for (String scheme : new String[] {"https:", "https://", "s3://", "https://[", ""}) {
                LinkFault.of(scheme + many);
                LinkFault.of(scheme + many + "@x");
            }
        }
    }

    @Property
    void noHostWithAnAtSignPasses(@ForAll String before, @ForAll String after) {
        String user = before.replaceAll("[/?# \\\\]", "");
        assertThat(LinkFault.of("https://" + user + "@" + after)).isPresent();
    }
}
