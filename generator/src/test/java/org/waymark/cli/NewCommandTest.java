package org.waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files for new records. */
class NewCommandTest {

    private static final Clock TODAY = Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path catalogue;

    private CommandLineFixture create(String... args) {
        String[] all = new String[args.length + 2];
        all[0] = "new";
        all[1] = "--source=" + catalogue;
        System.arraycopy(args, 0, all, 2, args.length);
        return CommandLineFixture.run(CommandLineFixture.with("new", new NewCommand(TODAY, Optional::empty)), all);
    }

    @ParameterizedTest
    @CsvSource({
        "dataset, datasets/cafes-rents.yaml",
        "organisation, content/organisations/cafes-rents.md",
        "gap, content/gaps/cafes-rents.md",
        "question, content/questions/cafes-rents.md",
        "access-route, content/access-routes/cafes-rents.md",
        "standard, content/standards/cafes-rents.md",
        "post, content/blog/2026-11-22-cafes-rents.md",
        "page, content/pages/cafes-rents.md"
    })
    void eachKindGoesWhereItBelongs(String kind, String file) {
        CommandLineFixture run = create(kind, "Cafés & Rents");

        assertThat(run.err()).startsWith("Wrote " + catalogue.resolve(file)).contains("./waymark check");
        assertThat(run.code()).isZero();
        assertThat(catalogue.resolve(file)).content().contains("Cafés & Rents");
    }

    @Test
    void valuesAndListsAreFilledIn() {
        create(
                "dataset",
                "Rents",
                "--set",
                "keywords=rent",
                "--set",
                "keywords=housing",
                "--set",
                "licence=OGL-UK-3.0");

        assertThat(catalogue.resolve("datasets/rents.yaml"))
                .content()
                .contains("keywords:\n  - rent\n  - housing\n", "licence: OGL-UK-3.0\n");
    }

    @Test
    void nothingIsOverwritten() throws IOException {
        Path file = Files.writeString(
                Files.createDirectories(catalogue.resolve("datasets")).resolve("rents.yaml"), "x");

        CommandLineFixture run = create("dataset", "Rents");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("rents.yaml already exists");
        assertThat(file).hasContent("x");
    }

    @Test
    void noFileIsNamedAsTheChecksForbid() {
        assertThat(create("dataset", "Index").err()).contains("index-2.yaml");
        assertThat(create("dataset", "Con").err()).contains("con-2.yaml");
    }

    @Test
    void anotherFileCanBeNamed() {
        Path file = catalogue.resolve("datasets/housing/r.yaml");

        assertThat(create("dataset", "Rents", "--to", file.toString()).code()).isZero();
        assertThat(file).content().contains("title: Rents");
    }
}
