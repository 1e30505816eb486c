package org.waymark.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.journey.FormSite.FILE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.waymark.CatalogueFixture;
import org.waymark.browser.Browser;
import org.waymark.browser.Habits;
import org.waymark.cli.CommandLineFixture;
import org.waymark.task.build.Builds;

/** How people propose records and corrections in a real browser, from the blank form to a file that the build takes. */
class ProposalJourneysTest {

    private static final String STEP = ".step:not([hidden])";
    private static final String HEADING = "document.querySelector('" + STEP + " h2').textContent";

    @TempDir
    private static Path folder;

    private static FormSite forms;
    private static Path source;
    private static Browser browser;

    @BeforeAll
    static void build() throws IOException {
        forms = FormSite.in(
                folder,
                settings -> settings.replaceAll(
                                "(?m)^edit_url:.*$", "edit_url: https://github.com/littleton/data/edit/trunk/{file}")
                        .replaceAll("(?m)^contact:.*$", "contact: {name: The circle, email: circle@example.org}"));
        source = forms.source();
        browser = forms.browser();
    }

    @BeforeEach
    void startAgain() {
        forms.startAgain(Habits.screen(1280));
    }

    private static String field(String key) {
        return "[data-field=" + key + "] ";
    }

    private static void type(String selector, String text) {
        browser.tabTo(selector);
        browser.find(STEP + " " + selector).sendKeys(text);
    }

    private static void goOn(String heading) {
        browser.tabTo("button.continue");
        browser.press(Keys.ENTER);
        browser.until(HEADING + " === '" + heading + "'");
    }

    @Test
    void fromTheBlankFormToAFileThatTheBuildTakesByTheKeyboardAlone() throws IOException {
        forms.open("propose/dataset.html");
        type(field("title") + "> input", "Bus stops: \"all\" of them");
        type(field("description") + "textarea", "Where buses stop.\n\n- each stop once");
        type(field("publisher") + "input", "littl");
        browser.press(Keys.ARROW_DOWN);
        browser.press(Keys.ENTER);
        type(field("licence") + "input", "CC-BY-4.0");
        browser.press(Keys.ESCAPE);
        browser.tabTo(field("level") + "input");
        browser.press(Keys.SPACE);
        goOn("What helps readers");
        assertThat(browser.find(field("resources") + ".field-group > legend").getText())
                .isEqualTo("Resource 1");
        browser.tabTo(field("themes") + "input");
        browser.press(Keys.SPACE);
        type(field("period") + "input", "2019");
        type(field("url") + "input", "https://council.example.org/stops.csv");
        goOn("Anything else");
        goOn("Review and submit it");

        String written = (String) browser.ask(FILE);
        assertThat(written).isEqualTo("""
                title: "Bus stops: \\"all\\" of them"
                description: |-
                  Where buses stop.

                  - each stop once
                publisher: littleton-council
                themes:
                  - housing
                period: 2019/..
                licence: CC-BY-4.0
                access: open
                resources:
                  - https://council.example.org/stops.csv
                """);
        String link = browser.find(".ending a.button").getAttribute("href");
        assertThat(link)
                .startsWith("https://github.com/littleton/data/new/trunk?filename=datasets%2Fbus-stops-all-of-them.yaml"
                        + "&value=title%3A%20%22Bus%20stops");
        assertThat(browser.complaints()).isEmpty();

        Path copy = folder.resolve("with-stops");
        CatalogueFixture.copy(source, copy);
        Path file = copy.resolve("datasets/bus-stops-all-of-them.yaml");
        Files.writeString(file, written);
        passesTheStrictCheck(copy);
        Path site = folder.resolve("site-with-stops");
        assertThat(Builds.build(copy, site).published()).isTrue();
        assertThat(site.resolve("datasets/bus-stops-all-of-them.html"))
                .content()
                .contains("Where buses stop.");
    }

    /** As a reviewer asks, or the workflow on a pull request: all files, and nothing is let pass. */
    private static void passesTheStrictCheck(Path catalogue) {
        CommandLineFixture check = CommandLineFixture.run("check", "--strict", "--quiet", "--source=" + catalogue);
        assertThat(check.out().lines().filter(line -> !line.contains("note placeholder-address")))
                .allMatch(line -> line.equals("1 note in 1 file"));
        assertThat(check.err()).isEmpty();
        assertThat(check.code()).isZero();
    }

    @Test
    void whatTheOtherFormsWriteIsTakenToo() throws IOException {
        Path copy = folder.resolve("with-three");
        CatalogueFixture.copy(source, copy);
        forms.open("propose/organisation.html");
        type(field("name") + "input", "Bus users: \"all\" of them");
        type(field("type") + "select", "Charity");
        handIn(copy, "content/organisations/bus-users-all-of-them.md");
        forms.open("propose/gap.html");
        type(field("title") + "> input", "No count of bus riders");
        type(field("statement") + "textarea", "Nobody counts them.\n\n---\n\n# At all");
        browser.tabTo(field("kinds") + "input");
        browser.press(Keys.SPACE);
        handIn(copy, "content/gaps/no-count-of-bus-riders.md");
        forms.open("propose/question.html");
        type(field("title") + "> input", "Who rides buses? #all");
        handIn(copy, "content/questions/who-rides-buses-all.md");

        passesTheStrictCheck(copy);
        Path site = folder.resolve("site-with-three");
        assertThat(Builds.build(copy, site).published()).isTrue();
        assertThat(site.resolve("gaps/no-count-of-bus-riders.html")).content().contains("Nobody counts them.");
        assertThat(site.resolve("organisations/bus-users-all-of-them.html")).exists();
        assertThat(site.resolve("questions/who-rides-buses-all.html")).exists();
    }

    /** Goes to the end of a form, and puts what it wrote where it says. */
    private static void handIn(Path catalogue, String file) throws IOException {
        goOn("What helps readers");
        goOn("Anything else");
        goOn("Review and submit it");
        assertThat(browser.find(".ending").getText()).contains(file);
        Files.writeString(catalogue.resolve(file), (String) browser.ask(FILE));
    }

    @Test
    void aCorrectionOfWhatIsNotThereSaysSo() {
        forms.open("propose/dataset.html?record=%3Cb%3Eno-such-record");
        assertThat(browser.find("[data-propose] > .notice").getText())
                .contains("There is no record called “<b>no-such-record”");
        forms.open("propose/dataset.html");
        assertThat(browser.ask("document.querySelectorAll('[data-propose] > .notice').length"))
                .isEqualTo(0L);
    }

    @Test
    void withoutAnAddressForProposalsTheFormSaysSo() {
        forms.open("propose/question.html");
        assertThat(browser.await("""
                async () => {
                  const {Ending} = await import(document.querySelector('script[src*="propose"]').src);
                  const phrases = {say: (key, ...values) => [key, ...values].join(' ')};
                  const ending = new Ending({repository: '', edit: '', email: ''}, phrases);
                  const file = {path: 'datasets/x.yaml', text: 'title: X', title: 'X', isNew: true};
                  ending.show(file);
                  const alone = ending.element.textContent;
                  ending.settings.email = 'a@example.org';
                  ending.show(file);
                  return [alone, ending.element.textContent].map(said => said.includes('propose.nowhere datasets/x.yaml'));
                }""", "")).isEqualTo(List.of(true, false));
    }

    @Test
    void whatIsMissingIsSaidAtTheHeadAndAtTheField() {
        forms.open("propose/dataset.html");
        browser.tabTo("button.continue");
        browser.press(Keys.ENTER);
        browser.until("!document.querySelector('.fault-summary').hidden");
        assertThat(browser.ask("document.activeElement.className")).isEqualTo("fault-summary");
        assertThat(browser.accessible(".fault-summary")).startsWith("alert");
        assertThat(browser.find(".fault-summary").getText())
                .contains(
                        "There is a problem",
                        "Title is needed. Fill it in, for example: Private rents by borough",
                        "Licence is needed. Choose one of the options.");
        assertThat(browser.accessible(field("title") + "> input"))
                .contains("'Title'")
                .contains("invalid=true");
        browser.press(Keys.TAB);
        browser.press(Keys.ENTER);
        assertThat(browser.ask("document.activeElement === document.querySelector('" + field("title") + "> input')"))
                .isEqualTo(true);
        String described = (String) browser.ask("document.activeElement.getAttribute('aria-describedby').split(' ')"
                + ".map(id => document.getElementById(id).textContent).join(' ')");
        assertThat(described).endsWith("Title is needed. Fill it in, for example: Private rents by borough");
        browser.find(field("title") + "> input").sendKeys("Bus stops");
        browser.until("document.querySelector('" + field("title") + "> .fault').hidden");
        assertThat(browser.barriers()).isEmpty();
    }

    @Test
    void anUnknownTermIsReportedWithASuggestion() {
        forms.open("propose/dataset.html");
        type(field("licence") + "input", "CC-BY4-0x");
        browser.tabTo("button.continue");
        browser.press(Keys.ENTER);
        assertThat(browser.find(field("licence") + "> .fault").getText())
                .isEqualTo("Licence: “CC-BY4-0x” is not known. Did you mean “CC-BY-4.0”?");
    }

    @Test
    void aDraftIsKeptOnTheDeviceUntilItIsThrownAway() {
        forms.open("propose/gap.html?title=No%20count%20of%20bus%20stops");
        assertThat((String) browser.ask(FILE)).contains("title: No count of bus stops", "status: reported");
        type(field("statement") + "textarea", "Nobody counts them.");
        browser.until("Object.keys(localStorage).length > 0");
        browser.until("Object.values(localStorage).join().includes('Nobody counts')");
        forms.open("propose/gap.html");
        assertThat((String) browser.ask(FILE)).doesNotContain("bus stops");
        forms.open("propose/gap.html?title=No%20count%20of%20bus%20stops");
        assertThat((String) browser.ask(FILE)).contains("No count of bus stops", "Nobody counts them.");
        browser.find(".throw-away").click();
        browser.until("document.querySelector('.step') && !" + FILE + ".includes('Nobody counts')");
        assertThat(browser.ask("Object.keys(localStorage).length")).isEqualTo(0L);
    }

    @Test
    void aRecordThatMayBeThereAlreadyIsShownWhileTyping() {
        forms.open("propose/dataset.html");
        type(field("title") + "> input", "Rents by wards");
        browser.until("document.querySelector('.duplicates a')");
        assertThat(browser.find(".duplicates").getText()).contains("may already have this", "Rents by ward");
        assertThat(browser.find(".duplicates a").getAttribute("href")).endsWith("/datasets/rents-by-ward.html");
    }

    @Test
    void aCorrectionChangesOneLine() throws IOException {
        browser.open("datasets/rents-by-ward.html");
        browser.find("#correct a").click();
        browser.until("document.querySelector('.step')");
        assertThat(browser.find("h1").getText()).isEqualTo("Correct “Rents by ward”");
        goOn("What helps readers");
        browser.find(field("landing_page") + "input").clear();
        type(field("landing_page") + "input", "https://council.example.org/new");
        goOn("Anything else");
        goOn("Review and submit it");
        List<String> before = Files.readAllLines(source.resolve("datasets/housing/rents-by-ward.yaml"));
        List<String> after =
                new ArrayList<>(((String) browser.ask(FILE)).lines().toList());
        assertThat(after).hasSameSizeAs(before);
        after.removeAll(before);
        assertThat(after).containsExactly("landing_page: https://council.example.org/new");
        assertThat(browser.find(".ending a.button").getAttribute("href"))
                .isEqualTo("https://github.com/littleton/data/edit/trunk/datasets/housing/rents-by-ward.yaml");
        assertThat(browser.find(".ending").getText()).contains("paste what you copied");
        Path copy = folder.resolve("corrected");
        CatalogueFixture.copy(source, copy);
        Files.writeString(copy.resolve("datasets/housing/rents-by-ward.yaml"), (String) browser.ask(FILE));
        passesTheStrictCheck(copy);
    }

    @Test
    void aFileNameThatIsTakenIsSaid() {
        forms.open("propose/organisation.html?name=Tenants%20Union");
        type(field("type") + "select", "Charity");
        goOn("What helps readers");
        goOn("Anything else");
        goOn("Review and submit it");
        assertThat(browser.find(field("slug") + "> .fault").getText())
                .contains("content/organisations/tenants-union.md has this name already");
        assertThat(browser.ask("document.querySelector('.ending').hidden")).isEqualTo(true);
        browser.find(field("slug") + "input").clear();
        browser.find(field("slug") + "input").sendKeys("tenants-union-north");
        browser.until("!document.querySelector('.ending').hidden");
    }

    @ParameterizedTest
    @ValueSource(strings = {"dataset", "organisation", "gap", "question"})
    void noStepHasABarrier(String kind) {
        for (int width : List.of(1280, 320)) {
            browser.read(Habits.screen(width));
            forms.open("propose/" + kind + ".html");
            for (int i = 0; i < 4; i++) {
                browser.ask("document.querySelectorAll('.step')[" + i + "].hidden = false,"
                        + "document.querySelectorAll('details').forEach(each => { each.open = true })");
            }
            assertThat(browser.barriers()).as("%s at %s", kind, width).isEmpty();
            assertThat((long) browser.ask("document.documentElement.scrollWidth"))
                    .isLessThanOrEqualTo(width);
        }
        browser.read(Habits.screen(1280).inTheDark());
        forms.open("propose/" + kind + ".html");
        assertThat(browser.barriers()).isEmpty();
    }

    @Test
    void withoutJavaScriptThePageSaysWhatToDo() {
        browser.read(Habits.screen(320).withoutScript());
        browser.open("propose/gap.html");
        assertThat(browser.find("main").getText())
                .contains("The form needs JavaScript", "What the form asks for", "What is missing");
        browser.read(Habits.screen(1280));
    }

    @ParameterizedTest
    @CsvSource({
        "https://github.com/a/b, '', https://github.com/a/b/new/main?filename=datasets%2Fx.yaml&value=title%3A%20X%0A",
        "https://gitlab.com/a/g/b.git, '', https://gitlab.com/a/g/b/-/new/main?file_name=datasets%2Fx.yaml",
        "'', https://codeberg.org/a/b/_edit/trunk/{file}, "
                + "https://codeberg.org/a/b/_new/trunk/datasets?filename=x.yaml&value=title%3A%20X%0A"
    })
    void eachHostHasItsOwnLinks(String repository, String edit, String expected) {
        forms.open("propose/gap.html");
        assertThat(browser.await("""
                async ({repository, edit}) => {
                  const {hostOf, newFileLink} = await import(document.querySelector('script[src*="propose"]').src);
                  return newFileLink(hostOf(repository, edit), 'datasets/x.yaml', 'title: X\\n').href;
                }""", Map.of("repository", repository, "edit", edit)))
                .isEqualTo(expected);
    }

    @Test
    void whatIsTooLongForALinkIsPasted() {
        forms.open("propose/gap.html");
        assertThat(browser.await("""
                async () => {
                  const {hostOf, newFileLink, mailLink} = await import(document.querySelector('script[src*="propose"]').src);
                  const link = newFileLink(hostOf('https://github.com/a/b', ''), 'datasets/x.yaml', 'é'.repeat(1400));
                  const mail = mailLink('a@example.org', 'X', 'x'.repeat(2000));
                  return [link.href, link.carries, mail.href, mail.carries, hostOf('https://example.org/git', '')];
                }""", ""))
                .isEqualTo(java.util.Arrays.asList(
                        "https://github.com/a/b/new/main?filename=datasets%2Fx.yaml",
                        false, "mailto:a@example.org?subject=X", false, null));
    }
}
