package org.waymark.catalogue.load;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.model.Term;
import org.waymark.model.Vocabulary;
import org.waymark.model.value.Permalink;
import org.waymark.model.value.Text;
import org.waymark.report.Code;
import org.waymark.report.Findings;
import org.waymark.report.Guard;
import org.waymark.source.Location;
import org.waymark.source.SourceTree;
import org.waymark.yaml.Node;
import org.waymark.yaml.SourceText;
import org.waymark.yaml.UnreadableFile;
import org.waymark.yaml.YamlReader;

/**
 * Reads the built-in vocabularies, then the catalogue's own. The catalogue's terms come first and replace built-in
 * terms with the same id.
 */
record VocabularyReader(String language, Findings findings) {

    /** Vocabularies that hold for any catalogue. */
    static final List<String> BUILT_IN = List.of("""
            access answerabilities dimensions formats frequencies gap-kinds gap-statuses granularities licences
            organisation-kinds origins purposes standard-kinds statuses
            """.split("\\s+"));

    /** Read once per process, because {@code serve} and {@code diff} load more than one catalogue. */
    private static final Map<String, Map<String, Vocabulary>> BUILT_IN_BY_LANGUAGE = new ConcurrentHashMap<>();

    private static final Pattern ID = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}._-]*");

    Map<String, Vocabulary> read(SourceTree tree, Iterable<String> files) {
        Map<String, Vocabulary> vocabularies =
                new TreeMap<>(BUILT_IN_BY_LANGUAGE.computeIfAbsent(language, VocabularyReader::builtIn));
        for (String file : levelsFirst(files)) {
            String name = name(file);
            Vocabulary own = Guard.attempt(
                    "the vocabulary", Location.of(file), findings, () -> read(name, tree, file, vocabularies));
            if (own != null) {
                Vocabulary base = vocabularies.get(name);
                vocabularies.put(name, base == null ? own : merge(own, base));
            }
        }
        return vocabularies;
    }

    /** Places name their level, so levels are read before them. */
    private static List<String> levelsFirst(Iterable<String> files) {
        List<String> sorted = new ArrayList<>();
        files.forEach(file -> sorted.add(name(file).equals(Vocabulary.LEVELS) ? 0 : sorted.size(), file));
        return sorted;
    }

    private @Nullable Vocabulary read(String name, SourceTree tree, String file, Map<String, Vocabulary> vocabularies) {
        try {
            return parse(name, SourceText.read(tree, file), file, vocabularies);
        } catch (UnreadableFile fault) {
            findings.add(fault.finding());
            return null;
        }
    }

    private static String name(String file) {
        String bare = file.substring(file.lastIndexOf('/') + 1);
        return bare.substring(0, bare.lastIndexOf('.'));
    }

    private static Map<String, Vocabulary> builtIn(String language) {
        VocabularyReader reader = new VocabularyReader(language, new Findings());
        return BUILT_IN.stream().collect(Collectors.toUnmodifiableMap(name -> name, reader::builtInOf));
    }

    private Vocabulary builtInOf(String name) {
        String resource = "/org/waymark/vocabularies/" + name + ".yaml";
        try (InputStream in = VocabularyReader.class.getResourceAsStream(resource)) {
            if (in == null) {
                return new Vocabulary(name, null, List.of());
            }
            return parse(name, SourceText.decode(in.readAllBytes(), resource), resource, Map.of());
        } catch (IOException | UnreadableFile e) {
            throw new IllegalStateException("the built-in vocabulary " + name + " cannot be read", e);
        }
    }

    private Vocabulary parse(String name, String text, String file, Map<String, Vocabulary> vocabularies)
            throws UnreadableFile {
        Node root = YamlReader.read(text, file, 0, findings);
        if (!(root instanceof Node.Mapping mapping) || !(mapping.get("terms") instanceof Node.Sequence terms)) {
            throw new UnreadableFile(
                    root == null ? Code.EMPTY_FILE : Code.WRONG_TYPE,
                    Location.of(file),
                    "the vocabulary has no list of terms",
                    "Write title: … and terms:, with a list of groups. Each group needs an id and a label");
        }
        Binder binder = new Binder(file, new ValueReader(vocabularies, language, findings), findings);
        List<Term> read = unique(Binder.terms(binder, name, terms));
        return new Vocabulary(name, title(mapping.get("title")), read);
    }

    private List<Term> unique(List<Term> terms) {
        Map<String, Term> byId = new LinkedHashMap<>();
        Map<String, String> folded = new LinkedHashMap<>();
        for (Term term : terms) {
            String first = folded.putIfAbsent(FileSlug.fold(term.id()), term.id());
            if (first != null) {
                findings.add(
                        Code.DUPLICATE_TERM,
                        term.source().locate("id"),
                        "the term '" + term.id() + "' appears twice"
                                + (first.equals(term.id()) ? "" : ", once as '" + first + "'"),
                        "Give each term a different id");
            } else if (term.id().equalsIgnoreCase("index")) {
                findings.add(
                        Code.RESERVED_ADDRESS,
                        term.source().locate("id"),
                        "a term cannot be called '" + term.id() + "', because its page would replace the list of terms",
                        "Choose another id");
            } else if (!ID.matcher(term.id()).matches()
                    || Permalink.fault(term.id() + ".html").isPresent()) {
                findings.add(
                        Code.INVALID_VALUE,
                        term.source().locate("id"),
                        "the id '" + term.id() + "' cannot be part of an address",
                        "Use letters, digits, dots and hyphens, at most 250 bytes in all");
            } else {
                byId.put(term.id(), term);
            }
        }
        return new ArrayList<>(byId.values());
    }

    private @Nullable Text title(@Nullable Node node) {
        if (node instanceof Node.Scalar scalar && !scalar.isNull()) {
            return Text.of(language, scalar.text());
        }
        if (node instanceof Node.Mapping mapping) {
            Map<String, String> byLanguage = new TreeMap<>();
            for (Node.Entry entry : mapping.entries()) {
                if (entry.value() instanceof Node.Scalar scalar && !scalar.isNull()) {
                    byLanguage.put(entry.key().text(), scalar.text());
                }
            }
            return byLanguage.isEmpty() ? null : new Text(byLanguage);
        }
        return null;
    }

    private static Vocabulary merge(Vocabulary own, Vocabulary base) {
        List<Term> terms = new ArrayList<>(own.terms());
        Set<String> ids = terms.stream().map(term -> FileSlug.fold(term.id())).collect(Collectors.toSet());
        base.terms().stream()
                .filter(term -> !ids.contains(FileSlug.fold(term.id())))
                .forEach(terms::add);
        return new Vocabulary(own.name(), own.title() == null ? base.title() : own.title(), terms);
    }
}
