package org.waymark.site.page.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.CatalogueFixture;
import org.waymark.catalogue.place.Places;
import org.waymark.model.Catalogue;
import org.waymark.model.Term;
import org.waymark.model.record.Indicator;
import org.waymark.task.build.OwnFigures;

/** The pages of this catalogue's indicators against the files that they are made from. */
class OwnIndicatorsTest {

    /** Compressed, in bytes. */
    private static final int HEAVIEST = 150_000;

    /** With quotes or without, up to a comma or the end. */
    private static final Pattern CELL = Pattern.compile("(?<=^|,)(?:\"([^\"]*)\"|()([^,]*))(?=,|$)");

    private static final Catalogue CATALOGUE = CatalogueFixture.own();

    private static final Places PLACES = Places.of(CATALOGUE);

    static Stream<Indicator> indicators() {
        return CATALOGUE.all(Indicator.class).stream();
    }

    private static List<Map<String, String>> rows(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        List<String> header = List.of(lines.get(0).split(",", -1));
        List<Map<String, String>> rows = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = CELL.matcher(line)
                    .results()
                    .map(cell -> cell.group(1) == null ? cell.group(3) : cell.group(1))
                    .toArray(String[]::new);
            Map<String, String> row = new HashMap<>();
            for (int i = 0; i < header.size(); i++) {
                row.put(header.get(i), cells[i]);
            }
            rows.add(row);
        }
        return rows;
    }

    private static List<Map<String, String>> source(Indicator indicator) throws IOException {
        List<Map<String, String>> all =
                new ArrayList<>(rows(CatalogueFixture.OWN.resolve(Objects.requireNonNull(indicator.path()))));
        all.removeIf(row -> indicator.measure() != null && !indicator.measure().equals(row.get("measure")));
        return all;
    }

    @ParameterizedTest
    @MethodSource("indicators")
    void theFileHasTheFiguresOfTheSource(Indicator indicator) throws IOException {
        Map<String, String> published = new HashMap<>();
        rows(OwnFigures.site().resolve("indicators/" + indicator.slug() + ".csv"))
                .forEach(row -> published.put(row.get("area_code") + " " + row.get("period"), row.get("value")));
        List<Map<String, String>> source = source(indicator);
        assertThat(source).isNotEmpty();
        for (Map<String, String> row : source) {
            Term place = PLACES.byCode(Objects.requireNonNull(row.get("area_code")));
            if (place != null) {
                String value = published.get(place.code() + " " + row.get("period"));
                String wanted = Objects.requireNonNull(row.get("value"));
                assertThat(value).as(row.toString()).isNotNull();
                if (wanted.isEmpty()) {
                    assertThat(value).as(row.toString()).isEmpty();
                } else {
                    assertThat(new BigDecimal(value)).as(row.toString()).isEqualByComparingTo(wanted);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("indicators")
    void fiveFiguresOfThePageAreThoseOfTheSource(Indicator indicator) throws IOException {
        Document page =
                Jsoup.parse(Files.readString(OwnFigures.site().resolve("indicators/" + indicator.slug() + ".html")));
        List<Element> rows = page.select("table[data-table] tbody tr");
        String period = Objects.requireNonNull(page.selectFirst("table[data-table] th:nth-child(3)"))
                .ownText();
        List<Map<String, String>> source = source(indicator);
        assertThat(rows).hasSizeGreaterThan(100);
        for (int i = 0; i < 5; i++) {
            Element row = rows.get(i * (rows.size() - 1) / 4);
            Term place = Objects.requireNonNull(CATALOGUE.vocabulary("places").term(row.attr("data-row")));
            List<String> values = source.stream()
                    .filter(each -> period.equals(each.get("period")))
                    .filter(each -> place.equals(PLACES.byCode(each.get("area_code"))))
                    .map(each -> each.get("value"))
                    .toList();
            String shown = Objects.requireNonNull(row.child(2).text());
            if (values.isEmpty() || values.get(0).isEmpty()) {
                assertThat(shown).as(place.id()).isEqualTo("No figure");
            } else {
                BigDecimal rounded =
                        new BigDecimal(values.get(0)).setScale(indicator.shownDecimals(), RoundingMode.HALF_EVEN);
                assertThat(shown.replace(",", "").replace('\u2212', '-'))
                        .as(place.id())
                        .isEqualTo(rounded.toPlainString());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("indicators")
    void thePageIsLight(Indicator indicator) throws IOException {
        for (String edition : List.of("", "cy/")) {
            byte[] page =
                    Files.readAllBytes(OwnFigures.site().resolve(edition + "indicators/" + indicator.slug() + ".html"));
            ByteArrayOutputStream compressed = new ByteArrayOutputStream();
            try (GZIPOutputStream out = new GZIPOutputStream(compressed)) {
                out.write(page);
            }
            assertThat(compressed.size()).isLessThan(HEAVIEST);
        }
    }

    @ParameterizedTest
    @MethodSource("indicators")
    void countsHaveNoMapAndAllElseHas(Indicator indicator) throws IOException {
        String page = Files.readString(OwnFigures.site().resolve("indicators/" + indicator.slug() + ".html"));
        assertThat(page.contains("id=\"map\"")).isEqualTo(!indicator.statistic().equals("count"));
    }
}
