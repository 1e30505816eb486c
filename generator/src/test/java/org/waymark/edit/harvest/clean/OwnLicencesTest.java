package org.waymark.edit.harvest.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.edit.harvest.Fixtures;
import org.waymark.edit.harvest.kit.TargetFolder;

/** A licence that a source states is never called unknown. */
class OwnLicencesTest {

    private final KnownTerms known = new KnownTerms(Fixtures.VOCABULARIES);

    @TempDir
    private Path folder;

    private String written() throws IOException {
        new TargetFolder(folder.resolve("catalogue")).licences(known.ownLicences());
        Path file = folder.resolve("catalogue/content/vocabularies/licences.yaml");
        return Files.exists(file) ? Files.readString(file) : "";
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "https://creativecommons.org/licenses/by-sa/3.0/ee/legalcode | CC-BY-SA-3.0-EE | Creative Commons Attribution-ShareAlike 3.0 (EE) | https://creativecommons.org/licenses/by-sa/3.0/ee/ | \"yes\"",
                "http://creativecommons.org/licenses/by/3.0/nz | CC-BY-3.0-NZ | Creative Commons Attribution 3.0 (NZ) | https://creativecommons.org/licenses/by/3.0/nz/ | \"yes\"",
                "Creative Commons Attribution 2.5 Argentina https://creativecommons.org/licenses/by/2.5/ar/ | CC-BY-2.5-AR | Creative Commons Attribution 2.5 (AR) | https://creativecommons.org/licenses/by/2.5/ar/ | \"yes\"",
                "https://creativecommons.org/licenses/by/2.5/scotland/ | CC-BY-2.5-SCOTLAND | Creative Commons Attribution 2.5 (SCOTLAND) | https://creativecommons.org/licenses/by/2.5/scotland/ | \"yes\"",
                "http://creativecommons.org/licenses/by-nc-nd/2.0/de/deed.de | CC-BY-NC-ND-2.0-DE | Creative Commons Attribution-NonCommercial-NoDerivatives 2.0 (DE) | https://creativecommons.org/licenses/by-nc-nd/2.0/de/ | \"no\"",
                "http://data.gov.example/otvorena-dozvola/ | data-gov-example-otvorena-dozvola | data.gov.example/otvorena-dozvola | http://data.gov.example/otvorena-dozvola/ | unknown",
                "[Town permit](https://town.example/permit) | town-permit | Town permit | https://town.example/permit | unknown",
                "Town permit: https://town.example/permit | town-permit | Town permit | https://town.example/permit | unknown",
                "See details at https://town.example/permit | town-example-permit | town.example/permit | https://town.example/permit | unknown",
                "[here](https://town.example/permit) | town-example-permit | town.example/permit | https://town.example/permit | unknown"
            })
    void addressesAndPortsBecomeTermsOfTheCatalogue(String raw, String id, String label, String url, String open)
            throws IOException {
        assertThat(known.licence(raw, List.of())).isEqualTo(id);
        assertThat(written()).contains("- id: " + id, "label: " + label, "url: " + url, "open: " + open);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "https://town.example/permit | Open permit (OG 67/2017)",
                "Open permit (OG 67/2017) | https://town.example/permit"
            })
    void theSourceOwnListGivesNamesAndAddresses(String raw, String other) throws IOException {
        assertThat(known.licence(raw, List.of(other))).isEqualTo("open-permit-og-67-2017");
        assertThat(written()).contains("label: Open permit (OG 67/2017)", "url: https://town.example/permit");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CC BY 4.0 or CC0 | custom",
                "[CC BY-SA 4.0](https://creativecommons.org/licenses/by/4.0/) | custom",
                "Our terms apply, see [a](https://a.example/x) and [b](https://b.example/y) | custom",
                "You have our permission to use it | custom",
                "Creative Commons Non-Commercial 9.0 | custom",
                "There are no restrictions on what you do with it | custom",
                "Unknown to us | unknown",
                "No explicit license stated | unknown",
                "No licence was given | unknown",
                "Licence not yet specified | unknown",
                "Ask us | unknown"
            })
    void whatHasNoAddressIsCustomWhereItSaysSomething(String raw, String id) throws IOException {
        assertThat(known.licence(raw, List.of())).isEqualTo(id);
        assertThat(written()).isEmpty();
    }

    @Test
    void sameNamesOfOtherAddressesStayApart() throws IOException {
        assertThat(List.of("a", "b", "a"))
                .map(host -> known.licence("[Terms of use](https://" + host + ".example/terms)", List.of()))
                .containsExactly("terms-of-use", "terms-of-use-b-example", "terms-of-use");
        assertThat(written()).contains("label: Terms of use (b.example)").containsOnlyOnce("a.example");
    }
}
