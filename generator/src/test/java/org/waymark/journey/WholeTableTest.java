package org.waymark.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.waymark.CatalogueFixture;
import org.waymark.browser.Browser;
import org.waymark.browser.Habits;
import org.waymark.browser.PageFaults;
import org.waymark.task.build.Builds;

/** What a reader does with the table of a data file: on a phone, with the keyboard alone, without a script. */
class WholeTableTest {

    private static final String PAGE = "datasets/rents-by-ward.html";

    /** A table of 33 rows, of which Southwark is the 28th. */
    private static final String SHORT = "#preview-1";

    /** A table of 12,345 rows with decimal commas, in UTF-16. */
    private static final String LONG = "#preview-2";

    @TempDir
    private static Path folder;

    private static Browser browser;

    @BeforeAll
    static void build() throws IOException {
        Path source = CatalogueFixture.copy(CatalogueFixture.TINY, folder.resolve("source"));
        Path data = source.resolve("datasets/housing");
        Files.writeString(data.resolve("boroughs.csv"), boroughs());
        Files.write(data.resolve("long.csv"), ("\ufeff" + wards()).getBytes(StandardCharsets.UTF_16LE));
        UnaryOperator<String> files = record -> record.replace(
                "resources:\n", "resources:\n  - {file: boroughs.csv}\n  - {file: long.csv, title: Long}\n");
        CatalogueFixture.change(data.resolve("rents-by-ward.yaml"), files);
        Path site = folder.resolve("site");
        Builds.build(source, site);
        browser = Browser.on(site, "/littleton/");
    }

    private static String boroughs() {
        return "code,borough,children\n"
                + IntStream.rangeClosed(1, 33)
                        .mapToObj(i -> "E%08d,%s,%s\n"
                                .formatted(
                                        i,
                                        i == 28 ? "Southwark" : i == 5 ? "Éastham" : "Borough " + i,
                                        i == 9 ? ":" : i * 37 % 100 + "." + i))
                        .collect(Collectors.joining());
    }

    private static String wards() {
        return "ward;rent;note\r\n"
                + IntStream.rangeClosed(1, 12_345)
                        .mapToObj(
                                i -> "Ward %d;%s;\"%s\"\r\n".formatted(i, i % 1000 == 0 ? "" : rent(i), "a; \"\"b\"\""))
                        .collect(Collectors.joining());
    }

    /** From 1,5 to 9.999,5, each number once. */
    private static String rent(int ward) {
        int value = ward * 7919 % 12_347;
        return (value >= 1000 ? value / 1000 + "." + "%03d".formatted(value % 1000) : value) + ",5";
    }

    @BeforeEach
    void onAPhone() {
        open(Habits.screen(360));
    }

    private static void open(Habits habits) {
        browser.read(habits);
        browser.open(PAGE);
        browser.complaints();
    }

    /** Opens the previews with the keyboard. */
    private static void look(String preview) {
        browser.tabTo(preview + " > summary");
        browser.press(Keys.ENTER);
    }

    private static List<Object> column(String preview, int number) {
        List<?> cells = (List<?>) browser.ask("[...document.querySelectorAll('" + preview
                + " tbody tr')].map(row => row.cells[" + number + "].textContent)");
        return List.copyOf(cells);
    }

    private static String foot(String preview) {
        return browser.find(preview + " [role=status]").getText();
    }

    private static void type(String text) {
        browser.find(":focus").sendKeys(text);
    }

    /** Presses Tab until the header of a column has the focus, then Enter. */
    private static void sort(String preview, int column) {
        browser.tabTo(preview + " th:nth-child(" + (column + 1) + ") button");
        browser.press(Keys.ENTER);
    }

    private static void untilSorted(String preview, String order) {
        browser.until("document.querySelector('" + preview + " th[aria-sort=" + order + "]')");
    }

    @Test
    void theTwentyEighthRowIsThere() {
        look(SHORT);
        assertThat(column(SHORT, 1)).hasSize(33).element(27).isEqualTo("Southwark");
        assertThat(foot(SHORT)).isEqualTo("33 of 33 rows");
        browser.ask("document.querySelector('" + SHORT + " tr:nth-child(28)').scrollIntoView({block: 'center'})");
        assertThat(browser.ask("(() => { const box = document.querySelector('" + SHORT
                        + " tr:nth-child(28) td').getBoundingClientRect();"
                        + " return document.elementFromPoint(box.x + 5, box.y + 5).textContent; })()"))
                .isEqualTo("E00000028");
    }

    @Test
    void withoutAScriptTheTableIsThereAndNothingThatDoesNothing() {
        open(Habits.screen(360).withoutScript());
        browser.find(SHORT + " > summary").click();
        browser.find(LONG + " > summary").click();
        assertThat(browser.all(SHORT + " tbody tr")).hasSize(33);
        assertThat(browser.all(LONG + " tbody tr")).hasSize(500);
        assertThat(foot(LONG)).isEqualTo("500 of 12,345 rows");
        assertThat(browser.find(LONG + " .table-foot a").isDisplayed()).isTrue();
        assertThat(browser.all(".preview button, .preview input")).isNotEmpty().noneMatch(each -> each.isDisplayed());
    }

    @Test
    void numbersAreSortedAsNumbersUpAndDownAndBack() {
        List<Object> asWritten = column(SHORT, 2);
        look(SHORT);
        sort(SHORT, 2);
        untilSorted(SHORT, "ascending");
        List<Object> up = column(SHORT, 2);
        assertThat(up).hasSize(33).last().isEqualTo(":");
        assertThat(numbers(up)).isSorted();
        browser.press(Keys.ENTER);
        untilSorted(SHORT, "descending");
        List<Object> down = column(SHORT, 2);
        assertThat(down).last().isEqualTo(":");
        assertThat(numbers(down)).isSortedAccordingTo((one, other) -> other.compareTo(one));
        assertThat(browser.accessible(SHORT + " th[aria-sort] button")).startsWith("button 'children'");
        browser.press(Keys.SPACE);
        browser.until("!document.querySelector('" + SHORT + " [aria-sort]')");
        assertThat(column(SHORT, 2)).isEqualTo(asWritten);
    }

    private static List<Double> numbers(List<Object> cells) {
        return cells.stream()
                .filter(cell -> !cell.equals(":"))
                .map(cell -> Double.valueOf((String) cell))
                .toList();
    }

    @Test
    void namesAreSortedAsReadersDo() {
        look(SHORT);
        sort(SHORT, 1);
        untilSorted(SHORT, "ascending");
        List<Object> names = column(SHORT, 1);
        assertThat(names.subList(0, 3)).containsExactly("Borough 1", "Borough 2", "Borough 3");
        assertThat(names.subList(31, 33)).containsExactly("Éastham", "Southwark");
    }

    @Test
    void theFilterFindsWordsInAllColumnsOrInOne() {
        look(SHORT);
        browser.tabTo(SHORT + " input");
        type("EASTham e0");
        browser.until("document.querySelectorAll('" + SHORT + " tbody tr').length === 1");
        assertThat(column(SHORT, 1)).containsExactly("Éastham");
        assertThat(foot(SHORT)).isEqualTo("1 of 33 rows match.");
        assertThat(browser.accessible(SHORT + " [role=status]")).contains("live=polite");
        browser.press(Keys.TAB);
        browser.find(SHORT + " select").sendKeys("borough");
        browser.until("document.querySelectorAll('" + SHORT + " tbody tr').length === 0");
        assertThat(foot(SHORT)).isEqualTo("0 of 33 rows match.");
    }

    @Test
    void theRestOfALongTableIsFetchedWhenItIsNeeded() {
        look(LONG);
        assertThat(column(LONG, 0)).hasSize(100);
        assertThat(foot(LONG)).isEqualTo("100 of 12,345 rows");
        assertThat(fetched()).isZero();
        sort(LONG, 1);
        untilSorted(LONG, "ascending");
        assertThat(column(LONG, 1).subList(0, 3)).containsExactly("1,5", "2,5", "3,5");
        assertThat(column(LONG, 2)).hasSize(100).first().isEqualTo("a; \"b\"");
        assertThat(browser.find(LONG + " caption").getText()).isEqualTo("All 12,345 rows of long.csv");
        browser.press(Keys.ENTER);
        untilSorted(LONG, "descending");
        assertThat(column(LONG, 1)).first().isEqualTo("12.346,5");
        assertThat(fetched()).isEqualTo(1);
        browser.ask("document.querySelector('" + LONG + " input').focus()");
        type("ward 1234");
        browser.until("document.querySelectorAll('" + LONG + " tbody tr').length === 8");
        assertThat(foot(LONG)).isEqualTo("8 of 12,345 rows match.");
        assertThat(browser.complaints()).isEmpty();
    }

    private static long fetched() {
        return (long) browser.ask(
                "performance.getEntriesByType('resource').filter(each => each.name.includes('long')).length");
    }

    @Test
    void moreRowsComeOnDemandAndTheKeyboardStaysWhereItIs() {
        look(LONG);
        browser.tabTo(LONG + " .table-foot button");
        for (int rows = 200; rows <= 600; rows += 100) {
            browser.press(Keys.ENTER);
            browser.until("document.querySelectorAll('" + LONG + " tbody tr').length === " + rows);
        }
        assertThat(column(LONG, 0)).last().isEqualTo("Ward 600");
        assertThat(foot(LONG)).isEqualTo("600 of 12,345 rows");
        assertThat(browser.find(":focus").getText()).isEqualTo("Show 100 more");
    }

    @Test
    void whenTheRestCannotBeFetchedTheRowsOfThePageStillServe() {
        look(LONG);
        browser.online(false);
        sort(LONG, 1);
        untilSorted(LONG, "ascending");
        browser.online(true);
        assertThat(foot(LONG)).contains("could not load the other rows");
        assertThat(column(LONG, 1)).hasSize(100);
        sort(LONG, 0);
        browser.until("document.querySelector('" + LONG + " caption').textContent.startsWith('All')");
        assertThat(foot(LONG)).isEqualTo("100 of 12,345 rows");
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 360})
    void nothingMovesWhenTheScriptStarts(int width) {
        open(Habits.screen(width).withoutScript());
        browser.open("patterns/index.html");
        String head = "JSON.stringify([...document.querySelectorAll('#table thead th, #table .table-foot, #preview')]"
                + ".map(each => each.getBoundingClientRect().toJSON()))";
        List<?> words =
                (List<?>) browser.ask("[...document.querySelectorAll('#table thead th')].map(e => e.innerText)");
        assertThat(words).hasSize(4);
        open(Habits.screen(width));
        browser.open("patterns/index.html");
        browser.until("document.querySelector('#table thead button')");
        assertThat(browser.await(LayoutShiftTest.SHIFT, "")).isEqualTo(0L);
        Object started = browser.ask(head);
        // As it would be before the script: its buttons are gone, and the place of the controls is kept.
        browser.ask("document.querySelectorAll('#table thead button').forEach(e => e.replaceWith(...e.childNodes))");
        browser.ask("document.querySelectorAll('.table-tools, .table-foot button').forEach(e => { e.hidden = true; })");
        assertThat(browser.ask(head)).isEqualTo(started);
    }

    @Test
    void aRowThatIsKeptIsShownWhereverItIs() {
        browser.open("patterns/index.html");
        browser.until("document.querySelector('#table thead button')");
        assertThat(browser.find("#table tbody tr:last-child").getText()).contains("your place");
        assertThat(browser.all("#table tbody tr")).hasSize(101);
        browser.ask("document.querySelector('#table table')"
                + ".dispatchEvent(new CustomEvent('keep-row', {detail: 'area-120'}))");
        assertThat(browser.find("#table tbody tr:last-child").getAttribute("data-row"))
                .isEqualTo("area-120");
        assertThat(browser.all("#table tr[aria-current]")).hasSize(1);
        browser.ask("document.querySelectorAll('#table thead button')[2].click()");
        untilSorted("#table", "ascending");
        // The kept row has no number, so it is still last; the lowest number is first.
        assertThat(browser.find("#table tbody tr").getText()).contains("40.5%");
        assertThat(browser.find("#table tbody tr:last-child").getAttribute("data-row"))
                .isEqualTo("area-120");
    }

    @Test
    void anOpenTableHasNoBarrierAndIsNotWiderThanThePhone() {
        look(SHORT);
        look(LONG);
        sort(LONG, 1);
        untilSorted(LONG, "ascending");
        assertThat(browser.ask("document.documentElement.scrollWidth")).isEqualTo(360L);
        assertThat(PageFaults.barriers(browser, 360)).isEmpty();
        browser.tabTo(SHORT + " .scroll");
    }

    @Test
    void onPaperTheRowsAreAllSeenAndTheControlsAreNot() {
        browser.find(SHORT + " > summary").click();
        browser.read(Habits.screen(1280).onPaper());
        assertThat(browser.find(SHORT + " input").isDisplayed()).isFalse();
        assertThat(browser.ask("(() => { const box = document.querySelector('" + SHORT
                        + " .scroll'); return box.scrollHeight - box.clientHeight; })()"))
                .isEqualTo(0L);
    }
}
