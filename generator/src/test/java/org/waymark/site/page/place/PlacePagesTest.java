package org.waymark.site.page.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.CatalogueFixture;
import org.waymark.task.build.Builds;

/** The pages of places whose figures are made up, against sentences written by hand. */
class PlacePagesTest {

    private static Path site;
    private static Path island;

    @BeforeAll
    static void build() {
        site = CatalogueFixture.temporary();
        Builds.build(CatalogueFixture.COUNCILS, site);
        island = CatalogueFixture.temporary();
        Builds.build(CatalogueFixture.ISLAND, island);
    }

    private static Document page(String path) {
        return page(site, path);
    }

    private static Document page(Path folder, String path) {
        return Jsoup.parse(CatalogueFixture.text(folder.resolve(path)));
    }

    private static String text(Element within, String selector) {
        return Objects.requireNonNull(within.selectFirst(selector), selector).text();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            southwark | child-poverty  | 31.0% | About three in ten. Higher than in London (30.7%) and in the UK (26.0%). Down from 31.6% in 2023-24.
            medway    | child-poverty  | 24.0% | About a quarter. Higher than in the South East (20.8%), lower than in the UK (26.0%). The same as in 2023-24.
            southwark | weekly-pay     | £846  | Higher than in London (£767) and in England (£648). No clear change from £790 in 2024, up from £700 in 2019.
            lambeth   | weekly-pay     | £800  | Higher than in London (£767) and in England (£648).
            bromley   | weekly-pay     | £760  | Not clearly different from the figure in London (£767), higher than in England (£648).
            southwark | school-results | 77.7% | The same as in London (77.7%), higher than in England (73.2%). Down from 79.0% in 2023-24, up from 75.0% in 2021-22.
            ashford   | school-results | 66.4% | About two thirds. The same as in the South East (66.4%), lower than in England (73.2%). Up from 62.0% in 2023-24. The highest in these figures, which begin in 2021-22.
            southwark | claimants      | 3.5%  | Higher than in England (2.0%). Down from 4.0% in 2007, up from 3.0% in 2001. The lowest since 2001.
            ashford   | claimants      | 2.5%  | Higher than in England (2.0%). Down from 5.0% in 2007. The lowest in these figures, which begin in 2005.
            southwark | empty-homes    | 1,200 | The same as in 2022.
            london    | school-results | 77.7% | Higher than in England (73.2%).
            """)
    void theSentenceFollowsFromTheFigures(String place, String indicator, String value, String sentence) {
        Element line = page("places/" + place + ".html").getElementById("figure-" + indicator);
        assertThat(line).isNotNull();
        assertThat(text(line, ".figure-value b")).isEqualTo(value);
        assertThat(text(line, ".figure-says p")).isEqualTo(sentence);
    }

    @Test
    void howLargeAPlaceIsSaysTheLineAboveItsName() {
        assertThat(text(page("places/southwark.html"), ".kicker"))
                .isEqualTo("London borough · 1,200 homes (2023) · code E09000028");
        assertThat(text(page("places/kent.html"), ".kicker")).isEqualTo("County · code C1");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            southwark | child-poverty  | There is no figure for England, so we compare with the figure in the UK.
            southwark | weekly-pay     | The true figure is likely to be between £785 and £907.
            southwark | school-results | We do not compare figures from 2021-22 onwards with earlier ones. Exams came back.
            ashford   | school-results | This figure is for Kent. There is none for Ashford alone.
            southwark | claimants      | No figures for London in this period.
            """)
    void whatMustBeKnownIsSaid(String place, String indicator, String note) {
        Element line = page("places/" + place + ".html").getElementById("figure-" + indicator);
        assertThat(line).isNotNull();
        assertThat(text(line, ".figure-says .note")).isEqualTo(note);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            southwark | child-poverty  | 2nd highest of 4 in London; 2nd highest of 6 in England
            lewisham  | child-poverty  | highest of 4 in London; highest of 6 in England
            bromley   | child-poverty  | lowest of 4 in London; lowest of 6 in England
            southwark | school-results | joint 2nd highest of 4 in London; joint 2nd highest of 6 in England
            ashford   | school-results | 2nd lowest of 6 in England
            """)
    void theRankIsInWords(String place, String indicator, String rank) {
        Element line = page("places/" + place + ".html").getElementById("figure-" + indicator);
        assertThat(line).isNotNull();
        assertThat(Objects.requireNonNull(line.selectFirst(".figure-strip svg")).attr("aria-label"))
                .isEqualTo(rank);
    }

    @Test
    void theSummaryBeginsWithTheFigureThatStandsOutAndCanBeRead() {
        assertThat(text(page("places/southwark.html"), ".lede"))
                .isEqualTo("Of 100 children in Southwark, 31 lived on a low income."
                        + " That is higher than in London (30.7%) and in the UK (26.0%)."
                        + " Higher than in England: Weekly pay (£846), School results (77.7%).");
    }

    @Test
    void itSpeaksTheLanguageOfItsEdition() {
        Document page = page("cy/places/southwark.html");
        assertThat(text(page, "#figure-child-poverty .figure-says p"))
                .isEqualTo("Tua thri o bob deg. Yn uwch nag yn Llundain (30.7%) ac yn y DU (26.0%)."
                        + " I lawr o 31.6% yn 2023-24.");
        assertThat(text(page, ".lede")).startsWith("O bob 100 o blant yn Southwark, roedd 31 yn byw ar incwm isel.");
    }

    @Test
    void whatIsMissingHasAReasonAndAnAction() {
        Document page = page("places/southwark.html");
        assertThat(page.select("#missing tbody th").eachText())
                .containsExactly("Stops early", "Other places only", "Not published at this level");
        assertThat(page.select("#missing tbody td:nth-child(2)").eachText())
                .containsExactly("Empty homes (2023)", "Welsh homes", "Jobs");
        assertThat(page.select("#missing tbody td:nth-child(4) a").eachAttr("href"))
                .containsExactly(
                        "../propose/dataset.html?title=Newer%20figures%20for%20Southwark%3A%20Empty%20homes",
                        "../propose/dataset.html?title=No%20figure%20for%20Southwark%3A%20Welsh%20homes",
                        "../propose/gap.html?title=No%20figure%20for%20Southwark%3A%20Jobs");
        assertThat(page("places/dover.html").select("#missing tbody th").eachText())
                .contains("Held back");
    }

    @Test
    void itLeadsToAllThatConcernsThePlace() {
        Document page = page("places/southwark.html");
        assertThat(page.select("#data .two h3").eachText()).containsExactly("Covers Southwark 1");
        assertThat(page.select("#data .lines .note").eachText()).containsExactly("By local authority");
        // That of London is nearer than that of the whole country.
        assertThat(page.select("#gaps .lines a").eachText())
                .containsExactly("Nobody counts places in shelters", "Nobody counts food parcels");
        assertThat(page.select("#organisations a").eachText()).containsExactly("London Borough of Southwark");
        assertThat(page.select("#others .two > div:first-child li > a").eachText())
                .containsExactly("Lambeth", "Lewisham");
        assertThat(page.select(".place-actions a").eachAttr("href"))
                .containsExactly("../compare/index.html?places=southwark", "../places/southwark.csv");
        assertThat(page.select(".breadcrumbs a").eachText())
                .containsExactly("Home", "Places", "United Kingdom", "England", "London");
        assertThat(page("places/london.html").select("#parts li").eachText())
                .containsExactly("Southwark 1", "Lambeth 1", "Lewisham 1", "Bromley 1");
    }

    @Test
    void aFormerPlaceLeadsToWhatTookItsPlace() {
        Document page = page("places/old-dover.html");
        assertThat(text(page, ".notice"))
                .isEqualTo("It existed from 1974 to 2019. Old Dover is a former place. It was replaced by:");
        assertThat(page.select(".place-head .links a").eachAttr("href")).containsExactly("../places/dover.html");
        assertThat(page.select(".figures")).isEmpty();
    }

    @Test
    void theListOfPlacesCountsByReachAndKeepsFormerPlacesApart() {
        Document page = page("places/index.html");
        assertThat(page.select(".count").eachText()).doesNotContain("0");
        assertThat(page.select("h2").eachText()).containsExactly("England 1", "Former places");
        assertThat(page.select("details a").eachText()).contains("Southwark", "Ashford", "Old Dover");
    }

    @Test
    void theFileHasTheFiguresOfThePlaceAndThoseBesideIt() {
        assertThat(CatalogueFixture.text(site.resolve("places/southwark.csv")).lines())
                .startsWith(
                        "indicator,title,area_code,area_name,period,value,unit,lower,upper,note,rank,of,among,licence",
                        "child-poverty,Children in low income,E09000028,Southwark,2024-25,31.04,% of children under 16,,,,2,6,England,CC-BY-4.0",
                        "child-poverty,Children in low income,R1,London,2024-25,30.7,% of children under 16,,,,,,,CC-BY-4.0",
                        "child-poverty,Children in low income,K1,United Kingdom,2024-25,26,% of children under 16,,,,,,,CC-BY-4.0");
    }

    @Test
    void theFieldToFindAPlaceKnowsNamesAndPostcodes() {
        assertThat(CatalogueFixture.text(site.resolve("places/names.json")))
                .contains("[\"southwark\",\"Southwark\",[\"London Borough of Southwark\",\"E09000028\"],1]")
                .contains("[\"old-dover\",\"Old Dover\",[\"D9\"],0]");
        assertThat(CatalogueFixture.text(site.resolve("places/postcodes.json")))
                .isEqualTo("{\"SE1\":[[\"southwark\",60],[\"lambeth\",40]],\"SE15\":[[\"southwark\",100]]}\n");
        assertThat(page("index.html").select(".place-box form label").eachText())
                .containsExactly("Name or code of a place, or the first half of a postcode");
    }

    /** Another country, alphabet and other levels: all of it comes from the catalogue. */
    @Test
    void theIslandHasPagesOfItsOwn() {
        Document page = page(island, "places/kastro.html");
        assertThat(text(page, ".kicker")).isEqualTo("Δήμος · code T2");
        assertThat(text(page, "#figure-nero-ana-katoiko .figure-value b")).isEqualTo("130");
        assertThat(text(page, "#figure-nero-ana-katoiko .figure-says p"))
                .isEqualTo("Higher than in Βορράς (119) and in Νησί (107). Up from 120 in 2021.");
        assertThat(page.select("#missing tbody th").eachText()).containsExactly("Not published at this level");
        assertThat(text(page, ".lede")).startsWith("Στον τόπο Κάστρο κάθε κάτοικος χρειάζεται 130 λίτρα την ημέρα.");
        assertThat(page(island, "places/palio-vouno.html")
                        .select(".place-head .links a")
                        .eachText())
                .isEqualTo(List.of("Βουνό"));
        assertThat(page(island, "index.html").select(".place-box label").eachText())
                .containsExactly("Name or code of a place");
    }
}
