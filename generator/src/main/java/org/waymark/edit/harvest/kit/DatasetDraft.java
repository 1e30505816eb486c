package org.waymark.edit.harvest.kit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.edit.harvest.clean.CleanDate;
import org.waymark.edit.harvest.clean.CleanLink;
import org.waymark.edit.harvest.clean.KnownTerms;
import org.waymark.edit.harvest.clean.Slugs;
import org.waymark.model.Term;
import org.waymark.model.value.PartialDate;
import org.waymark.text.CleanText;

/** The steps that every kind of source needs to make a dataset or resource: normalise, and keep what was there. */
public final class DatasetDraft {

    private static final String NO_DESCRIPTION = "The source does not give a description.";

    private final KnownTerms terms;
    private final Draft draft = new Draft();

    public DatasetDraft(KnownTerms terms) {
        this.terms = terms;
    }

    /** The record so far. */
    public Draft draft() {
        return draft;
    }

    /** A title, made from the file's name where the source gives none. */
    public void title(@Nullable String raw, String fileName) {
        String title = raw == null ? null : CleanText.lineOrNull(raw);
        if (title == null) {
            title = CleanText.ofFileName(Slugs.decoded(fileName));
            draft.extra("title", "The source does not give a title. We made this one from the file name.");
        }
        draft.put("title", title);
    }

    /** A description, or a sentence that says that there is none. */
    public void description(@Nullable String raw, String key) {
        boolean given = raw != null && CleanText.saysSomething(raw);
        draft.put("description", given && raw != null ? raw.strip() : NO_DESCRIPTION);
        if (!given) {
            draft.extra(key, raw);
        }
    }

    /** A date where it can be read; the original where it reads differently. */
    public void date(String field, String key, @Nullable String raw) {
        if (raw != null) {
            Optional<PartialDate> date = CleanDate.parse(raw);
            date.ifPresent(found -> draft.put(field, found.toString()));
            draft.extraUnless(date.map(PartialDate::toString).orElse(""), key, raw);
        }
    }

    /**
     * When the data was first published; to be called once it is known when it last changed. A day after that can only
     * be the day on which the source's record was made, and is kept as such.
     */
    public void issued(String key, @Nullable String raw) {
        Optional<PartialDate> issued = raw == null ? Optional.empty() : CleanDate.parse(raw);
        boolean tooLate = issued.isPresent()
                && draft.fields().get("modified") instanceof String modified
                && PartialDate.parse(modified)
                        .filter(changed -> changed.last().isBefore(issued.get().first()))
                        .isPresent();
        if (tooLate) {
            draft.extra(key, raw);
        } else {
            date("issued", key, raw);
        }
    }

    /** The time that the data covers. */
    public void period(String key, @Nullable String raw) {
        if (raw != null) {
            String period = CleanDate.period(raw).map(Object::toString).orElse("");
            draft.put("period", period);
            draft.extraUnless(period, key, raw);
        }
    }

    /** How often new data comes out, where the vocabulary knows it; the original where it is spelt otherwise. */
    public void frequency(String key, @Nullable String raw) {
        Optional<Term> term = raw == null ? Optional.empty() : terms.frequency(raw);
        term.ifPresent(found -> draft.put("frequency", found.id()));
        if (raw != null && (term.isEmpty() || !KnownTerms.isCalled(term.get(), raw))) {
            draft.extra(key, raw);
        }
    }

    /**
     * The licence; {@code unknown} where the source states none.
     *
     * @param otherNames other spellings that the source itself gives for this one
     */
    public void licence(String key, @Nullable String raw, List<String> otherNames) {
        String id = raw == null ? "unknown" : terms.licence(raw, otherNames);
        draft.put("licence", id);
        draft.extraUnless(id, key, raw);
    }

    /** A format, where the vocabulary knows it; the original where it is spelt otherwise. */
    public void format(String key, @Nullable String raw) {
        if (raw != null) {
            Optional<Term> term = terms.format(raw);
            term.ifPresent(found -> draft.put("format", found.id()));
            if (term.isEmpty() || !KnownTerms.isCalled(term.get(), raw)) {
                draft.extra(key, raw);
            }
        }
    }

    /** An address. The original is kept too if it was repaired or is not an address. */
    public void link(String field, String key, @Nullable String raw) {
        if (raw != null) {
            String address = CleanLink.parse(raw).orElse("");
            draft.put(field, address);
            draft.extraUnless(address, key, raw);
        }
    }

    /** Whom to ask. */
    public void contact(@Nullable String name, @Nullable String email, @Nullable String url, @Nullable String phone) {
        Map<String, Object> contact = new LinkedHashMap<>();
        if (name != null) {
            contact.put("name", name);
        }
        if (email != null) {
            contact.put("email", email);
        }
        if (url != null) {
            contact.put("url", url);
        }
        if (phone != null) {
            contact.put("phone", phone);
        }
        draft.put("contact", contact);
    }

    /** Who can get the data; what to do or to pay, where the source says. */
    public void access(String level, @Nullable String how, @Nullable String cost) {
        if (how == null && cost == null) {
            draft.put("access", level);
            return;
        }
        Map<String, Object> access = new LinkedHashMap<>();
        access.put("level", level);
        if (how != null) {
            access.put("how", how);
        }
        if (cost != null) {
            access.put("cost", cost);
        }
        draft.put("access", access);
    }
}
