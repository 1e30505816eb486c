package org.waymark.catalogue.answer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.model.Catalogue;
import org.waymark.model.Term;
import org.waymark.model.Vocabulary;
import org.waymark.model.record.Breakdown;
import org.waymark.model.record.Dataset;
import org.waymark.model.value.PartialDate;
import org.waymark.model.value.PeriodOfTime;

/**
 * What is asked of a dataset again and again.
 *
 * @param dataset the dataset
 * @param themes the ids of its themes and of all above them
 * @param populations likewise
 * @param breakdowns for each breakdown the ids of the dimensions that it crosses
 * @param levels its smallest areas, and other levels of areas by which it is broken down
 */
public record Profile(
        Dataset dataset, Set<String> themes, Set<String> populations, List<Set<String>> breakdowns, List<Term> levels) {

    /** The dimension of figures over time. */
    private static final String TIME = "time";

    /** The categories L, M and N of Unicode, a bit for each. */
    private static final int PARTS_OF_WORDS = (1 << Character.UPPERCASE_LETTER)
            | (1 << Character.LOWERCASE_LETTER)
            | (1 << Character.TITLECASE_LETTER)
            | (1 << Character.MODIFIER_LETTER)
            | (1 << Character.OTHER_LETTER)
            | (1 << Character.NON_SPACING_MARK)
            | (1 << Character.ENCLOSING_MARK)
            | (1 << Character.COMBINING_SPACING_MARK)
            | (1 << Character.DECIMAL_DIGIT_NUMBER)
            | (1 << Character.LETTER_NUMBER)
            | (1 << Character.OTHER_NUMBER);

    /** What there is to ask of a dataset. */
    public static Profile of(Dataset dataset, Catalogue catalogue) {
        Vocabulary dimensions = catalogue.vocabulary("dimensions");
        return new Profile(
                dataset,
                withAbove(dataset.themes(), catalogue),
                withAbove(dataset.populations(), catalogue),
                dataset.breakdowns().stream()
                        .map(breakdown -> crossed(breakdown, dataset.period(), dimensions))
                        .toList(),
                levels(dataset, catalogue.vocabulary(Vocabulary.LEVELS)));
    }

    boolean isBrokenDownBy(Term dimension) {
        return breakdowns.stream().anyMatch(crossed -> crossed.contains(dimension.id()));
    }

    /** Whether nothing says by what it is broken down, or for figures over time, what time it covers. */
    boolean mayBeBrokenDownBy(Term dimension) {
        return breakdowns.isEmpty() || (dimension.id().equals(TIME) && dataset.period() == null);
    }

    private static Set<String> withAbove(List<Term> terms, Catalogue catalogue) {
        Set<String> ids = new HashSet<>();
        for (Term term : terms) {
            ids.add(term.id());
            catalogue.vocabulary(term.vocabulary()).ancestors(term).forEach(above -> ids.add(above.id()));
        }
        return ids;
    }

    private static List<Term> levels(Dataset dataset, Vocabulary levels) {
        List<Term> all = new ArrayList<>();
        Term smallest = dataset.granularity();
        if (smallest != null) {
            all.add(smallest);
        }
        dataset.breakdowns().stream()
                .flatMap(breakdown -> words(breakdown).stream())
                .forEach(word -> levels.resolve(word).ifPresent(all::add));
        return List.copyOf(all);
    }

    /**
     * The ids of the dimensions of a breakdown; words that the vocabulary has not are left out. Data for several years has
     * figures over time.
     */
    private static Set<String> crossed(Breakdown breakdown, @Nullable PeriodOfTime period, Vocabulary dimensions) {
        Set<String> ids = new HashSet<>();
        words(breakdown).forEach(word -> dimensions.resolve(word).ifPresent(dimension -> ids.add(dimension.id())));
        if (period != null && coversYears(period)) {
            ids.add(TIME);
        }
        return ids;
    }

    private static boolean coversYears(PeriodOfTime period) {
        PartialDate start = period.start();
        PartialDate end = period.end();
        return start == null || end == null || end.last().isAfter(start.first().plusYears(1));
    }

    private static List<String> words(Breakdown breakdown) {
        List<String> words = new ArrayList<>(breakdown.crossedWith());
        words.addAll(breakdown.by().byLanguage().values());
        return words;
    }

    /** What it says about itself, as {@link #spaced}. */
    String words() {
        List<String> all = new ArrayList<>(dataset.keywords());
        all.addAll(dataset.title().byLanguage().values());
        all.addAll(dataset.description().byLanguage().values());
        return spaced(String.join(" ", all));
    }

    /** The letters, marks and digits of a text in lower case, with a space before each word. */
    static String spaced(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        StringBuilder spaced = new StringBuilder(lower.length() + 1);
        boolean inWord = false;
        for (int i = 0; i < lower.length(); i += Character.charCount(lower.codePointAt(i))) {
            int c = lower.codePointAt(i);
            boolean part = ((1 << Character.getType(c)) & PARTS_OF_WORDS) != 0;
            if (part) {
                spaced.append(inWord ? "" : " ").appendCodePoint(c);
            }
            inWord = part;
        }
        return spaced.toString();
    }
}
