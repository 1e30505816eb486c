package org.waymark.catalogue.address;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which hosts are kept for examples, and which only look like one. */
class ExampleHostTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "example.org",
                "data.example.org",
                "DATA.Example.COM",
                "example.net.",
                "data.example.org:8443",
                "council.example",
                "example",
                "catalogue.test",
                "x.invalid"
            })
    void aPlaceholderIsOne(String host) {
        assertThat(ExampleHost.matches(host)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "myexample.org",
                "example.org.uk",
                "example.github.io",
                "localhost",
                "localhost:8080",
                "latest",
                "test.uk",
                ""
            })
    void anotherHostIsNone(String host) {
        assertThat(ExampleHost.matches(host)).isFalse();
    }
}
