package org.waymark.links;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages that say "fine" and are not: soft 404s, parked names, challenges. */
class PageJudgeTest extends LinkCheckerFixture {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Page not found - Example Council  | %LONG%                                    | SAYS_NOT_FOUND
            404                               | %LONG%                                    | SAYS_NOT_FOUND
            Council – Not found               | Sorry, we can't find that page            | SAYS_NOT_FOUND
            Example Council                   | Sorry, we can’t find that page            | SAYS_NOT_FOUND
            Cyngor                            | Heb ddod o hyd i'r dudalen                | SAYS_NOT_FOUND
            Page introuvable                  | Rien                                      | SAYS_NOT_FOUND
            Just a moment...                  | %LONG%                                    | CHALLENGE
            example.org                       | This domain is for sale! Buy this domain. | PARKED
            This domain is parked             | %LONG%                                    | PARKED
            Rents                             | %LONG% What 404 means: page not found.    | OK
            Lost and found: data not collected | %LONG%                                   | OK
            Homes for sale by ward            | Homes for sale                            | OK
            """)
    void aPageIsJudgedByWhatItSays(String title, String text, Reason reason) {
        server.page("/a", title, text.replace("%LONG%", LONG));
        assertThat(reason("/a")).isEqualTo(reason);
    }

    @Test
    void aFrameFromAParkingPlaceIsParked() {
        server.page("/a", "example.org", LONG + "<script src='//img.sedoparking.com/x.js'></script>");
        assertThat(reason("/a")).isEqualTo(Reason.PARKED);
    }

    @Test
    void thePageThatAMadeUpAddressShowsIsNone() {
        server.otherwise(exchange -> Misbehaving.answer(
                exchange, 200, "text/html", Misbehaving.html("Council", LONG + exchange.getRequestURI() + " 12345")));
        LinkHealth link = ask(server.url("/a"));
        assertThat(link.reason()).isEqualTo(Reason.ANY_ADDRESS);
        assertThat(link.state()).isEqualTo(LinkState.SUSPECT);
    }

    @Test
    void aFrameFilledByScriptsIsNotKnown() {
        server.otherwise(exchange -> Misbehaving.answer(
                exchange, 200, "text/html", Misbehaving.html("App", "Loading<script src='/app.js'></script>")));
        LinkHealth link = ask(server.url("/a"));
        assertThat(link.reason()).isEqualTo(Reason.ALL_ALIKE);
        assertThat(link.state()).isEqualTo(LinkState.UNKNOWN);
    }
}
