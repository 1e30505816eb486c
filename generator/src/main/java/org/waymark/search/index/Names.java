package org.waymark.search.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.place.Places;
import org.waymark.model.Catalogue;
import org.waymark.model.Entry;
import org.waymark.model.Facet;
import org.waymark.model.Ref;
import org.waymark.model.Term;
import org.waymark.model.Vocabulary;
import org.waymark.model.schema.Values;
import org.waymark.search.format.Order;
import org.waymark.search.format.TermKey;
import org.waymark.search.words.Analysis;
import org.waymark.search.words.Tokens;
import org.waymark.search.words.Word;

/**
 * The names by which queries mean a place, a level or an organisation: labels in all languages, aliases and codes. Each is
 * a key of its own, so that a client finds it where it looks for the first word anyway.
 */
final class Names {

    /** How well a name says which place is meant: its label or code, another name, a name of a place of the past. */
    static final int OWN = 3;

    /** How the names of levels are told apart. */
    private static final int LEVEL = 4;

    /** How the names of other terms are told apart, which only the finder asks for. */
    private static final int ASKED = 5;

    /** How forms begin that say which term a label or another name means, and the vocabularies, by their names in the finder. */
    private static final String LABEL = "=";

    private static final String ALIAS = "~";
    private static final Map<String, String> ASKED_FOR =
            new TreeMap<>(Map.of("theme", "themes", "population", "populations", "by", "dimensions"));

    private static final int OTHER = 2;
    private static final int FORMER = 1;

    private final SortedMap<String, Name> names = new TreeMap<>(Order.BY_CODE_POINT);
    private final Set<String> words = new LinkedHashSet<>();
    private final @Nullable Analysis english;

    /** What has a name: numbers with how well the name fits, and the words as they are written. */
    private record Name(SortedMap<Integer, Integer> numbers, Set<String> forms) {}

    /** @param english whether the index has English texts; then clients stem the words of a query */
    private Names(boolean english) {
        this.english = english ? Analysis.of("en") : null;
    }

    /**
     * The names of a catalogue.
     *
     * @param entries the records by number; places have the numbers after them, and levels those after places
     * @param languages of the texts in the index
     */
    static Names of(Catalogue catalogue, Places places, List<@Nullable Entry> entries, Set<String> languages) {
        Names names = new Names(languages.stream().anyMatch(tag -> tag.split("-", 2)[0].equalsIgnoreCase("en")));
        names.organisations(catalogue, entries);
        int number = entries.size();
        for (Term place : places.all()) {
            names.place(place, number++);
        }
        for (Term level : catalogue.vocabulary(Vocabulary.LEVELS).terms()) {
            int own = number++;
            Stream.concat(labels(level), level.aliases().stream()).forEach(name -> names.add(name, own, LEVEL, false));
        }
        int last = number;
        ASKED_FOR.forEach((part, vocabulary) -> catalogue.vocabulary(vocabulary).terms().stream()
                .filter(Term::known)
                .forEach(term -> names.asked(part + "/" + term.id(), term, last)));
        return names;
    }

    /** Which term a name means is one of its forms, so that a client needs no other file to know it. */
    private void asked(String meant, Term term, int number) {
        labels(term).forEach(name -> mean(LABEL + meant, name, number));
        term.aliases().forEach(name -> mean(ALIAS + meant, name, number));
    }

    private void mean(String form, String name, int number) {
        Name known = add(name, number, ASKED, false);
        if (known != null) {
            known.forms()
                    .add(form + " " + words(name).stream().map(Word::surface).collect(Collectors.joining(" ")));
        }
    }

    private void organisations(Catalogue catalogue, List<@Nullable Entry> entries) {
        Set<Entry> publishers = new LinkedHashSet<>();
        for (Entry entry : entries) {
            if (entry != null) {
                Values.of(entry, Facet.ORGANISATION, Ref.class).forEach(ref -> {
                    Entry named = catalogue.resolve(ref);
                    if (named != null) {
                        publishers.add(named);
                    }
                });
            }
        }
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            if (entry != null
                    && (publishers.contains(entry) || !entry.otherNames().isEmpty())) {
                for (String title : entry.title().byLanguage().values()) {
                    add(title, i, OWN, false);
                }
                for (String name : entry.otherNames()) {
                    add(name, i, OTHER, false);
                }
            }
        }
    }

    private void place(Term place, int number) {
        boolean exists = Places.exists(place);
        labels(place).forEach(label -> add(label, number, exists ? OWN : FORMER, true));
        Stream.concat(Stream.ofNullable(place.code()), place.codes().stream())
                .forEach(code -> add(code, number, exists ? OWN : FORMER, true));
        Stream.concat(place.aliases().stream(), place.misspellings().stream())
                .forEach(name -> add(name, number, exists ? OTHER : FORMER, true));
    }

    private static Stream<String> labels(Term term) {
        return term.label().byLanguage().values().stream();
    }

    private @Nullable Name add(String name, int number, int fits, boolean exactly) {
        List<String> surfaces = new ArrayList<>();
        List<String> stems = new ArrayList<>();
        for (Word word : words(name)) {
            surfaces.add(word.surface());
            if (!word.isStopWord()) {
                stems.add(word.stem());
            }
        }
        if (stems.isEmpty()) {
            return null;
        }
        Name known = names.computeIfAbsent(
                String.join(" ", stems) + TermKey.NAME, key -> new Name(new TreeMap<>(), new LinkedHashSet<>()));
        known.numbers().merge(number, fits, Math::max);
        if (exactly) {
            known.forms().add(String.join(" ", surfaces));
            surfaces.stream()
                    .filter(surface -> surface.chars().noneMatch(Character::isDigit))
                    .forEach(words::add);
        }
        return known;
    }

    private List<Word> words(String name) {
        if (english != null) {
            return english.words(name);
        }
        return Tokens.of(name).stream()
                .map(token -> Tokens.fold(token.replace("'", "")))
                .filter(surface -> !surface.isEmpty())
                .map(surface -> new Word(surface, surface))
                .toList();
    }

    /** The words in names of places, as they are written. */
    Set<String> words() {
        return words;
    }

    /** Receives each name. */
    @FunctionalInterface
    interface NameVisitor {
        /** Receives a name with the numbers of what has it, how well it fits each, and how it is written. */
        void visit(String key, int[] numbers, int[] fits, List<String> forms) throws IOException;
    }

    /** Gives away all names that sort before a key; all that are left where it is null. */
    void before(@Nullable String key, NameVisitor visitor) throws IOException {
        while (!names.isEmpty() && (key == null || Order.compare(names.firstKey(), key) < 0)) {
            String first = names.firstKey();
            Name name = Objects.requireNonNull(names.remove(first));
            visitor.visit(
                    first,
                    name.numbers().keySet().stream().mapToInt(Integer::intValue).toArray(),
                    name.numbers().values().stream().mapToInt(Integer::intValue).toArray(),
                    List.copyOf(name.forms()));
        }
    }
}
