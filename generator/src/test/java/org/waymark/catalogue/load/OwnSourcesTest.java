package org.waymark.catalogue.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.waymark.CatalogueFixture;
import org.waymark.model.Catalogue;
import org.waymark.model.Entry;
import org.waymark.model.record.AccessRoute;
import org.waymark.model.record.Article;
import org.waymark.model.record.Ask;
import org.waymark.model.record.Citation;
import org.waymark.model.record.Dataset;
import org.waymark.model.record.Gap;
import org.waymark.model.record.Indicator;
import org.waymark.model.record.Milestone;
import org.waymark.model.record.Organisation;
import org.waymark.model.record.Question;
import org.waymark.model.record.Standard;
import org.waymark.model.value.Link;
import org.waymark.report.Findings;
import org.waymark.report.Progress;

/** Each fact of the catalogue that comes with the program says where it is from. */
class OwnSourcesTest {

    private static final Pattern SOURCES = Pattern.compile("(?m)^## Sources$");
    private static final Pattern LINK = Pattern.compile("]\\(\\S+\\)");

    private static Catalogue catalogue;

    @BeforeAll
    static void load() throws IOException {
        catalogue = Loader.load(CatalogueFixture.OWN, new Findings(), Progress.SILENT)
                .catalogue();
    }

    @Test
    void everyRecordNamesSourcesThatCanBeLookedUp() {
        List<String> bare = new ArrayList<>();
        check(Dataset.class, Dataset::sources, bare);
        check(Indicator.class, Indicator::sources, bare);
        check(Organisation.class, Organisation::sources, bare);
        check(Question.class, Question::sources, bare);
        check(AccessRoute.class, AccessRoute::sources, bare);
        check(Standard.class, Standard::sources, bare);
        check(
                Gap.class,
                gap -> Stream.concat(gap.sources().stream(), gap.evidence().stream())
                        .toList(),
                bare);
        assertThat(bare).isEmpty();
    }

    @Test
    void everyEventOfAGapAndEveryAnswerOfAnOwnerHasASource() {
        List<String> bare = new ArrayList<>();
        for (Gap gap : catalogue.all(Gap.class)) {
            for (Milestone event : gap.history()) {
                if (!isReachable(event.url())) {
                    bare.add(gap.slug() + ": " + event.date());
                }
            }
            for (Ask ask : gap.asks()) {
                if (!isReachable(ask.url())) {
                    bare.add(gap.slug() + ": asked " + ask.date());
                }
            }
        }
        assertThat(bare).isEmpty();
    }

    @Test
    void everyPostWithNumbersNamesItsSources() {
        List<String> bare = new ArrayList<>();
        for (Article post : catalogue.all(Article.class)) {
            String text = Objects.requireNonNull(post.body())
                    .byLanguage()
                    .values()
                    .iterator()
                    .next();
            String[] parts = SOURCES.split(text, 2);
            boolean numbers = parts[0].chars().anyMatch(Character::isDigit);
            if (numbers && (parts.length == 1 || !LINK.matcher(parts[1]).find())) {
                bare.add(post.source().file());
            }
        }
        assertThat(bare).isEmpty();
    }

    private static <E extends Entry> void check(Class<E> kind, Function<E, List<Citation>> sources, List<String> bare) {
        for (E entry : catalogue.all(kind)) {
            List<Citation> named = sources.apply(entry);
            if (named.isEmpty() || named.stream().anyMatch(source -> !isReachable(source.url()))) {
                bare.add(entry.source().file());
            }
        }
    }

    private static boolean isReachable(@Nullable Link link) {
        return link != null && link.clickable();
    }
}
