package org.waymark.site.page.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.CatalogueFixture;
import org.waymark.browser.Browser;
import org.waymark.catalogue.data.FolderFiles;
import org.waymark.catalogue.load.Loader;
import org.waymark.catalogue.place.Places;
import org.waymark.catalogue.series.Compared;
import org.waymark.catalogue.series.PlaceFigure;
import org.waymark.catalogue.series.PlaceFigures;
import org.waymark.catalogue.series.Ranks;
import org.waymark.catalogue.series.Series;
import org.waymark.catalogue.series.SeriesFiles;
import org.waymark.model.Loaded;
import org.waymark.model.Term;
import org.waymark.report.Findings;
import org.waymark.report.Progress;
import org.waymark.task.build.Builds;

/** The browser compares as the build does: every pair of places, every indicator. */
class ComparisonAgreementTest {

    private static final Path MODULES = Path.of("../site-assets/js");

    /** Each pair and indicator as a line: why it is apart, or who is higher, both figures and both ranks. */
    private static final String COMPARE = """
            async () => {
              const { rowOf } = await import('./modules/compare/rows.js');
              const { compared } = await import('./modules/compare/values.js');
              const json = async (address) => (await fetch(address)).json();
              const [names, words, peers] = await Promise.all(
                ['places/names.json', 'compare/words.json', 'compare/peers.json'].map(json));
              const places = [];
              for (const [id] of names.filter((name) => name[3])) {
                places.push({ id, ...(await json(`compare/places/${id}.json`)) });
              }
              const lines = [];
              const said = ({ units, rank }) =>
                `${units} ${rank ? `${rank.fromTop}/${rank.fromBottom}/${rank.of}/${rank.joint}` : '-'}`;
              for (const one of places) {
                for (const other of places.filter((each) => each.id > one.id)) {
                  for (const indicator of words.indicators) {
                    const row = rowOf(indicator, [one, other], peers);
                    const [a, b] = row.known;
                    lines.push(`${one.id} ${other.id} ${indicator.id}: ` + (row.apart
                      ?? `${compared(a.latest, b.latest, indicator.decimals)} ${said(a)} ${said(b)}`));
                  }
                }
              }
              return lines.sort();
            }""";

    @ParameterizedTest
    @ValueSource(strings = {"island", "councils"})
    void everyPairIsComparedAlike(String name) throws Exception {
        Path folder = CatalogueFixture.ISLAND.resolveSibling(name);
        Browser browser = site(folder);

        List<String> expected = expected(folder);
        assertThat(expected).anyMatch(line -> line.matches(".*: higher \\d+ \\d.*"));
        assertThat((List<?>) browser.await(COMPARE, ""))
                .isEqualTo(expected.stream().sorted().toList());
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 3})
    void figuresAreRoundedAlike(long decimals) throws Exception {
        Browser browser = site(CatalogueFixture.ISLAND);
        Random random = new Random(7);
        List<Double> values = new ArrayList<>(List.of(0.0, 0.25, 0.35, 0.5, 1.5, 2.5, -0.5, -1.25, 1e-9, 1234567.5));
        for (int i = 0; i < 2000; i++) {
            values.add(Math.rint(random.nextGaussian() * 1e6) / Math.pow(10, random.nextInt(6)));
        }
        double unit = Math.pow(10, decimals);
        List<Double> shown = values.stream()
                .map(value -> new java.math.BigDecimal(String.valueOf(value))
                                .setScale((int) decimals, java.math.RoundingMode.HALF_EVEN)
                                .doubleValue()
                        * unit)
                .map(Math::rint)
                .map(value -> value + 0.0) // no negative zero
                .toList();

        assertThat(((List<?>) browser.await("""
                        async ([values, decimals]) => {
                          const { units } = await import('./modules/compare/values.js');
                          return values.map((value) => units(value, decimals));
                        }""", List.of(values, decimals)))
                        .stream().map(each -> ((Number) each).doubleValue()).toList())
                .isEqualTo(shown);
    }

    private static Browser site(Path folder) throws IOException {
        Path site = CatalogueFixture.temporary();
        Builds.build(folder, site);
        CatalogueFixture.copy(MODULES, site.resolve("modules"));
        Browser browser = Browser.on(site, "/");
        browser.open("index.html");
        return browser;
    }

    private static List<String> expected(Path folder) throws IOException {
        Loaded loaded = Loader.load(folder, new Findings(), Progress.SILENT);
        Places places = Places.of(loaded.catalogue());
        SortedMap<String, Series> all = new SeriesFiles(
                        loaded.catalogue(), new FolderFiles(folder, loaded.dataFiles(), new Findings()), new Findings())
                .all();
        PlaceFigures figures = new PlaceFigures(all.values(), places);
        List<String> lines = new ArrayList<>();
        for (Term one : places.all().stream().filter(Places::exists).toList()) {
            for (Term other : places.all().stream().filter(Places::exists).toList()) {
                if (other.id().compareTo(one.id()) > 0) {
                    all.values()
                            .forEach(series -> lines.add(one.id() + " " + other.id() + " "
                                    + series.indicator().slug() + ": " + expected(series, one, other, figures)));
                }
            }
        }
        return lines;
    }

    private static String expected(Series series, Term one, Term other, PlaceFigures figures) {
        PlaceFigure first = figures.of(series, one);
        PlaceFigure second = figures.of(series, other);
        if (first == null || second == null) {
            return first == second ? "none" : "alone";
        }
        if (!first.latest().period().equals(second.latest().period())) {
            return "period";
        }
        if (first.holder().id().equals(second.holder().id())) {
            return "same-holder";
        }
        Compared compared = Compared.of(first.latest(), second.latest(), series.indicator());
        return compared.key() + " " + said(first, one, other, series, figures) + " "
                + said(second, one, other, series, figures);
    }

    /** The figure as it is shown, and its rank within the place that both are ranked in. */
    private static String said(PlaceFigure figure, Term one, Term other, Series series, PlaceFigures figures) {
        double unit = Math.pow(10, series.indicator().shownDecimals());
        String shown = String.valueOf(Math.round(Ranks.shown(figure.latest().value(), series.indicator()) * unit));
        Term scope = scope(one, other, figures);
        boolean ranked = scope != null && !series.indicator().statistic().equals("count");
        Ranks ranks = ranked ? figures.ranks(series, figure.latest().period(), figure.holder(), scope) : null;
        Ranks.Rank rank = ranks == null || ranks.size() < 3 ? null : ranks.of(figure.holder());
        return rank == null
                ? shown + " -"
                : shown + " " + rank.fromTop() + "/" + rank.fromBottom() + "/" + rank.of() + "/" + rank.joint();
    }

    private static @Nullable Term scope(Term one, Term other, PlaceFigures figures) {
        List<Term> first = figures.scopes(one);
        List<Term> second = figures.scopes(other);
        Term own = first.isEmpty() ? null : first.get(first.size() - 1);
        Term others = second.isEmpty() ? null : second.get(second.size() - 1);
        if (own == null ? others == null : others != null && own.id().equals(others.id())) {
            return own;
        }
        return figures.places().around(one).stream()
                .filter(each -> figures.places().around(other).contains(each))
                .findFirst()
                .orElse(null);
    }
}
