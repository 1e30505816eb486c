package org.waymark.render.page;

import java.util.List;
import org.waymark.render.Html;
import org.waymark.render.Moment;
import org.waymark.render.Words;
import org.waymark.render.view.CheckView;
import org.waymark.render.view.CitationView;
import org.waymark.render.view.Fact;
import org.waymark.render.view.LinkView;
import org.waymark.render.view.NearestView;
import org.waymark.render.view.Prose;

/** Samples of facts and texts for {@link PatternsPage}. All of it is made up. */
final class FactSamples {

    /** A date that nobody will take for a real one. */
    static final Moment DAY = new Moment("2001-02-03", "3 February 2001");

    static final String LONG =
            "Sample of a very long title, as they come from other catalogues: counts of everything in "
                    + "everywhere, by anything, 1901/02–2001/02 (superseded, provisional, not_for_citation_v2_FINAL)";

    static final List<Fact> KEY_FACTS = List.of(
            fact("licence", "Licence", "<a href=\"#facts\">Sample Licence 1.0</a>"),
            fact("access", "Access", access("open", "Open to all")),
            fact("modified", "Last updated", "3 February 2001"),
            fact("places", "Places", "<a href=\"#facts\">Sampleshire</a>", "<a href=\"#facts\">Exampleton</a>"));

    static final List<Fact> FACTS = List.of(
            unknown("licence", "Licence, not known"),
            unknown("access", "Access, not known"),
            fact("sample", "Access after registering", access("registered", "After registering")),
            fact("sample", "Access in a secure setting", access("secure", "In a secure setting")),
            fact("sample", "Access closed", access("closed", "Closed")),
            fact("sample", "A long value", LONG),
            fact("sample", "A value that cannot break", "sample".repeat(30)));

    static final Prose PROSE = new Prose(Html.trusted("""
            <p>A paragraph with <strong>strong</strong> and <em>stressed</em> words, a <a href="#prose">link</a>, \
            some <code>code</code>, and enough words to run over more than one line, so that the length of a line \
            and the space between lines can be judged.</p>
            <h3>A heading within a text</h3>
            <ul><li>A point.</li><li>Another point:<ul><li>a point within it.</li></ul></li></ul>
            <ol><li>First.</li><li>Second.</li></ol>
            <blockquote><p>Words of somebody else.</p></blockquote>
            <pre><code>a line of code that is too long for a phone and therefore goes on in the next line, not beyond the page</code></pre>
            <table><thead><tr><th scope="col">Sample</th><th scope="col">Number</th></tr></thead>\
            <tbody><tr><th scope="row">One</th><td>1</td></tr><tr><th scope="row">Two</th><td>2</td></tr></tbody></table>
            <hr>
            <p>The end.</p>"""), null);

    static final Words RIGHT_TO_LEFT = new Words("عنوان تجريبي: أعداد حسب المنطقة، 2001 (CSV)", "ar");

    static final List<CheckView> CHECKS = List.of(
            new CheckView("Is the sample there?", "yes", "Yes", null),
            new CheckView("Is there a detail?", "yes", "Yes", Html.escape("a detail of the sample")),
            new CheckView("Is something missing?", "no", "No", null),
            new CheckView("Is it known?", "unknown", "Not known", Html.escape("nobody has looked")));

    static final List<CitationView> CITATIONS = List.of(
            new CitationView(
                    link("A sample report"),
                    Words.of("A. Sample"),
                    DAY,
                    Words.of("Page 3."),
                    link("Sample Licence 1.0")),
            new CitationView(name("A report without an address"), null, null, null, null));

    static final List<NearestView> NEAREST = List.of(
            new NearestView(link("A sample dataset"), Words.of("It stops at the county."), true),
            new NearestView(link(LONG), null, false));

    private FactSamples() {}

    static LinkView link(String label) {
        return LinkView.internal(Words.of(label), "#links");
    }

    static LinkView name(String label) {
        return LinkView.none(Words.of(label));
    }

    private static Fact fact(String key, String label, String... markup) {
        String meaning = key.equals("licence") ? "#facts" : null;
        return new Fact(
                key, label, meaning, List.of(markup).stream().map(Html::trusted).toList(), true);
    }

    private static Fact unknown(String key, String label) {
        return new Fact(key, label, null, List.of(Html.trusted("Not known")), false);
    }

    private static String access(String level, String label) {
        return "<span class=\"access access-" + level + "\">" + label + "</span>";
    }
}
