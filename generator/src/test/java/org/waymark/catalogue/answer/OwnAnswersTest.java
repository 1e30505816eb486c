package org.waymark.catalogue.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.CatalogueFixture;
import org.waymark.catalogue.data.FolderFiles;
import org.waymark.catalogue.load.Loader;
import org.waymark.catalogue.place.Reach;
import org.waymark.catalogue.series.SeriesFiles;
import org.waymark.model.Catalogue;
import org.waymark.model.Kind;
import org.waymark.model.Loaded;
import org.waymark.model.record.Question;
import org.waymark.report.Findings;
import org.waymark.report.Progress;

/** The questions of the catalogue in this repository against answers worked out by hand. */
class OwnAnswersTest {

    private static final Path TABLE = Path.of("src/test/resources/own-answers.txt");

    private static Catalogue catalogue;
    private static Answers answers;

    @BeforeAll
    static void load() throws IOException {
        Path folder = CatalogueFixture.OWN;
        Loaded loaded = Loader.load(folder, new Findings(), Progress.SILENT);
        catalogue = loaded.catalogue();
        Reach reach = Reach.of(catalogue);
        FolderFiles files = new FolderFiles(folder, loaded.dataFiles(), new Findings());
        answers = new Answers(catalogue, reach, new SeriesFiles(catalogue, files, new Findings()).all());
    }

    static List<String> rows() throws IOException {
        return Files.readAllLines(TABLE).stream()
                .filter(line -> !line.startsWith("#"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void eachQuestionHasItsAnswer(String row) {
        String[] cells = row.split("\\s*\\|\\s*");
        Answer answer = answer(cells[0]);
        assertThat(answer.answerable().key()).isEqualTo(cells[1]);
        List<String> candidates =
                answer.candidates().stream().map(OwnAnswersTest::words).toList();
        if (cells[2].isEmpty()) {
            assertThat(candidates).isEmpty();
        } else {
            assertThat(candidates).contains(cells[2]);
        }
    }

    private static Answer answer(String slug) {
        Question question = Objects.requireNonNull(catalogue.entry(Kind.of(Question.class), slug));
        return Objects.requireNonNull(answers.of(question));
    }

    private static String words(Candidate candidate) {
        String kinds = candidate.shortfalls().stream()
                .map(each -> " " + each.kind().key())
                .collect(Collectors.joining());
        return candidate.dataset().slug() + ":" + kinds;
    }

    @Test
    void eachQuestionIsInTheTable() throws IOException {
        assertThat(rows().stream().map(row -> row.split(" ")[0]))
                .containsExactlyInAnyOrderElementsOf(catalogue.all(Question.class).stream()
                        .map(Question::slug)
                        .toList());
    }

    @Test
    void figuresAreShownWhereTheyAnswerOnlyAPart() {
        Measured measured = Objects.requireNonNull(
                answer("how-long-people-live-where-i-live").measured());
        assertThat(measured.shortfalls()).singleElement().satisfies(each -> {
            assertThat(each.kind()).isEqualTo(Shortfall.Kind.PART);
            assertThat(each.has().get(0).id()).isEqualTo("england");
        });
    }
}
