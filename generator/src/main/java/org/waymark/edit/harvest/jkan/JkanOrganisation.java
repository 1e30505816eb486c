package org.waymark.edit.harvest.jkan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.edit.harvest.clean.KnownTerms;
import org.waymark.edit.harvest.kit.DatasetDraft;
import org.waymark.edit.harvest.kit.Draft;
import org.waymark.edit.harvest.kit.Organisations;
import org.waymark.edit.harvest.kit.RawRecord;
import org.waymark.model.Term;
import org.waymark.text.CleanText;
import org.waymark.yaml.FrontMatter;

/** Makes an organisation of a file in {@code _organizations}. */
record JkanOrganisation(KnownTerms known) {

    /**
     * Adds the organisation.
     *
     * @param bareName the file's name, decoded and without its ending
     */
    void addTo(Organisations organisations, String file, String bareName, FrontMatter document) {
        RawRecord raw = new RawRecord(document.header());
        DatasetDraft mapping = new DatasetDraft(known);
        Draft draft = mapping.draft();
        String name = raw.line("title");
        if (name == null) {
            name = CleanText.ofFileName(bareName);
            draft.extra("title", "The source does not give a name. We made it from the file name.");
        }
        draft.put("name", name);
        type(raw, draft);
        draft.put("identifiers", identifiers(raw));
        mapping.link("website", "org_url", raw.line("org_url"));
        String description = raw.text("description");
        raw.node("schema");
        raw.node("layout");
        draft.extra("source_file", file);
        raw.keepTheRest("", draft);
        String body = document.text();
        if (description != null && !body.isBlank()) {
            draft.extra("body", body);
        }
        organisations.add(bareName, name, draft, description == null ? body : description.strip());
    }

    private void type(RawRecord raw, Draft draft) {
        List<String> types = raw.lines("type");
        Optional<Term> kind = types.stream()
                .flatMap(type -> known.organisationKind(type).stream())
                .findFirst();
        draft.put("type", kind.map(Term::id).orElse("unknown"));
        boolean same = types.size() == 1 && kind.isPresent() && KnownTerms.isCalled(kind.get(), types.get(0));
        if (!same) {
            draft.extra("type", String.join("; ", types));
        }
    }

    private static List<String> identifiers(RawRecord raw) {
        List<String> identifiers = new ArrayList<>();
        add(identifiers, "wikidata:", raw.line("wikidata_org_qid"));
        add(identifiers, "gss:", raw.line("gss_code"));
        return identifiers;
    }

    private static void add(List<String> identifiers, String scheme, @Nullable String code) {
        if (code != null) {
            identifiers.add(scheme + code);
        }
    }
}
