package org.waymark.render.page;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.render.Html;
import org.waymark.render.Words;
import org.waymark.render.view.CountedLink;
import org.waymark.render.view.DatasetItemView;
import org.waymark.render.view.EntryItem;
import org.waymark.render.view.HomeView;
import org.waymark.render.view.LinkGroup;
import org.waymark.render.view.LinkView;
import org.waymark.render.view.Pager;
import org.waymark.render.view.SimilarView;

/** Samples of lists for {@link PatternsPage}. All of it is made up. */
final class ListSamples {

    private static final Words NONE = Words.of("");
    private static final Words LICENCE = Words.of("Sample Licence 1.0");
    private static final Words SENTENCE =
            Words.of("A sentence that says what the sample holds, and for whom it was made.");

    static final List<DatasetItemView> DATASETS = List.of(
            dataset("A dataset of which everything is known", SENTENCE, LICENCE, "open", false),
            dataset("A dataset without a description", NONE, LICENCE, "registered", false),
            dataset("A dataset without a licence", SENTENCE, null, "secure", false),
            dataset("A dataset that is closed", SENTENCE, LICENCE, "closed", false),
            dataset("A dataset of which nothing is known", NONE, null, null, false),
            dataset("A dataset that is no longer updated", SENTENCE, LICENCE, "open", true),
            dataset(FactSamples.LONG, SENTENCE, LICENCE, "open", false),
            new DatasetItemView(
                    LinkView.internal(FactSamples.RIGHT_TO_LEFT, "#items"),
                    NONE,
                    null,
                    null,
                    "unknown",
                    null,
                    null,
                    false));

    static final List<EntryItem> ITEMS = List.of(
            new EntryItem(
                    FactSamples.link("A record with three facts"),
                    SENTENCE,
                    List.of(Html.escape("one fact"), Html.escape("another"), FactSamples.DAY.html())),
            new EntryItem(FactSamples.link("A record with only a name"), NONE, List.of()));

    static final List<LinkView> LINKS = List.of(
            FactSamples.link("A page of this site"),
            new LinkView(Words.of("example.com/sample"), "https://example.com/sample", true),
            FactSamples.name("A name without a page"));

    static final List<Words> WORDS = List.of(Words.of("A text"), FactSamples.RIGHT_TO_LEFT);

    static final List<LinkGroup> GROUPS = List.of(
            new LinkGroup("short", "A short group", counted(3)), new LinkGroup("long", "A long group", counted(14)));

    static final List<HomeView.Purpose> PURPOSES = List.of(
            new HomeView.Purpose(Words.of("see a sample"), List.of(FactSamples.link("What does a sample look like?"))),
            new HomeView.Purpose(Words.of("see another"), List.of(FactSamples.link("And what does the next one?"))));

    static final List<Pager> PAGERS = List.of(pager(1), pager(9), pager(20));

    static final List<SimilarView> SIMILAR = List.of(new SimilarView(
            FactSamples.link("A dataset like it"), List.of(Words.of("Samples"), Words.of("Exampleton")), false));

    private ListSamples() {}

    private static DatasetItemView dataset(
            String title, Words summary, @Nullable Words licence, @Nullable String level, boolean deprecated) {
        return new DatasetItemView(
                LinkView.internal(Words.of(title), "#items"),
                summary,
                Words.of("Sample Office"),
                licence,
                level == null ? "unknown" : level,
                level == null ? null : Words.of("Access: " + level),
                level == null ? null : FactSamples.DAY,
                deprecated);
    }

    static List<CountedLink> counted(int number) {
        List<CountedLink> values = new ArrayList<>();
        for (int i = 1; i <= number; i++) {
            values.add(new CountedLink(FactSamples.link("Value " + i), 7L * i, List.of()));
        }
        return values;
    }

    static CountedLink nested() {
        return new CountedLink(FactSamples.link("A value with narrower ones"), 42, counted(9));
    }

    private static Pager pager(int page) {
        return Pager.of(page, 1_000, 50, number -> "#pager");
    }
}
