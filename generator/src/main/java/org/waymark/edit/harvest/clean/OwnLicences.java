package org.waymark.edit.harvest.clean;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.waymark.model.Vocabulary;
import org.waymark.model.value.Link;
import org.waymark.text.CleanText;
import org.waymark.text.PlainText;

/**
 * Licences that a source states and the vocabulary lacks. Each becomes a term of the catalogue's own, with the name and
 * address that the source gives it.
 */
public final class OwnLicences {

    /** Longest name in UTF-16 code units; what is longer is a sentence about a licence. */
    private static final int LONGEST_NAME = 100;

    private static final Pattern SAYS_NONE = Pattern.compile(
            "(?i)\\b(?:unknown|unspecified|unclear|unstated|not (?:yet )?(?:specified|stated|known|given|provided|available|clear)|no (?:\\w{1,12} )?licen[cs]e|tbd)\\b");
    private static final Pattern SAYS_SOME = Pattern.compile(
            "(?i)\\b(?:licen[cs]\\w{0,6}|terms|permi\\w{1,9}|copyright\\w{0,3}|©|attribut\\w{1,5}|CC[- ]BY|creative commons|restrict\\w{0,6}|freely)");
    private static final Pattern POINTER =
            Pattern.compile("(?i)^(?:see|visit|refer|please|for|at|available|described|found|details|more)\\b");
    private static final Pattern WORD = Pattern.compile("\\p{L}{2}");

    private final Vocabulary vocabulary;
    private final Slugs slugs = new Slugs();
    private final Map<String, Map<String, Object>> terms = new LinkedHashMap<>();
    private final Map<String, String> ids = new LinkedHashMap<>();

    /** @param vocabulary the one that comes with the program, whose ids stay free for it */
    public OwnLicences(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        vocabulary.terms().forEach(term -> slugs.claim(term.id()));
    }

    /** The id of a Creative Commons licence or port that the vocabulary lacks. */
    public String creativeCommons(String id) {
        if (vocabulary.term(id) == null && !terms.containsKey(id)) {
            boolean open = !id.contains("-NC") && !id.contains("-ND");
            terms.put(id, term(id, CreativeCommons.label(id), CreativeCommons.address(id), open ? "yes" : "no"));
        }
        return id;
    }

    /**
     * The id of the licence that a text states without its being known: a term of its own where there is one address or
     * the source's own list names it, else {@code custom}; {@code unknown} where the text states none.
     *
     * @param otherNames other names or addresses that the source's own list has for it
     */
    public String stated(String raw, List<String> otherNames) {
        List<String> addresses = new ArrayList<>(LinksInText.addresses(raw));
        otherNames.forEach(other -> LinksInText.addresses(other).stream()
                .filter(address -> !addresses.contains(address))
                .forEach(addresses::add));
        Optional<String> listed =
                otherNames.stream().filter(other -> !other.startsWith("http")).findFirst();
        if (addresses.size() == 1) {
            return own(listed.orElseGet(() -> name(raw, addresses.get(0))), addresses.get(0));
        }
        if (addresses.isEmpty() && listed.isPresent()) {
            return own(listed.get(), null);
        }
        boolean some = SAYS_SOME.matcher(raw).find() && !SAYS_NONE.matcher(raw).find();
        return some || addresses.size() > 1 ? "custom" : "unknown";
    }

    /** The label of the link, or the words beside the address where they are no sentence, else the address itself. */
    private static String name(String raw, String address) {
        List<LinksInText.Found> links = LinksInText.links(raw);
        String words = links.size() == 1
                ? links.get(0).label()
                : LinksInText.plain(raw).replaceAll("(?i)[(<\\[]?https?://\\S{1,2000}", " ");
        String name = CleanText.line(words).replaceFirst("[\\s:;,.–—-]{1,20}$", "");
        boolean fits = WORD.matcher(name).find()
                && !POINTER.matcher(name).find()
                && name.length() > 4
                && name.length() <= LONGEST_NAME
                && !name.contains("http");
        return fits ? name : PlainText.shorten(shown(address), LONGEST_NAME);
    }

    private static String shown(String address) {
        return address.replaceFirst("(?i)^https?://(?:www\\.)?", "").replaceFirst("/$", "");
    }

    private String own(String name, @Nullable String address) {
        String known = ids.get(name + "\n" + address);
        if (known != null) {
            return known;
        }
        boolean taken = terms.values().stream().anyMatch(term -> name.equals(term.get("label")))
                || vocabulary.resolve(name).isPresent();
        String label = taken && address != null ? name + " (" + new Link(address).host() + ")" : name;
        boolean again = terms.values().stream().anyMatch(term -> label.equals(term.get("label")));
        String id = slugs.claim(label);
        String shown =
                again && address != null ? name + " (" + PlainText.shorten(shown(address), LONGEST_NAME) + ")" : label;
        terms.put(id, term(id, shown, address, "unknown"));
        ids.put(name + "\n" + address, id);
        return id;
    }

    private static Map<String, Object> term(String id, String label, @Nullable String address, String open) {
        Map<String, Object> term = new LinkedHashMap<>();
        term.put("id", id);
        term.put("label", label);
        term.put("open", open);
        if (address != null) {
            term.put("url", address);
        }
        return term;
    }

    /** The terms, in the order in which they were first stated. */
    public List<Map<String, Object>> terms() {
        return List.copyOf(terms.values());
    }
}
