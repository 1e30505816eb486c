package org.waymark.edit.harvest.kit;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.edit.harvest.clean.Slugs;

/** The organisations of the import: those that the source describes, and those that it only names. */
public final class Organisations {

    /** The name of a dataset's publisher if the source names none. */
    static final String NOT_NAMED = "Publisher not named by the source";

    private final Map<String, Draft> drafts = new LinkedHashMap<>();
    private final Map<String, String> descriptions = new HashMap<>();
    private final Map<String, String> slugByName = new HashMap<>();
    private final Slugs slugs = new Slugs();
    private int onlyNamed;

    /** Adds one that the source describes; the draft has its name already. */
    public void add(String slugSource, String name, Draft draft, String description) {
        String slug = slugs.claim(slugSource);
        drafts.put(slug, draft);
        descriptions.put(slug, description);
        slugByName.putIfAbsent(TermList.fold(name), slug);
    }

    /** The slug of the organisation with this name; one that is not there yet is made, of a kind that is not known. */
    public String slug(@Nullable String name, @Nullable String website) {
        String called = name == null ? NOT_NAMED : name;
        String slug = slugByName.get(TermList.fold(called));
        if (slug == null) {
            slug = slugs.claim(called);
            Draft draft = new Draft();
            draft.put("name", called);
            draft.put("type", "unknown");
            drafts.put(slug, draft);
            slugByName.put(TermList.fold(called), slug);
            onlyNamed++;
        }
        Draft draft = drafts.get(slug);
        if (draft != null && !draft.has("website")) {
            draft.put("website", website);
        }
        return slug;
    }

    /** What the organisation with this slug is called. */
    public String name(String slug) {
        Draft draft = drafts.get(slug);
        return draft != null && draft.fields().get("name") instanceof String name ? name : slug;
    }

    /** How many are only named in datasets. */
    public int onlyNamed() {
        return onlyNamed;
    }

    /** How many there are. */
    public int size() {
        return drafts.size();
    }

    /** Writes all. */
    public void writeTo(TargetFolder target) {
        drafts.forEach(
                (slug, draft) -> target.organisation(slug, draft.document(), descriptions.getOrDefault(slug, "")));
    }
}
