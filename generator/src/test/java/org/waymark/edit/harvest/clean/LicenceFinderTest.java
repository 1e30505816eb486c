package org.waymark.edit.harvest.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.edit.harvest.Fixtures;
import org.waymark.model.Term;

class LicenceFinderTest {

    private final LicenceFinder finder = new LicenceFinder(Fixtures.VOCABULARIES.get("licences"));

    private String find(String text) {
        return finder.find(text).map(Term::id).orElse("");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CC BY 4.0 | CC-BY-4.0",
                "cc-by-4.0. | CC-BY-4.0",
                "http://creativecommons.org/licenses/by/4.0/legalcode | CC-BY-4.0",
                "https://www.creativecommons.org/licenses/by/4.0/deed.en | CC-BY-4.0",
                "This data is under [CC BY 4.0](https://creativecommons.org/licenses/by/4.0/) | CC-BY-4.0",
                "[CC BY](https://creativecommons.org/licenses/by/4.0) | CC-BY-4.0",
                "Creative Commons BY 4 (CC BY 4.0) | CC-BY-4.0",
                "Licensed under the Creative Commons Attribution 4.0 International licence. | CC-BY-4.0",
                "Creative Commons Attribution 3.0 United States License | CC-BY-3.0-US",
                "Given away under CC-BY, please cite us | CC-BY",
                "For non-commercial use: Creative Commons Attribution-NonCommercial-ShareAlike 4.0 | CC-BY-NC-SA-4.0",
                "CC BY-SA-NC 4.0 | CC-BY-NC-SA-4.0",
                "Made available under the Public Domain Dedication (CC0-1.0), see https://example.org | CC0-1.0",
                "All maps are in the public domain and free to use | public-domain",
                "Use it under the MIT Licence as you like | MIT",
                "<a href=\"https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3\">OGL</a> | OGL-UK-3.0",
                "No licence | none",
                "Custom licence: not open | not-open",
                "http://creativecommons.org/about/cc0 | CC0-1.0",
                "HTTPS://CREATIVECOMMONS.ORG/LICENSES/BY/4.0/DEED.FR | CC-BY-4.0",
                "https://creativecommons.org/licenses/by/4.0/legalcode.de#s3 | CC-BY-4.0",
                "https://creativecommons.org/licenses/by/4/?ref=search | CC-BY-4.0",
                "http://creativecommons.org/licenses/by/3.0/us/deed.es | CC-BY-3.0-US",
                "[CC BY 3.0](https://creativecommons.org/licenses/by/3.0/us/) | CC-BY-3.0-US",
                "http://publications.europa.eu/resource/authority/licence/CC_BY_4_0 | CC-BY-4.0",
                "http://publications.europa.eu/resource/authority/licence/CC_BYNCSA_4_0 | CC-BY-NC-SA-4.0",
                "http://publications.europa.eu/resource/authority/licence/CC0 | CC0-1.0"
            })
    void oneLicenceIsFound(String text, String id) {
        assertThat(find(text)).isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Ask us",
                "https://example.org/terms",
                "CC BY 4.0 or CC0",
                "[CC BY-SA 4.0](https://creativecommons.org/licenses/by/4.0/)",
                "Creative Commons Attribution 2.5 Argentina https://creativecommons.org/licenses/by/2.5/ar/",
                "CC BY-ND 4.0",
                "CC BY 4.0, for non-commercial purposes only",
                "Most files are CC BY 4.0",
                "Similar to CC BY 4.0",
                "This is not in the public domain",
                "Open Government Licence version 9 applies",
                "None of it may be used",
                "Unknown to us"
            })
    void whatIsNotCertainIsNotGuessed(String text) {
        assertThat(find(text)).isEmpty();
    }

    @Test
    void hostileTextTakesNoLongerThanItsLength() {
        List<String> parts =
                List.of("[", "[a](", "<a href=\"", "cc by nc ", "https://", "creative commons ", "(", "a@");
        for (String part : parts) {
            String text = part.repeat(200_000 / part.length());
            Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> find(text), part);
        }
    }
}
