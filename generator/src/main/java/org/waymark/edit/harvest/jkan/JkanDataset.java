package org.waymark.edit.harvest.jkan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.waymark.edit.harvest.clean.CleanLink;
import org.waymark.edit.harvest.clean.KnownTerms;
import org.waymark.edit.harvest.kit.DatasetDraft;
import org.waymark.edit.harvest.kit.Draft;
import org.waymark.edit.harvest.kit.Organisations;
import org.waymark.edit.harvest.kit.RawRecord;
import org.waymark.edit.harvest.kit.ResourceList;
import org.waymark.edit.harvest.kit.TermList;
import org.waymark.yaml.FrontMatter;

/** Makes a dataset of a file in {@code _datasets}. */
record JkanDataset(
        KnownTerms known, Organisations organisations, TermList themes, JkanPlaces places, JkanLicences licences) {

    private static final Set<String> KEYS = Set.of("title", "notes", "resources", "organization");
    private static final Pattern NO_THEME = Pattern.compile("(?i)uncategori[sz]ed|none|other");
    private static final Pattern CONDITION = Pattern.compile("(?i)regist|subscri|log ?in|sign ?up|account|fee\\b|paid");

    static boolean isOne(FrontMatter document) {
        RawRecord raw = new RawRecord(document.header());
        return KEYS.stream().anyMatch(raw::has);
    }

    /** Whether a category only says that there is none. */
    static boolean isNoTheme(String category) {
        return NO_THEME.matcher(category).matches();
    }

    /** The dataset as it is written. */
    Map<String, Object> draft(String file, String fileName, FrontMatter document) {
        RawRecord raw = new RawRecord(document.header());
        DatasetDraft dataset = new DatasetDraft(known);
        Draft draft = dataset.draft();
        dataset.title(raw.text("title"), fileName);
        description(raw, dataset, document.text());
        String publisher = publisher(raw, draft);
        contact(raw, dataset, publisher);
        themes(raw, draft);
        draft.put("keywords", raw.lines("tags"));
        place(raw, draft);
        dataset.period("time_period", raw.line("time_period"));
        dates(raw, dataset);
        String licence = raw.text("license");
        dataset.licence("license", licence, licences.otherNames(licence));
        ResourceList resources = resources(raw, draft);
        access(raw, dataset, resources);
        dataset.link("landing_page", "original_dataset_link", raw.line("original_dataset_link"));
        resources.into(draft);
        raw.node("schema");
        raw.node("layout");
        raw.keepTheRest("", draft);
        draft.extra("source_file", file);
        return draft.document();
    }

    private static void description(RawRecord raw, DatasetDraft dataset, String body) {
        String notes = raw.text("notes");
        boolean bodyOnly = notes == null && !body.isBlank();
        dataset.description(bodyOnly ? body : notes, "notes");
        if (!bodyOnly) {
            dataset.draft().extra("body", body);
        }
    }

    private String publisher(RawRecord raw, Draft draft) {
        String organisation = raw.line("organization");
        String slug = organisations.slug(organisation, null);
        draft.put("publisher", slug);
        draft.extraUnless(organisations.name(slug), "organization", organisation);
        return slug;
    }

    private void contact(RawRecord raw, DatasetDraft dataset, String publisher) {
        String name = raw.line("maintainer");
        String email = raw.line("maintainer_email");
        if (name != null && CleanLink.isEmail(name)) {
            email = email == null ? name : email;
            name = name.equalsIgnoreCase(email) ? null : name;
        }
        if (name != null && TermList.fold(name).equals(TermList.fold(organisations.name(publisher)))) {
            name = null; // the publisher says it already
        }
        if (email != null && !CleanLink.isEmail(email)) {
            dataset.draft().extra("maintainer_email", email);
            email = CleanLink.emails(email).stream().findFirst().orElse(null);
        }
        String link = raw.line("maintainer_link");
        String url = link == null ? null : CleanLink.parse(link).orElse(null);
        dataset.contact(name, email, url, raw.line("maintainer_phone"));
        dataset.draft().extraUnless(url == null ? "" : url, "maintainer_link", link);
    }

    private void themes(RawRecord raw, Draft draft) {
        List<String> ids = new ArrayList<>();
        for (String category : raw.lines("category")) {
            if (isNoTheme(category)) {
                draft.extra("category", category);
                continue;
            }
            String id = themes.id(category);
            if (!themes.label(id).equals(category)) {
                draft.extra("category", category);
            }
            if (!ids.contains(id)) {
                ids.add(id);
            }
        }
        draft.put("themes", ids);
    }

    private void place(RawRecord raw, Draft draft) {
        String area = raw.line("area_of_interest");
        places.id(area).ifPresent(id -> draft.put("places", List.of(id)));
        String label = places.id(area).map(places.terms()::label).orElse("");
        draft.extraUnless(label, "area_of_interest", area);
    }

    private static void dates(RawRecord raw, DatasetDraft dataset) {
        dataset.date("modified", "date_updated", raw.line("date_updated"));
        String modified = raw.line("modified");
        // Some write how often it changes where others write when it last did.
        if (modified != null && modified.startsWith("R")) {
            dataset.frequency("modified", modified);
        } else {
            dataset.date("modified", "modified", modified);
        }
        List.of("date_created", "created").forEach(created -> dataset.issued(created, raw.line(created)));
    }

    private ResourceList resources(RawRecord raw, Draft draft) {
        ResourceList resources = new ResourceList();
        for (RawRecord item : raw.records("resources", draft)) {
            DatasetDraft resource = new DatasetDraft(known);
            resource.draft().put("title", item.line("name"));
            resource.link("url", "url", item.line("url"));
            String text = item.text("description");
            resource.draft().put("description", text == null ? null : text.strip());
            resource.format("format", item.line("format"));
            item.keepTheRest("", resource.draft());
            resources.add(resource.draft());
        }
        return resources;
    }

    /** A public link means that anyone can get the data, unless the source sets a condition. */
    private static void access(RawRecord raw, DatasetDraft dataset, ResourceList resources) {
        @Nullable String usage = raw.line("usage");
        dataset.draft().extra("usage", usage);
        if (usage != null && CONDITION.matcher(usage).find()) {
            dataset.access("unknown", usage, null);
        } else {
            dataset.access(resources.leadsSomewhere() ? "open" : "unknown", null, null);
        }
    }
}
