package org.waymark.index.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.waymark.index.format.IndexManifest;
import org.waymark.index.format.TermEntry;
import org.waymark.index.format.TermShard;
import org.waymark.index.query.Reading.Weighted;
import org.waymark.index.query.Results.Understanding;
import org.waymark.index.text.Analysis;
import org.waymark.index.text.Tokens;
import org.waymark.index.text.Word;

/** Finds what words of a query mean in this index: exactly, else as beginnings, else as misspellings. */
final class WordReader {

    /** What the beginning of a word counts, in 1,024ths. */
    private static final int BEGINNING = 512;

    /** What a word counts that differs by one letter, or by two. */
    private static final int ONE_OFF = 720;

    private static final int TWO_OFF = 512;
    /** How far documents count that have another word for the one asked for: one that means the same, one that is near. */
    private static final int STRONG_SHARE = 820;

    private static final int WEAK_SHARE = 310;
    private static final int MOST_BEGINNINGS = 8;
    private static final int MOST_CORRECTIONS = 3;
    private static final int SHORTEST_BEGINNING = 2;

    private final IndexFiles files;
    private final Corrections corrections;
    private final Analysis english = Analysis.of("en");
    private final boolean hasEnglish;
    private final boolean onlyEnglish;

    WordReader(IndexFiles files) {
        this.files = files;
        this.corrections = new Corrections(files);
        List<String> tags = files.manifest().languages().stream()
                .map(language -> language.tag().split("-")[0])
                .distinct()
                .toList();
        this.hasEnglish = tags.contains("en");
        this.onlyEnglish = hasEnglish && tags.size() == 1;
    }

    /**
     * What a word means.
     *
     * @param token a word of the query
     * @param typing whether it may be only the beginning of a word
     * @param literal whether no other word may stand for it
     */
    Reading read(String token, boolean typing, boolean literal) {
        Word word = word(token);
        String surface = word.surface();
        List<Weighted> exact = exact("", word);
        List<Weighted> alternates = literal ? List.of() : alternates(word.stem(), surface, Reading.FULL);
        if (typing && !word.isStopWord() && surface.length() >= SHORTEST_BEGINNING) {
            List<Weighted> begun = beginnings(surface);
            begun.removeIf(each -> exact.stream().anyMatch(other -> same(each, other)));
            exact.addAll(begun);
            if (!exact.isEmpty()) {
                boolean known = exact.get(0).weight() == Reading.FULL;
                return new Reading(surface, known ? Understanding.KNOWN : Understanding.BEGINNING, exact)
                        .with(alternates);
            }
        }
        if (!exact.isEmpty()) {
            return new Reading(surface, Understanding.KNOWN, exact).with(alternates);
        }
        if (isCommon(surface)) {
            return new Reading(surface, Understanding.COMMON, List.of());
        }
        Reading unknown = new Reading(surface, Understanding.UNKNOWN, List.of());
        boolean ordinary = !alternates.isEmpty() || corrections.isOrdinary(word.stem());
        return ordinary ? unknown.with(alternates) : guess(surface, word.stem());
    }

    /**
     * What stands for a word, or for several that make a phrase.
     *
     * @param key a stem, or several joined by a space
     * @param form the words of the reader
     * @param weight how much the key itself counts, in 1,024ths
     */
    List<Weighted> alternates(String key, String form, int weight) {
        List<Weighted> found = new ArrayList<>();
        TermEntry phrase = key.indexOf(' ') < 0 ? null : files.term(key);
        if (phrase != null) {
            found.add(new Weighted(phrase, form, weight, weight));
        }
        TermEntry strong = key.isEmpty() ? null : files.term(key + TermEntry.STRONG);
        if (strong != null) {
            found.add(new Weighted(strong, form, weight, weight * STRONG_SHARE / Reading.FULL));
        }
        TermEntry weak = key.isEmpty() ? null : files.term(key + TermEntry.WEAK);
        if (weak != null) {
            found.add(new Weighted(weak, form, weight, weight * WEAK_SHARE / Reading.FULL));
        }
        return found;
    }

    /** Says that a stem is looked for. */
    void ask(String stem) {
        files.ask(stem);
    }

    /** The stem of a word of the query; empty for one that is left out of the index. */
    String stem(String token) {
        return word(token).stem();
    }

    /** Whether questions are made of the word. */
    boolean isQuestion(String token) {
        String surface = word(token).surface();
        return files.manifest().languages().stream()
                .anyMatch(language -> language.questions().contains(surface));
    }

    /** Whether the word names a place that no record names. */
    boolean isPlace(String token) {
        return corrections.isPlace(word(token).stem());
    }

    /** Whether the word says little. */
    boolean isVague(String token) {
        String surface = word(token).surface();
        return files.manifest().languages().stream()
                .anyMatch(language -> language.vague().contains(surface));
    }

    private static boolean same(Weighted a, Weighted b) {
        return a.term().key().equals(b.term().key());
    }

    /** English words have their stem; in other languages the index says what belongs together. */
    private Word word(String token) {
        List<Word> words = english.words(token);
        Word first = words.isEmpty() ? new Word(Tokens.fold(token.replace("'", "")), "") : words.get(0);
        return hasEnglish ? first : new Word(Tokens.fold(token.replace("'", "")), Tokens.fold(token.replace("'", "")));
    }

    private boolean isCommon(String surface) {
        return surface.isEmpty()
                || files.manifest().languages().stream()
                        .anyMatch(language -> language.stopWords().contains(surface));
    }

    /** The terms that a word of a field, or of any, exactly means. */
    List<Weighted> exact(String prefix, String token) {
        return exact(prefix, word(token));
    }

    private List<Weighted> exact(String prefix, Word word) {
        Set<String> keys = new LinkedHashSet<>();
        if (hasEnglish && !word.isStopWord()) {
            keys.add(word.stem());
        }
        if (!(onlyEnglish && (word.isStopWord() || files.term(prefix + word.stem()) != null))) {
            if (prefix.isEmpty()) {
                String stem = files.shardFor(word.surface()).stem(word.surface());
                keys.add(stem == null ? word.surface() : stem);
            }
            keys.add(word.surface());
        }
        List<Weighted> found = new ArrayList<>();
        for (String key : keys) {
            TermEntry term = key.isEmpty() ? null : files.term(prefix + key);
            if (term != null) {
                found.add(new Weighted(term, word.surface(), Reading.FULL));
            }
        }
        return found;
    }

    private Reading guess(String surface, String stem) {
        List<Weighted> begun = surface.length() > SHORTEST_BEGINNING ? beginnings(surface) : List.of();
        if (!begun.isEmpty()) {
            return new Reading(surface, Understanding.BEGINNING, begun);
        }
        List<Weighted> corrected = new ArrayList<>();
        boolean first = true;
        for (Corrections.Correction correction : corrections.of(surface, MOST_CORRECTIONS)) {
            if (!first && !isAtHand(word(correction.word()))) {
                continue;
            }
            first = false;
            int weight = correction.distance() == 1 ? ONE_OFF : TWO_OFF;
            for (Weighted each : exact("", correction.word())) {
                if (corrected.stream().noneMatch(other -> same(each, other))) {
                    corrected.add(new Weighted(each.term(), correction.word(), weight));
                    corrected.addAll(alternates(each.term().key(), correction.word(), weight));
                }
            }
        }
        return corrected.isEmpty()
                ? new Reading(surface, Understanding.UNKNOWN, List.of()).with(insteadOfOrdinary(surface, stem))
                : new Reading(surface, Understanding.CORRECTED, corrected);
    }

    /** What stands for the ordinary words that one may have meant, where the catalogue holds none like it. */
    private List<Weighted> insteadOfOrdinary(String surface, String stem) {
        List<Weighted> found = new ArrayList<>();
        for (Corrections.Correction meant : corrections.ordinary(stem, MOST_CORRECTIONS)) {
            found.addAll(alternates(meant.word(), surface, meant.distance() == 1 ? ONE_OFF : TWO_OFF));
        }
        return found;
    }

    /** Whether the words of the query ask for the part of the dictionary in which a word would lie. */
    private boolean isAtHand(Word word) {
        return files.isAsked(onlyEnglish && !word.isStopWord() ? word.stem() : word.surface());
    }

    /** The most frequent terms of which some word begins so, of those that lie where the word would lie. */
    private List<Weighted> beginnings(String surface) {
        Comparator<Weighted> frequent =
                Comparator.comparingInt(each -> -each.term().documents());
        List<Weighted> found = new ArrayList<>();
        List<IndexManifest.Shard> shards = files.manifest().terms();
        TermShard shard = files.shardFor(surface);
        for (TermEntry term : shard.terms()) {
            String form = term.isWord() ? begun(term, surface) : "";
            if (!form.isEmpty()) {
                found.add(new Weighted(term, form, BEGINNING));
            }
        }
        if (found.isEmpty() && !shards.isEmpty()) {
            return found;
        }
        found.sort(frequent.thenComparing(each -> each.term().key(), org.waymark.index.format.Order.BY_CODE_POINT));
        return new ArrayList<>(found.subList(0, Math.min(MOST_BEGINNINGS, found.size())));
    }

    private static String begun(TermEntry term, String surface) {
        for (String form : term.words()) {
            if (form.startsWith(surface)) {
                return form;
            }
        }
        return "";
    }
}
