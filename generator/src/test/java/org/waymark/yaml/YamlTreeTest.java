package org.waymark.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.report.Code;
import org.waymark.report.Finding;
import org.waymark.report.Findings;

class YamlTreeTest {

    private final Findings findings = new Findings();

    private Node read(String text) throws UnreadableFile {
        return YamlTree.read(text, "a.yaml", 10, 50, findings);
    }

    /** The tree in one line. */
    private static String plain(Node node) {
        if (node instanceof Node.Scalar scalar) {
            return scalar.isNull() ? "nothing" : scalar.text().replace("\n", "\\n");
        }
        if (node instanceof Node.Sequence sequence) {
            return sequence.items().stream().map(YamlTreeTest::plain).collect(Collectors.joining(",", "[", "]"));
        }
        return ((Node.Mapping) node)
                .entries().stream()
                        .map(entry -> entry.key().text() + ":" + plain(entry.value()))
                        .collect(Collectors.joining(",", "{", "}"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '^',
            value = {
                "a: &t Rents\\nb: *t # {a:Rents,b:Rents}",
                "a: &t 'Rents: all'\\nb: [*t, x] # {a:Rents: all,b:[Rents: all,x]}",
                "a: &t |\\n  one\\n  two\\nb: *t # {a:one\\ntwo\\n,b:one\\ntwo\\n}",
                "a: &t >-\\n  one\\n  two\\nb: {c: *t} # {a:one two,b:{c:one two}}",
                "a: &t\\nb: *t # {a:nothing,b:nothing}",
                "a: &t 1\\nb: &t 2\\nc: *t # {a:1,b:2,c:2}",
                "a: &l [1, &m 2]\\nb: *l\\nc: *m # {a:[1,2],b:[1,2],c:2}",
                "&k a: 1\\nb: *k # {a:1,b:a}",
                "a: &k x\\n*k : 1 # {a:x,x:1}",
                "- &a {b: &c d}\\n- *a\\n- *c # [{b:d},{b:d},d]",
                "x: &b {c: 1, d: 2}\\n<<: *b\\nd: 3 # {x:{c:1,d:2},d:3,c:1}",
                "a: &a {k: 1, l: 1}\\nb: &b {l: 2, m: 2}\\nc: {<<: [*b, *a]} # {a:{k:1,l:1},b:{l:2,m:2},c:{l:2,m:2,k:1}}",
                "a: &a {k: 1}\\nb: &b {<<: *a}\\nc: {<<: *b, n: 1} # {a:{k:1},b:{k:1},c:{n:1,k:1}}",
                "<<: text # {<<:text}",
                "a: no\\nb: 007\\nc: 2024-01-01\\nd: ~\\ne: '~'\\nf: !!str null # {a:no,b:007,c:2024-01-01,d:nothing,e:~,f:null}"
            })
    void aliasesAndMergedKeysAreResolved(String yaml, String tree) throws UnreadableFile {
        assertThat(plain(read(yaml.replace("\\n", "\n")))).isEqualTo(tree);
        assertThat(findings.sorted()).isEmpty();
    }

    @Test
    void theValueOfAnAliasHasThePositionOfTheAlias() throws UnreadableFile {
        Node.Mapping root = (Node.Mapping) read("a: &t 31 March\nb: *t\nc: [*t]\n");
        assertThat(root.get("a").location()).hasToString("a.yaml:11:4");
        assertThat(root.get("b").location()).hasToString("a.yaml:12:4");
        assertThat(((Node.Sequence) root.get("c")).items().get(0).location()).hasToString("a.yaml:13:5");
    }

    @Test
    void theFirstOfRepeatedKeysCounts() throws UnreadableFile {
        assertThat(plain(read("a: 1\nb: {c: 1, c: 2}\na: 3\n"))).isEqualTo("{a:1,b:{c:1}}");
        assertThat(findings.sorted())
                .extracting(Finding::toString)
                .satisfiesExactly(
                        inner -> assertThat(inner).startsWith("a.yaml:12:11 ").contains("the first is in line 12"),
                        outer -> assertThat(outer).startsWith("a.yaml:13:1 ").contains("the first is in line 11"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "a: *t # INVALID_YAML # the alias *t does not refer to anything",
                "a: *t\\nb: &t x # INVALID_YAML # the alias *t does not refer to anything",
                "a: &t [*t] # INVALID_YAML # the alias *t does not refer to anything",
                "a: &t {b: *t} # INVALID_YAML # the alias *t does not refer to anything",
                "a: 1\\n---\\nb: 2 # INVALID_YAML # a second document begins here",
                "a: &a [1, 2, 3, 4, 5, 6, 7]\\nb: &b [*a, *a, *a]\\nc: [*b, *b] # TOO_COMPLEX # more than 50 values",
                "a: &d {e: [1, 2, 3, 4, 5, 6, 7]}\\nb: {<<: *d}\\nc: [*d, *d, *d, *d, *d] # TOO_COMPLEX # more than 50",
                "? [a]\\n: b # INVALID_YAML # where a key should be",
                "a: [b # INVALID_YAML # is not closed"
            })
    void faultsHaveAPlace(String yaml, Code code, String message) {
        assertThatThrownBy(() -> read(yaml.replace("\\n", "\n"))).isInstanceOfSatisfying(UnreadableFile.class, e -> {
            assertThat(e.finding().code()).isEqualTo(code);
            assertThat(e.finding().message()).contains(message);
            assertThat(e.finding().location().line()).isGreaterThan(10);
        });
    }

    @Test
    void depthHasALimit() {
        assertThatThrownBy(() -> YamlTree.read("[".repeat(66) + "]".repeat(66), "a.yaml", 0, 100, null))
                .isInstanceOfSatisfying(
                        UnreadableFile.class,
                        e -> assertThat(e.finding().code()).isEqualTo(Code.TOO_DEEP));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "# only a comment\n", "---\n"})
    void nothingIsNothing(String text) throws UnreadableFile {
        Node root = read(text);
        assertThat(root == null || plain(root).equals("nothing")).isTrue();
    }

    @Test
    void controlCharactersAreFoundWhereTheyAre() {
        assertThatThrownBy(() -> read("a: 1\nb: \ud83c\udfe0x\u0007y\n"))
                .isInstanceOfSatisfying(
                        UnreadableFile.class,
                        e -> assertThat(e.finding().location()).hasToString("a.yaml:12:7"));
    }
}
