package org.waymark.site.page.compare;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.waymark.catalogue.address.Addresses;
import org.waymark.catalogue.place.Places;
import org.waymark.catalogue.series.Series;
import org.waymark.catalogue.series.Similarity;
import org.waymark.model.Entry;
import org.waymark.model.Ref;
import org.waymark.model.Term;
import org.waymark.model.record.Indicator;
import org.waymark.model.record.SeriesBreak;
import org.waymark.model.value.StatisticalPeriod;
import org.waymark.model.value.Text;
import org.waymark.site.page.figure.IndicatorWords;
import org.waymark.site.page.kit.EditionContext;
import org.waymark.site.page.place.EditionPlaces;
import org.waymark.site.page.place.FigureSentences;

/** All that a comparison says in the language of an edition and that no message has: names, units, periods, sources. */
final class CompareWords {

    private final EditionContext edition;
    private final EditionPlaces shared;
    private final FigureSentences sentences;

    CompareWords(EditionContext edition, EditionPlaces shared) {
        this.edition = edition;
        this.shared = shared;
        this.sentences = new FigureSentences(edition);
    }

    Map<String, Object> all() {
        Map<String, Object> file = new LinkedHashMap<>();
        file.put("indicators", shared.series().stream().map(this::indicator).toList());
        Map<String, String> levels = new TreeMap<>();
        Map<String, String> inside = new TreeMap<>();
        Map<String, String> shorter = new TreeMap<>();
        Map<String, String> similar = new TreeMap<>();
        Places places = shared.figures().places();
        for (Term place : places.all()) {
            String label = sentences.shortLabel(place);
            if (!label.equals(sentences.label(place))) {
                shorter.put(place.id(), label);
            }
            Term level = place.level();
            if (level != null && Places.exists(place)) {
                levels.put(level.id(), edition.words(level.label()).text());
                similar.computeIfAbsent(places.levels().family(level).id(), key -> method(place));
                places.around(place).forEach(each -> inside.computeIfAbsent(each.id(), key -> sentences.inside(each)));
            }
        }
        file.put("levels", levels);
        file.put("inside", inside);
        file.put("short", shorter);
        file.put("similar", similar);
        return file;
    }

    private String method(Term place) {
        List<String> indicators = shared.similarity(place).indicators();
        List<String> names = indicators.stream()
                .map(slug -> edition.series().get(slug))
                .filter(Objects::nonNull)
                .map(series -> text(series.indicator().called()))
                .toList();
        return edition.messages().text("place.similar.how", names.size(), Similarity.MIN_SHARED, sentences.list(names));
    }

    private Map<String, Object> indicator(Series series) {
        Indicator indicator = series.indicator();
        IndicatorWords words = new IndicatorWords(edition, indicator);
        Map<String, Object> file = new LinkedHashMap<>();
        file.put("id", indicator.slug());
        file.put("name", text(indicator.called()));
        Term theme = EditionPlaces.theme(indicator);
        file.put("theme", theme == null ? "" : text(theme.label()));
        file.put("href", "../" + Addresses.encode(indicator.address()));
        file.put("unit", words.unit().text());
        file.put("prefix", Objects.requireNonNullElse(indicator.prefix(), ""));
        file.put("suffix", Objects.requireNonNullElse(indicator.suffix(), ""));
        file.put("decimals", indicator.shownDecimals());
        file.put("count", indicator.statistic().equals("count"));
        file.put("headline", Boolean.TRUE.equals(indicator.headline()));
        file.put("source", source(indicator));
        file.put(
                "licence",
                indicator.licence() == null ? "" : indicator.licence().id());
        List<List<Object>> periods = new ArrayList<>();
        for (StatisticalPeriod each : series.periods()) {
            periods.add(List.of(each.text(), words.period(each), position(each), each.months()));
        }
        file.put("periods", periods);
        file.put("breaks", breaks(indicator, series));
        file.put("not", indicator.notComparable().stream().map(this::text).toList());
        return file;
    }

    private static BigDecimal position(StatisticalPeriod period) {
        return BigDecimal.valueOf(period.position()).setScale(2, RoundingMode.HALF_EVEN);
    }

    /** The number of the first period after each change of method, and what changed. */
    private List<List<Object>> breaks(Indicator indicator, Series series) {
        List<List<Object>> breaks = new ArrayList<>();
        for (SeriesBreak each : indicator.breaks()) {
            Text note = each.note();
            StatisticalPeriod.parse(each.period()).ifPresent(period -> {
                int first = (int) series.periods().stream()
                        .filter(other -> other.compareTo(period) < 0)
                        .count();
                if (first > 0 && first < series.periods().size()) {
                    breaks.add(List.of(first, each.period(), note == null ? "" : text(note)));
                }
            });
        }
        return breaks;
    }

    /** The dataset behind it, with the release. */
    private String source(Indicator indicator) {
        Ref dataset = indicator.dataset();
        Entry entry = dataset == null ? null : edition.catalogue().resolve(dataset);
        String title = entry == null ? "" : text(entry.title());
        Text release = indicator.release();
        return release == null || title.isEmpty() ? title : edition.messages().text("figure.at", title, text(release));
    }

    private String text(Text text) {
        return edition.words(text).text();
    }
}
