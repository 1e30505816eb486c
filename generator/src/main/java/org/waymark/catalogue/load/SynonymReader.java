package org.waymark.catalogue.load;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.waymark.model.Synonym;
import org.waymark.model.schema.RecordSchema;
import org.waymark.report.Code;
import org.waymark.report.Findings;
import org.waymark.source.Location;
import org.waymark.source.SourceTree;
import org.waymark.yaml.Node;
import org.waymark.yaml.SourceText;
import org.waymark.yaml.UnreadableFile;
import org.waymark.yaml.YamlReader;

/** Reads the built-in list of synonyms and the catalogue's own. */
record SynonymReader(String language, Findings findings) {

    /** The catalogue's own list; it lies beside the vocabularies but is not one. */
    static final String FILE = "content/vocabularies/synonyms.yaml";

    private static final String BUILT_IN = "/org/waymark/search/synonyms-en.yaml";
    private static final int MOST_WORDS = 5;

    static List<Synonym> builtIn() {
        try (InputStream in = SynonymReader.class.getResourceAsStream(BUILT_IN)) {
            if (in == null) {
                return List.of();
            }
            String text = SourceText.decode(in.readAllBytes(), BUILT_IN);
            return new SynonymReader("en", new Findings()).parse(text, BUILT_IN);
        } catch (IOException | UnreadableFile e) {
            throw new IllegalStateException("the built-in synonyms cannot be read", e);
        }
    }

    /** The catalogue's own list; empty if it cannot be read, which is reported. */
    List<Synonym> read(SourceTree tree, String file) {
        try {
            return parse(SourceText.read(tree, file), file);
        } catch (UnreadableFile fault) {
            findings.add(fault.finding());
            return List.of();
        }
    }

    private List<Synonym> parse(String text, String file) throws UnreadableFile {
        Node root = YamlReader.read(text, file, 0, findings);
        if (!(root instanceof Node.Sequence sequence)) {
            throw new UnreadableFile(
                    root == null ? Code.EMPTY_FILE : Code.WRONG_TYPE,
                    Location.of(file),
                    "the file has no list of synonyms",
                    "Write a list of groups, such as - same: [rubbish, refuse]");
        }
        Binder binder = new Binder(file, new ValueReader(Map.of(), language, findings), findings);
        RecordSchema schema = RecordSchema.of(Synonym.class);
        List<Synonym> synonyms = new ArrayList<>();
        for (Node item : sequence.items()) {
            if (!(item instanceof Node.Mapping mapping)) {
                findings.add(
                        Code.WRONG_TYPE,
                        item.location(),
                        "the synonym is " + item.kind() + ", not a group of keys",
                        "Its keys are: same, or from and to; and weight");
            } else if (binder.bind(schema, mapping, Map.of(), null) instanceof Synonym synonym
                    && isSound(synonym, mapping)) {
                synonyms.add(synonym);
            }
        }
        return List.copyOf(synonyms);
    }

    private boolean isSound(Synonym synonym, Node.Mapping mapping) {
        boolean both = synonym.same().size() > 1
                && synonym.from().isEmpty()
                && synonym.to().isEmpty();
        boolean directed = synonym.same().isEmpty()
                && !synonym.from().isEmpty()
                && !synonym.to().isEmpty();
        if (!both && !directed) {
            findings.add(
                    Code.MISSING_FIELD,
                    mapping.location(),
                    "the synonym does not join any words",
                    "Write two or more words under 'same', or words under both 'from' and 'to'");
            return false;
        }
        Long weight = synonym.weight();
        if (weight != null && (weight < 1 || weight > 100)) {
            findings.add(
                    Code.INVALID_NUMBER,
                    synonym.source().locate("weight"),
                    "the weight " + weight + " is not from 1 to 100",
                    "Write how much a match counts, as a percentage of a match with the reader's own word, such as 80");
        }
        Stream.of(synonym.same(), synonym.from(), synonym.to())
                .flatMap(List::stream)
                .filter(phrase -> phrase.strip().split("\\s+").length > MOST_WORDS)
                .forEach(phrase -> findings.add(
                        Code.TEXT_TOO_LONG,
                        mapping.location(),
                        "'" + phrase + "' has more than " + MOST_WORDS + " words, so no search finds it",
                        "Leave out words that do not matter"));
        return true;
    }
}
