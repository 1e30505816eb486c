package org.waymark.site.page.answer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.address.Addresses;
import org.waymark.catalogue.answer.Answer;
import org.waymark.catalogue.answer.Candidate;
import org.waymark.catalogue.answer.Improvement;
import org.waymark.model.Contact;
import org.waymark.model.Entry;
import org.waymark.model.Ref;
import org.waymark.model.Term;
import org.waymark.model.record.Gap;
import org.waymark.model.record.Need;
import org.waymark.model.record.Organisation;
import org.waymark.model.record.Question;
import org.waymark.site.page.kit.Contacts;
import org.waymark.site.page.kit.PageContext;
import org.waymark.site.render.words.AnswerWords;
import org.waymark.text.PercentEncoding;

/** Writes polite requests for missing data. */
public final class Requests {

    /** The kinds of organisation that a law on freedom of information usually binds. */
    private static final Set<String> PUBLIC = Set.of("""
            council regional-government government public-body regulator statistics-office parliament health-body
            """.strip().split("\\s+"));

    /** A longer letter is not read, and a longer address of an e-mail is cut off. */
    private static final int MOST_REQUESTS = 8;

    /** So many datasets, questions and gaps of a change are named. */
    private static final int MOST_NAMED = 3;

    private final PageContext page;
    private final AnswerWords words;

    /** Writes for one page. */
    public Requests(PageContext page) {
        this.page = page;
        this.words = AnswerBook.of(page.edition()).words();
    }

    /** A letter about a gap to each organisation that could close it; none for a closed one. */
    public List<LetterView> about(Gap gap) {
        if (gap.isClosed()) {
            return List.of();
        }
        List<String> lines =
                request(title(gap), gap.needs(), AnswerBook.of(page.edition()).of(gap));
        return owners(gap.couldClose(), page).stream()
                .map(owner -> letter(owner, "letter.subject.gap", title(gap), lines))
                .toList();
    }

    /** A letter about a question to each publisher of the data that comes nearest. */
    public List<LetterView> about(Question question, Answer answer) {
        List<String> lines = request(title(question), question.needs(), answer);
        return AnswerViews.publishers(answer, page).stream()
                .map(owner -> letter(owner, "letter.subject.question", title(question), lines))
                .toList();
    }

    /**
     * One letter to an organisation with a request for each change of its datasets and for each gap that it could close;
     * null without any.
     *
     * @param changes those in one group are alike
     */
    public @Nullable LetterView to(Organisation owner, Collection<Gap> gaps, Collection<List<Improvement>> changes) {
        List<String> items = new ArrayList<>();
        changes.forEach(change -> items.add(item(change)));
        gaps.forEach(gap -> items.add(item(gap)));
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < Math.min(MOST_REQUESTS, items.size()); i++) {
            lines.add(page.say("letter.item", i + 1, items.get(i)));
        }
        String name = page.words(page.catalogue().site().title()).text();
        return lines.isEmpty() ? null : letter(owner, "letter.subject.list", name, lines);
    }

    private String item(Gap gap) {
        Need need = gap.needs();
        return need == null
                ? title(gap)
                : title(gap) + "\n\n" + page.say("letter.item.need", words.list(words.wanted(need)));
    }

    private String item(List<Improvement> alike) {
        Improvement first = alike.get(0);
        List<String> datasets = alike.stream()
                .limit(MOST_NAMED)
                .map(each -> title(each.dataset()))
                .toList();
        List<String> met = first.met().stream()
                .limit(MOST_NAMED)
                .map(each -> page.say("letter.bullet", title(each)))
                .toList();
        return page.say(
                        "letter.item.change",
                        AnswerBook.of(page.edition()).requests().sentence(first.change()),
                        words.list(datasets))
                + "\n\n" + page.say("letter.item.met") + "\n" + String.join("\n", met);
    }

    /** The organisations that references lead to. */
    static List<Organisation> owners(List<Ref> refs, PageContext page) {
        List<Organisation> found = new ArrayList<>();
        for (Ref ref : refs) {
            Entry entry = page.catalogue().resolve(ref);
            if (entry instanceof Organisation organisation) {
                found.add(organisation);
            }
        }
        return found;
    }

    private String title(Entry entry) {
        return page.words(entry.title()).text();
    }

    private List<String> request(String title, @Nullable Need need, @Nullable Answer answer) {
        List<String> lines = new ArrayList<>(List.of(title));
        if (need != null) {
            lines.add(page.say("letter.need") + "\n"
                    + words.wanted(need).stream()
                            .map(each -> page.say("letter.bullet", each))
                            .collect(Collectors.joining("\n")));
        }
        if (answer != null && !answer.near().isEmpty()) {
            Candidate nearest = answer.near().get(0);
            lines.add(page.say("letter.nearest", title(nearest.dataset()), words.sentences(nearest.shortfalls())));
        }
        return lines;
    }

    private LetterView letter(Organisation owner, String subject, String about, List<String> lines) {
        String name = page.words(owner.name()).text();
        String heading = page.say(subject, about);
        String text = text(name, "letter.open", lines, "letter.close");
        Term type = owner.type();
        boolean bound = type != null && PUBLIC.contains(type.id());
        String formal = bound ? text(name, "letter.formal.open", lines, "letter.formal.close") : "";
        return new LetterView(
                page.entry(owner),
                new Contacts(page).facts(owner.contact()),
                text,
                mail(owner.contact(), heading, text),
                formal,
                bound ? mail(owner.contact(), page.say("letter.formal.subject", about), formal) : null,
                page.asset("js/answer.js"));
    }

    private String text(String name, String open, List<String> lines, String close) {
        List<String> parts = new ArrayList<>(List.of(page.say("letter.greeting", name), page.say(open)));
        parts.addAll(lines);
        parts.add(page.say(close));
        parts.add(page.say("letter.end"));
        return String.join("\n\n", parts);
    }

    private static @Nullable String mail(@Nullable Contact contact, String subject, String text) {
        String email = contact == null ? null : contact.email();
        return email == null
                ? null
                : "mailto:" + Addresses.encode(email.strip()) + "?subject=" + PercentEncoding.part(subject) + "&body="
                        + PercentEncoding.part(text.replace("\n", "\r\n"));
    }
}
