package org.waymark.site.render.words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The form of a counted message for a whole number, by the CLDR rules for the language (UTS #35, part 3, 5.1.1
 * "Operands" and 5.1 "Plural rules syntax"). A bundle holds its language's rules, such as
 * {@code plural.few=n % 100 = 3..10}, so that a new language needs no code, and the forms do not depend on the locale
 * data of the Java version.
 *
 * <p>Only whole numbers are counted: {@code n} and {@code i} are the number, and {@code v}, {@code w}, {@code f},
 * {@code t}, {@code c} and {@code e} are zero.
 */
record PluralRules(Map<String, List<List<Relation>>> rules) {

    /** The categories with a rule, in the order in which they are tried; {@code other} is everything else. */
    static final List<String> CATEGORIES = List.of("zero", "one", "two", "few", "many");

    private static final Pattern RELATION = Pattern.compile(
            "([nivwftce])(?: ?% ?(\\d{1,6}))? ?(!?=) ?(\\d{1,6}(?:\\.\\.\\d{1,6})?(?: ?, ?\\d{1,6}(?:\\.\\.\\d{1,6})?)*)");

    /** {@code operand % modulus} is, or is not, in one of the ranges; a modulus of zero means none. */
    private record Relation(char operand, long modulus, boolean wanted, List<long[]> ranges) {

        boolean holds(long number) {
            long value = operand == 'n' || operand == 'i' ? number : 0;
            long rest = modulus == 0 ? value : value % modulus;
            return ranges.stream().anyMatch(range -> rest >= range[0] && rest <= range[1]) == wanted;
        }
    }

    /** The rules of a bundle. A rule that is empty or cannot be read holds for no number. */
    static PluralRules of(Map<String, String> texts) {
        Map<String, List<List<Relation>>> rules = new LinkedHashMap<>();
        for (String category : CATEGORIES) {
            parse(texts.getOrDefault("plural." + category, "")).ifPresent(rule -> rules.put(category, rule));
        }
        return new PluralRules(rules);
    }

    /** Whether a rule can be read; an empty one can. */
    static boolean isRule(String rule) {
        return rule.isBlank() || parse(rule).isPresent();
    }

    /** The category of a number: that of the first rule that holds. The sign does not count. */
    String category(long number) {
        long size = number == Long.MIN_VALUE ? Long.MAX_VALUE : Math.abs(number);
        for (Map.Entry<String, List<List<Relation>>> rule : rules.entrySet()) {
            for (List<Relation> all : rule.getValue()) {
                if (all.stream().allMatch(relation -> relation.holds(size))) {
                    return rule.getKey();
                }
            }
        }
        return "other";
    }

    private static Optional<List<List<Relation>>> parse(String rule) {
        List<List<Relation>> any = new ArrayList<>();
        for (String condition : rule.strip().split(" +or +", -1)) {
            List<Relation> all = new ArrayList<>();
            for (String relation : condition.split(" +and +", -1)) {
                Matcher matcher = RELATION.matcher(relation.strip());
                if (!matcher.matches()) {
                    return Optional.empty();
                }
                all.add(relation(matcher));
            }
            any.add(all);
        }
        return Optional.of(any);
    }

    private static Relation relation(Matcher matcher) {
        List<long[]> ranges = new ArrayList<>();
        for (String range : matcher.group(4).split(" ?, ?")) {
            String[] ends = range.split("\\.\\.");
            ranges.add(new long[] {Long.parseLong(ends[0]), Long.parseLong(ends[ends.length - 1])});
        }
        String modulus = matcher.group(2);
        return new Relation(
                matcher.group(1).charAt(0),
                modulus == null ? 0 : Long.parseLong(modulus),
                matcher.group(3).equals("="),
                ranges);
    }
}
