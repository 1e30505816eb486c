package org.waymark.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.journey.FormSite.FILE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.waymark.CatalogueFixture;
import org.waymark.browser.Browser;
import org.waymark.browser.Habits;
import org.waymark.cli.CommandLineFixture;
import org.waymark.task.build.Builds;

/** A form can be passed with an organisation that the catalogue does not know, and says in any language what is wrong. */
class ProposalNamesTest {

    @TempDir
    private static Path folder;

    private static FormSite forms;
    private static Browser browser;

    @BeforeAll
    static void build() throws IOException {
        forms = FormSite.in(
                folder,
                settings -> settings.replace("languages: [en, cy]", "languages: [en, cy, ar]")
                        .replaceAll("(?m)^edit_url:.*$", "repository: https://github.com/littleton/data/tree/trunk"));
        browser = forms.browser();
    }

    @BeforeEach
    void startAgain() {
        forms.startAgain(Habits.screen(360));
    }

    private static WebElement field(String key, String element) {
        return browser.find(".step:not([hidden]) [data-field=" + key + "] " + element);
    }

    private static void goOn() {
        browser.find(".step:not([hidden]) button.continue").click();
    }

    private static String text(String selector) {
        return browser.find(selector).getText();
    }

    /** All that the first step of a dataset asks for, but who publishes it. */
    private static void fillIn() {
        field("title", "> input").sendKeys("Bus stops");
        field("description", "textarea").sendKeys("Where buses stop.");
        field("licence", "input").sendKeys("CC-BY-4.0", Keys.TAB);
        field("level", "input").click();
    }

    @Test
    void aNewPublisherIsANameAndCanBeDescribedOnTheWay() throws IOException {
        forms.open("propose/dataset.html");
        fillIn();
        field("publisher", "input").sendKeys("Lewes Council", Keys.TAB);
        assertThat(text("[data-field=publisher] .new-name"))
                .contains("“Lewes Council” is not described in this catalogue yet", "You can continue");
        assertThat(browser.barriers()).isEmpty();
        goOn();
        goOn();
        goOn();
        assertThat((String) browser.ask(FILE)).contains("publisher: Lewes Council\n");
        assertThat(text(".notes")).contains("Not described yet", "Lewes Council");
        assertThat(browser.find(".ending a.button").getAttribute("href"))
                .startsWith("https://github.com/littleton/data/new/trunk?filename=datasets%2Fbus-stops.yaml&value=");
        assertThat(browser.find(".ending [href$='/issues/new/choose']").getAttribute("href"))
                .isEqualTo("https://github.com/littleton/data/issues/new/choose");
        String file = (String) browser.ask(FILE);

        browser.find(".notes a").click();
        browser.until("location.pathname.endsWith('organisation.html') && document.querySelector('.step')");
        assertThat(field("name", "input").getAttribute("value")).isEqualTo("Lewes Council");
        browser.find(".kept a").click();
        browser.until("location.pathname.endsWith('dataset.html') && document.querySelector('.ending')");
        assertThat(text(".step:not([hidden]) h2")).isEqualTo("Review and submit it");
        assertThat(browser.ask(FILE)).isEqualTo(file);

        Path copy = folder.resolve("with-stops");
        CatalogueFixture.copy(CatalogueFixture.TINY, copy);
        Files.writeString(copy.resolve("datasets/bus-stops.yaml"), file);
        CommandLineFixture check = CommandLineFixture.run("check", "--strict", "--source=" + copy);
        assertThat(check.code()).as(check.out()).isZero();
        assertThat(check.out())
                .contains("note undescribed-organisation: publisher names the organisation 'Lewes Council'");
        Path site = folder.resolve("site-with-stops");
        Builds.build(copy, site);
        assertThat(site.resolve("datasets/bus-stops.html")).content().contains("Lewes Council");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "liltleton concil, Littleton Council",
                "council littelton, Littleton Council",
                "tennants unoin, Tenants' Union",
                "uniom tenan, Tenants' Union"
            })
    void namesThatAreNearAreOfferedWhileTyping(String typed, String meant) {
        forms.open("propose/dataset.html");
        WebElement input = field("publisher", "input");
        input.sendKeys(typed);
        assertThat(text("[data-field=publisher] [role=listbox]")).contains(meant);
        input.sendKeys(Keys.ARROW_DOWN, Keys.ENTER);
        assertThat(input.getAttribute("value")).isEqualTo(meant);
        assertThat(browser.ask("document.querySelector('.new-name').textContent"))
                .isEqualTo("");
    }

    @Test
    void aNameThatIsNearAnotherCanBeExchangedForItOrKept() {
        forms.open("propose/dataset.html");
        fillIn();
        field("publisher", "input").sendKeys("Littletown Council", Keys.TAB);
        assertThat(text(".new-name")).contains("Did you mean one of these?", "Littleton Council");
        goOn();
        assertThat(text(".step:not([hidden]) h2")).isEqualTo("What helps readers");
        browser.find(".step:not([hidden]) button.back").click();
        browser.find(".new-name button").click();
        assertThat((String) browser.ask(FILE)).contains("publisher: littleton-council\n");
        assertThat(browser.ask("document.activeElement.getAttribute('role')")).isEqualTo("combobox");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "//evil.example/propose/dataset.html",
                "https://evil.example/dataset.html",
                "../index.html",
                "dataset.html/../../../x",
                "data:text/html,x",
                "%2F%2Fevil.example"
            })
    void noAddressLeadsAReaderAwayFromTheForms(String back) {
        forms.open("propose/organisation.html?name=X&back=" + back.replace("&", "%26"));
        assertThat(browser.ask("document.querySelectorAll('.kept a').length")).isEqualTo(0L);
    }

    @ParameterizedTest
    @CsvSource({
        "'', Time covered: “2025/2014” is not a period. Write each end as a year or a month",
        "cy/, nid yw “2025/2014” yn gyfnod. Ysgrifennwch bob pen fel blwyddyn neu fis",
        "ar/, «2025/2014» ليست فترة"
    })
    void faultsAreReportedInThePagesLanguageWithAnExample(String edition, String told) {
        forms.open(edition
                + "propose/dataset.html?title=Stops&description=Where&publisher=littleton-council&licence=CC0-1.0");
        field("level", "input").click();
        goOn();
        List<WebElement> ends = browser.all(".step:not([hidden]) [data-field=period] input");
        ends.get(0).sendKeys("2025");
        ends.get(1).sendKeys("2014");
        goOn();
        assertThat(text(".fault-summary")).contains(told).doesNotContain("'period'");
        assertThat(browser.ask("document.activeElement.className")).isEqualTo("fault-summary");
        assertThat(browser.barriers()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"dataset", "organisation", "gap", "question"})
    void aFormLoadsInAFewRequests(String kind) {
        browser.forget();
        forms.open("propose/" + kind + ".html");
        assertThat((long) browser.ask("performance.getEntriesByType('resource').length"))
                .isLessThanOrEqualTo(6);
    }
}
