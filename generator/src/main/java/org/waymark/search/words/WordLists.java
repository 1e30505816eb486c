package org.waymark.search.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.waymark.model.Synonym;
import org.waymark.source.Source;

/**
 * The built-in word lists of a language; empty for a language without lists.
 *
 * @param questions words typical of questions, which a search leaves out if other words are left
 * @param vague words that say little
 * @param each words before the name of a level, such as 'by' in 'by ward'
 * @param common correctly spelled words, even if a catalogue does not use them
 * @param places correctly spelled names of places
 */
public record WordLists(
        Set<String> questions, Set<String> vague, Set<String> each, Set<String> common, Set<String> places) {

    private static final int STEP = 5;

    /** The lists of a language by the first part of its tag. */
    public static WordLists of(String language) {
        Set<String> questions = new LinkedHashSet<>();
        Set<String> vague = new LinkedHashSet<>();
        Set<String> each = new LinkedHashSet<>();
        Set<String> list = questions;
        for (String line : lines("questions", language)) {
            if (line.equals("~")) {
                list = list == questions ? vague : each;
            } else {
                list.addAll(List.of(line.split(" ")));
            }
        }
        return new WordLists(
                questions,
                vague,
                each,
                new LinkedHashSet<>(lines("words", language)),
                new LinkedHashSet<>(lines("places", language)));
    }

    /** Words of similar meaning, as weak synonyms from one to the others. */
    public static List<Synonym> related(String language) {
        List<Synonym> related = new ArrayList<>();
        for (String line : lines("related", language)) {
            String[] parts = line.split(" ");
            List<String> source = List.of(parts[0]);
            for (int i = 1; i < parts.length; i++) {
                int digits = parts[i].length() - (Character.isDigit(parts[i].charAt(parts[i].length() - 2)) ? 2 : 1);
                long percent = STEP * Long.parseLong(parts[i].substring(digits));
                List<String> target = List.of(parts[i].substring(0, digits));
                related.add(new Synonym(List.of(), source, target, percent, Source.NOWHERE));
            }
        }
        return related;
    }

    private static List<String> lines(String list, String language) {
        String resource = "/org/waymark/search/" + list + "-" + language + ".txt";
        try (InputStream in = WordLists.class.getResourceAsStream(resource)) {
            if (in == null) {
                return List.of();
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
