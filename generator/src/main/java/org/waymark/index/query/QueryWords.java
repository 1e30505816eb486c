package org.waymark.index.query;

import java.util.ArrayList;
import java.util.List;
import org.waymark.index.query.Reading.Weighted;
import org.waymark.index.synonym.SynonymTable;

/** The words of a query beside each other: which of them matter, and which make a phrase that other words stand for. */
final class QueryWords {

    static final QueryWords NONE = new QueryWords(List.of());

    private final List<String> words;
    private final List<List<Weighted>> phrases = new ArrayList<>();
    private final boolean[] leftOut;
    private final boolean[] vague;

    private QueryWords(List<String> words) {
        this.words = words;
        this.leftOut = new boolean[words.size()];
        this.vague = new boolean[words.size()];
        words.forEach(word -> phrases.add(new ArrayList<>()));
    }

    /** The words that are neither in quotes nor excluded nor asked for in a field. */
    static QueryWords of(List<Clause> clauses, WordReader reader) {
        List<String> plain = new ArrayList<>();
        for (Clause clause : clauses) {
            if (!clause.isFilter() && !clause.excluded() && !clause.phrase()) {
                plain.addAll(clause.words());
            }
        }
        QueryWords words = new QueryWords(plain);
        words.weigh(reader);
        words.ask(reader);
        words.join(reader);
        return words;
    }

    private void weigh(WordReader reader) {
        boolean matters = false;
        boolean tells = false;
        for (int i = 0; i < words.size(); i++) {
            leftOut[i] = reader.isQuestion(words.get(i));
            vague[i] = reader.isVague(words.get(i));
            matters |= !leftOut[i] && !reader.stem(words.get(i)).isEmpty();
            tells |= !leftOut[i] && !vague[i] && !reader.stem(words.get(i)).isEmpty();
        }
        for (int i = 0; i < words.size(); i++) {
            leftOut[i] &= matters;
            vague[i] &= tells;
        }
    }

    /** Says which words are looked for. */
    private void ask(WordReader reader) {
        for (int i = 0; i < words.size(); i++) {
            String stem = reader.stem(words.get(i));
            if (!leftOut[i] && !stem.isEmpty()) {
                reader.ask(stem);
            }
        }
    }

    /** Looks up each run of words that does not begin with one that questions are made of. */
    private void join(WordReader reader) {
        List<String> stems = words.stream().map(reader::stem).toList();
        for (int first = 0; first < words.size(); first++) {
            if (leftOut[first] || stems.get(first).isEmpty()) {
                continue;
            }
            String key = stems.get(first);
            int count = 1;
            for (int last = first + 1; last < words.size() && count < SynonymTable.LONGEST; last++) {
                if (stems.get(last).isEmpty()) {
                    continue;
                }
                key += " " + stems.get(last);
                count++;
                List<Weighted> found =
                        reader.alternates(key, String.join(" ", words.subList(first, last + 1)), Reading.FULL);
                for (int i = first; i <= last; i++) {
                    phrases.get(i).addAll(found);
                }
            }
        }
    }

    /** Whether the word at a place is not looked for. */
    boolean isLeftOut(int at) {
        return at >= 0 && at < leftOut.length && leftOut[at];
    }

    /** Whether the word at a place says little. */
    boolean isVague(int at) {
        return at >= 0 && at < vague.length && vague[at];
    }

    /** What stands for phrases that the word at a place is part of. */
    List<Weighted> phrases(int at) {
        return at >= 0 && at < phrases.size() ? phrases.get(at) : List.of();
    }
}
