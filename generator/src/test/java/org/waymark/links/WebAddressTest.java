package org.waymark.links;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is seen from the form of an address alone. */
class WebAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "mailto:a@example.org",
                "file:///etc/passwd",
                "ftp://example.org/",
                "https://",
                "https:///a",
                "https://user:secret@example.org/",
                "https://example.org:99999/",
                "javascript:alert(1)",
                "//example.org/",
                "https://[::1",
                "/relative"
            })
    void whatCannotBeAskedIsNoAddress(String text) {
        assertThat(WebAddress.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            https://example.org/a#part | https://example.org/a
            https://example.org/é?q=ü | https://example.org/%C3%A9?q=%C3%BC
            https://bücher.example/ | https://xn--bcher-kva.example/
            https://example.org/a`b{c} | https://example.org/a%60b%7Bc%7D
            https://example.org/a%20b | https://example.org/a%20b
            """)
    void addressesAreAskedInAscii(String text, String asked) {
        assertThat(WebAddress.parse(text)).contains(URI.create(asked));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /b?x=1 | https://example.org/b?x=1
            c | https://example.org/a/c
            //other.example/d | https://other.example/d
            HTTPS://Other.example/d | HTTPS://Other.example/d
            """)
    void redirectsAreRelativeToTheirOwnAddress(String location, String to) {
        assertThat(WebAddress.follow(URI.create("https://example.org/a/b"), location))
                .contains(URI.create(to));
    }

    @ParameterizedTest
    @ValueSource(strings = {"file:///etc/passwd", "data:text/html,x", "http://[", "https://a b/\n"})
    void redirectsElsewhereAreNot(String location) {
        assertThat(WebAddress.follow(URI.create("https://example.org/a"), location)
                        .filter(uri -> !uri.getHost().equals("example.org")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            https://example.org/ | example.org
            https://www.data.example.org/ | example.org
            https://www.example.co.uk/ | example.co.uk
            https://digital.nhs.uk/ | digital.nhs.uk
            https://one.github.io/ | one.github.io
            https://www.example.muni.il/ | example.muni.il
            https://opendata.city.kawasaki.jp/ | city.kawasaki.jp
            https://github.io/ | github.io
            http://[2001:db8::1]/ | [2001:db8::1]
            http://127.0.0.1/ | 127.0.0.1
            http://localhost/ | localhost
            """)
    void theRegisteredNameIsFound(String address, String name) {
        assertThat(WebAddress.registered(URI.create(address))).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            https://example.org | true
            https://example.org/ | true
            https://example.org/en/ | true
            https://example.org/en-GB | true
            https://example.org/index.html | true
            https://example.org/home | true
            https://example.org/?id=7 | false
            https://example.org/data | false
            https://example.org/en/data | false
            """)
    void aHomePageIsOne(String address, boolean home) {
        assertThat(WebAddress.isHome(URI.create(address))).isEqualTo(home);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "10.1.2.3",
                "172.16.0.1",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "0.0.0.0",
                "224.0.0.1",
                "255.255.255.255",
                "198.18.0.1",
                "192.0.2.1",
                "203.0.113.9",
                "::1",
                "::",
                "fe80::1",
                "fc00::1",
                "fd12:3456::1",
                "ff02::1",
                "::ffff:10.0.0.1",
                "64:ff9b::a00:1",
                "2002:a00:1::",
                "2001::1",
                "2001:db8::1"
            })
    void localAddressesAreNotRequested(String address) throws Exception {
        assertThat(PublicInternet.contains(InetAddress.getByName(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"8.8.8.8", "151.101.1.69", "100.63.255.255", "172.32.0.1", "2606:4700::1111"})
    void addressesOnTheInternetAre(String address) throws Exception {
        assertThat(PublicInternet.contains(InetAddress.getByName(address))).isTrue();
    }

    @Test
    void aVeryLongAddressIsNone() {
        assertThat(WebAddress.parse("https://example.org/" + "a".repeat(3000))).isEmpty();
    }
}
