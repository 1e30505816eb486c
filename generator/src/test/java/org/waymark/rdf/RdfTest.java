package org.waymark.rdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.jena.graph.Graph;

/** What is written is read back as it was, in each syntax and by two libraries. */
class RdfTest {

    private static final Iri THING = new Iri("https://example.org/things/1");
    private static final Iri TITLE = Namespace.DCT.iri("title");

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> any = Arbitraries.strings().all().ofMaxLength(40);
        Arbitrary<String> nasty = Arbitraries.of(
                        "\"\"\"",
                        "\\",
                        "\\u0041",
                        "]]>",
                        "</rdf:RDF>",
                        "<!--",
                        "&amp;",
                        "\r\n",
                        "\r",
                        "\n",
                        "\t",
                        " ",
                        "@en",
                        "' .",
                        "\u0000",
                        "\u0008",
                        "\u000B",
                        "\uD800",
                        "\uFFFE",
                        "\u2028",
                        "\u202E",
                        "é",
                        "😀",
                        "{}",
                        "<x> a <y> .")
                .list()
                .ofMaxSize(8)
                .map(parts -> String.join("", parts));
        // The library takes a text of nothing but spaces in RDF/XML for none.
        return Arbitraries.oneOf(any, nasty).filter(text -> !text.isBlank());
    }

    @Property(tries = 300)
    void textsAreReadAsTheyWere(@ForAll("texts") String text) throws IOException {
        Description description = new Description(THING)
                .add(TITLE, Literal.of(text))
                .add(TITLE, Literal.of(text, "en"))
                .add(TITLE, Literal.of(text, "zh-Hant-TW"))
                .add(TITLE, Literal.typed(text, new Iri("https://example.org/types#a")));
        assertReadBack(description);
    }

    @Property(tries = 300)
    void addressesAreReadAsTheyWere(@ForAll("texts") String text) throws IOException {
        Description description = new Description(THING)
                .add(TITLE, Iri.of("https://example.org/" + text).orElse(null))
                .add(TITLE, Iri.of("mailto:" + text).orElse(null))
                .add(TITLE, Iri.of(text).orElse(null))
                .add(TITLE, new Iri("https://example.org/terms.ttl#" + Iri.fragment(text)));
        assertReadBack(description);
    }

    /** All statements, and nothing else, in every syntax. */
    private static void assertReadBack(Description description) throws IOException {
        Set<Statement> said = new HashSet<>(description.statements().toList());
        Graph graph = JenaGraph.read(bytes(RdfSyntax.N_TRIPLES, description), RdfSyntax.N_TRIPLES);
        assertThat(graph.size()).isEqualTo(said.size());
        for (RdfSyntax syntax : RdfSyntax.values()) {
            byte[] compact = bytes(syntax, description);
            byte[] readable = RdfWriter.readable(syntax, Stream.of(description));
            for (byte[] file : List.of(compact, readable)) {
                assertThat(JenaGraph.read(file, syntax).isIsomorphicWith(graph))
                        .as(() -> new String(file, StandardCharsets.UTF_8))
                        .isTrue();
                if (syntax != RdfSyntax.JSON_LD) {
                    assertThat(read(syntax, file)).isEqualTo(said);
                }
            }
        }
    }

    private static byte[] bytes(RdfSyntax syntax, Description... descriptions) {
        return RdfWriter.compact(syntax, Stream.of(descriptions));
    }

    private static Set<Statement> read(RdfSyntax syntax, byte[] file) throws IOException {
        Set<Statement> read = new HashSet<>();
        RdfReader.read(syntax, new ByteArrayInputStream(file), "https://example.org/", read::add);
        return read;
    }

    @Example
    void blankNodesKeepTheirLabels() throws IOException {
        Description named = new Description(THING).add(Namespace.DCT.iri("temporal"), new BlankNode("b1"));
        Description blank = new Description(new BlankNode("b1"))
                .add(Namespace.DCAT.iri("startDate"), Literal.typed("2024", Namespace.XSD.iri("gYear")));
        Set<Statement> said = new HashSet<>(
                Stream.concat(named.statements(), blank.statements()).toList());
        for (RdfSyntax syntax : List.of(RdfSyntax.TURTLE, RdfSyntax.RDF_XML, RdfSyntax.N_TRIPLES)) {
            assertThat(read(syntax, bytes(syntax, named, blank)))
                    .as("%s", syntax)
                    .isEqualTo(said);
        }
        Graph graph = JenaGraph.read(bytes(RdfSyntax.TURTLE, named, blank), RdfSyntax.TURTLE);
        assertThat(JenaGraph.read(bytes(RdfSyntax.JSON_LD, named, blank), RdfSyntax.JSON_LD)
                        .isIsomorphicWith(graph))
                .isTrue();
    }

    @Example
    void saysInWhichLineAFileIsWrong() {
        assertThatThrownBy(() -> read(RdfSyntax.TURTLE, "<a:b> <a:c>\n<a:d> oops".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(RdfReader.Unreadable.class)
                .hasMessageContaining("line 2");
    }

    /** An entity that names a file, as an attack would (XML 1.0, 4.2.2). */
    @Example
    void readsNoOtherFiles() throws IOException {
        String file = "<!DOCTYPE r [<!ENTITY x SYSTEM \"pom.xml\">]>"
                + "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' xmlns:d='http://purl.org/dc/terms/'>"
                + "<rdf:Description rdf:about='https://example.org/'><d:title>&x;</d:title></rdf:Description></rdf:RDF>";
        Set<Statement> read = new HashSet<>();
        try {
            RdfReader.read(
                    RdfSyntax.RDF_XML,
                    new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)),
                    "file:./",
                    read::add);
        } catch (RdfReader.Unreadable e) {
            assertThat(e.getMessage()).isNotBlank();
        }
        assertThat(read.toString()).doesNotContain("groupId");
    }

    @Example
    void aLanguageThatIsNoneIsLeftOut() {
        assertThat(Literal.of("a", "und").language()).isNull();
        assertThat(Literal.of("a", "en\" .").language()).isNull();
        assertThat(Literal.of("a", "cy").language()).isEqualTo("cy");
    }

    @Example
    void onlyAbsoluteAddressesNameThings() {
        assertThat(Iri.of("../a")).isEmpty();
        assertThat(Iri.of("https://example.org/a b<c>")).contains(new Iri("https://example.org/a%20b%3Cc%3E"));
        assertThat(Iri.of("doi:10.1/2")).isEqualTo(Optional.of(new Iri("doi:10.1/2")));
    }
}
