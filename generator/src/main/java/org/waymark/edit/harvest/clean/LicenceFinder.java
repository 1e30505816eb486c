package org.waymark.edit.harvest.clean;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.waymark.model.Term;
import org.waymark.model.Vocabulary;
import org.waymark.model.value.Link;
import org.waymark.text.CleanText;
import org.waymark.text.Folding;

/**
 * Finds which licence a text means: a name, an address, or prose that names exactly one. Prose that names two, or a
 * Creative Commons licence which the vocabulary lacks, or a limit on its use, stays undecided.
 */
final class LicenceFinder {

    /** Longest prose that is searched, in UTF-16 code units. */
    private static final int LONGEST = 20_000;

    /** Terms that say nothing about a certain licence; their names are common words. */
    private static final Set<String> VAGUE =
            Set.of("unknown", "none", "custom", "other", "other-open", "other-closed", "not-open");

    /** Licences that also dedicate to the public domain, so that saying both is no contradiction. */
    private static final Set<String> PUBLIC_DOMAIN = Set.of("CC0-1.0", "CC-PDM-1.0", "PDDL-1.0", "us-government-work");

    private static final Pattern LIMIT =
            Pattern.compile("\\b(?:non commercial|noncommercial|research use only|restricted)\\b");

    /** Words that say that it is not one licence for all of the data, or not quite this one. */
    private static final Pattern MIXED =
            Pattern.compile("\\b(?:various|varies|vary|varying|most|some|exact licen[cs]es?|similar|no licen[cs]e)\\b");

    private static final Pattern NEGATION = Pattern.compile(".*\\bnot?(?: \\w{1,12}){0,2} $", Pattern.DOTALL);
    private static final Pattern VERSION_NEXT = Pattern.compile("^ v?(?:ersion )?\\d.*", Pattern.DOTALL);
    private static final Pattern TYPOGRAPHY = Pattern.compile("[()\\[\\]\"“”'’,;:*]");

    private final Vocabulary licences;
    private final Map<String, Term> byAddress = new HashMap<>();
    private final List<Spelling> spellings = new ArrayList<>();

    private record Spelling(String folded, Term term) {}

    LicenceFinder(Vocabulary licences) {
        this.licences = licences;
        for (Term term : licences.terms()) {
            names(term).forEach(name -> index(name, term));
        }
        spellings.sort(Comparator.comparingInt(
                        (Spelling spelling) -> -spelling.folded().length())
                .thenComparing(Spelling::folded));
    }

    private static List<String> names(Term term) {
        List<String> names = new ArrayList<>(List.of(term.id()));
        names.addAll(term.label().byLanguage().values());
        names.addAll(term.aliases());
        term.sameAs().forEach(link -> names.add(link.href()));
        Link url = term.url();
        if (url != null) {
            names.add(url.href());
        }
        return names;
    }

    private void index(String name, Term term) {
        if (name.startsWith("http")) {
            byAddress.putIfAbsent(canonical(name), term);
            return;
        }
        String folded = prose(name);
        boolean distinctive = folded.length() >= 4 && (folded.contains(" ") || folded.matches(".*[0-9].*"));
        boolean ownParser = term.id().startsWith("CC-BY") || term.id().equals("CC0-1.0");
        if (distinctive && !ownParser && !VAGUE.contains(term.id())) {
            spellings.add(new Spelling(folded, term));
        }
    }

    /** The licence that this text means; empty where it means none that is known, or more than one. */
    Optional<Term> find(String raw) {
        String text = CleanText.line(raw.length() > LONGEST ? raw.substring(0, LONGEST) : raw);
        String plain = LinksInText.plain(text);
        for (String whole : List.of(text, plain, withoutLastDot(plain))) {
            Optional<Term> exact = whole.isEmpty() ? Optional.empty() : licences.resolve(whole);
            if (exact.isPresent()) {
                // An address beside the name may say the version, or contradict: [CC BY-SA](…/by/4.0/).
                Set<String> ids = addressed(text);
                ids.add(exact.get().id());
                return only(ids);
            }
        }
        return only(mentions(text, plain));
    }

    /** The id of the Creative Commons licence that this text means, although the vocabulary lacks it. */
    Optional<String> otherCreativeCommons(String raw) {
        String text = CleanText.line(raw.length() > LONGEST ? raw.substring(0, LONGEST) : raw);
        Set<String> ids = withoutGeneral(mentions(text, LinksInText.plain(text)));
        return ids.size() == 1 ? ids.stream().filter(CreativeCommons::isId).findFirst() : Optional.empty();
    }

    /** Whether an address of a known licence is in this text. */
    boolean knowsAddressIn(String text) {
        return !addressed(CleanText.line(text)).isEmpty();
    }

    private Set<String> addressed(String text) {
        Set<String> ids = new LinkedHashSet<>();
        for (String address : LinksInText.addresses(text)) {
            Term known = byAddress.get(canonical(address));
            if (known != null) {
                ids.add(known.id());
            } else {
                CreativeCommons.ofAddress(address).ifPresent(ids::add);
            }
        }
        return ids;
    }

    private Set<String> mentions(String text, String plain) {
        Set<String> ids = addressed(text);
        CreativeCommons.Mentions named = CreativeCommons.inText(withoutAddresses(plain));
        ids.addAll(named.ids());
        String rest = " " + prose(named.rest()) + " ";
        for (Spelling spelling : spellings) {
            rest = take(rest, spelling, ids);
        }
        boolean saysSo = !ids.isEmpty() && ids.stream().allMatch(id -> id.contains("-NC"));
        if ((LIMIT.matcher(rest).find() && !saysSo) || MIXED.matcher(rest).find()) {
            ids.add("a limit");
        }
        return ids;
    }

    private static String withoutAddresses(String plain) {
        return plain.replaceAll("(?i)https?://\\S{0,2000}", " ");
    }

    private static String take(String rest, Spelling spelling, Set<String> ids) {
        String wanted = " " + spelling.folded() + " ";
        int at = rest.indexOf(wanted);
        if (at < 0) {
            return rest;
        }
        String before = rest.substring(Math.max(0, at - 40), at + 1);
        String after = rest.substring(at + wanted.length() - 1);
        if (!NEGATION.matcher(before).matches()) {
            ids.add(
                    VERSION_NEXT.matcher(after).matches()
                            ? spelling.folded() + " of another version"
                            : spelling.term().id());
        }
        return rest.replace(wanted, " ; ");
    }

    private Optional<Term> only(Set<String> ids) {
        Set<String> distinct = ids.size() > 1 ? withoutGeneral(ids) : ids;
        return distinct.size() == 1
                ? Optional.ofNullable(licences.term(distinct.iterator().next()))
                : Optional.empty();
    }

    /** Drops {@code CC-BY} where {@code CC-BY-4.0} is there too, that where a port of it is, and the public domain where something dedicates to it. */
    private static Set<String> withoutGeneral(Set<String> ids) {
        Set<String> exact = new LinkedHashSet<>(ids);
        exact.removeIf(id -> ids.stream().anyMatch(other -> isMoreExact(other, id)));
        if (ids.stream().anyMatch(PUBLIC_DOMAIN::contains)) {
            exact.remove("public-domain");
        }
        return exact;
    }

    private static boolean isMoreExact(String other, String id) {
        return other.startsWith(id + "-")
                && (Character.isDigit(id.charAt(id.length() - 1)) || Character.isDigit(other.charAt(id.length() + 1)));
    }

    private static String withoutLastDot(String text) {
        return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    }

    /** Words in lower case with single spaces; the dot stays only inside words such as {@code 3.0}. */
    private static String prose(String text) {
        String folded = Folding.fold(TYPOGRAPHY.matcher(text).replaceAll(" ")) + " ";
        return folded.replace(". ", " ").strip();
    }

    /** An address without what does not matter: scheme, www, and the page of the licence that is shown. */
    private static String canonical(String address) {
        return address.toLowerCase(Locale.ROOT)
                .replaceFirst("^https?://(?:www\\.)?", "")
                .replaceFirst("[?#].*", "")
                .replaceFirst("/(?:legalcode|deed)[.a-z_-]*$", "")
                .replaceFirst("(?:\\.html?|/)$", "");
    }
}
