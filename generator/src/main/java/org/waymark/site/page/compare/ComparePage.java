package org.waymark.site.page.compare;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.waymark.site.page.kit.EditionContext;
import org.waymark.site.page.kit.PageContext;
import org.waymark.site.page.kit.PagePlan;
import org.waymark.site.page.kit.PageType;
import org.waymark.site.page.place.PlaceBox;
import org.waymark.site.page.place.PlaceFiles;
import org.waymark.site.render.frame.PageMeta;
import org.waymark.site.render.template.PageView;
import org.waymark.site.render.words.Messages;
import org.waymark.site.render.words.Words;

/** The page that puts two to five places side by side; which ones, its address says. */
public final class ComparePage implements PageType {

    static final String FOLDER = "compare/";

    private static final String ADDRESS = FOLDER + "index.html";

    /** Those that other pages use too. */
    private static final List<String> SHARED = List.of("""
            number.group number.decimal place.pair place.list place.table.of
            place.compare.both place.distance place.print place.download place.contents absence.stopped absence.suppressed absence.not-applicable
            absence.elsewhere absence.not-at-level absence.unknown rank.high rank.high.first rank.low rank.low.first
            rank.joint rank.middle chart.starts
            """.split("\\s+"));

    private static final List<String> OWN = List.of("""
            alone alone.all near similar caption caption.scope state.at county same.two same.all
            higher difference points unclear.two unclear.all highest unclear.top unclear.between
            above below furthest some strip add.full add.known out out.of download copy copied side
            over over.more over.alt over.alt.line mind mind.county mind.count mind.interval
            mind.range mind.break mind.scope mind.levels mind.similar mind.must-not not not.period
            not.alone not.same-holder not.none not.state former unknown many none fault choose
            """.split("\\s+"));

    @Override
    public List<String> addresses() {
        return List.of(ADDRESS, FOLDER);
    }

    @Override
    public List<PagePlan> plan(EditionContext edition) {
        return List.of(PagePlan.of(ADDRESS, "pages/compare.ftlh", ComparePage::view));
    }

    private static PageView view(PageContext page) {
        Words title = Words.of(page.say("compare.title"));
        PageMeta meta = page.meta(ADDRESS, title)
                .describedAs(page.say("compare.description"))
                .under(List.of(new PageMeta.Crumb(Words.of(page.say("nav.places")), "places/index.html")));
        return new CompareView(
                page.frame(meta),
                title.text(),
                new TreeMap<>(Map.of(
                        "names", page.href(PlaceFiles.NAMES),
                        "figures", page.href(CompareFiles.WORDS),
                        "peers", page.root() + CompareFiles.PEERS,
                        "places", page.root() + CompareFiles.PLACES,
                        "pages", page.href("places/"))),
                PlaceBox.of(page),
                page.asset("js/compare.js"),
                words(page.messages()));
    }

    private static Map<String, String> words(Messages messages) {
        Map<String, String> words = new TreeMap<>();
        Stream<String> ordinals = IntStream.range(0, 100).mapToObj(number -> "ordinal." + number);
        Stream.of(SHARED.stream(), OWN.stream().map(key -> "compare." + key), ordinals, Stream.of("ordinal.rest"))
                .flatMap(keys -> keys)
                .filter(key -> !key.isBlank() && (!key.startsWith("ordinal.") || messages.has(key)))
                .forEach(key -> words.put(key, messages.text(key)));
        return words;
    }
}
