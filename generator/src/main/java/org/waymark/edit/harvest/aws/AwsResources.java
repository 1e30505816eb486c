package org.waymark.edit.harvest.aws;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.edit.harvest.clean.KnownTerms;
import org.waymark.edit.harvest.clean.LinksInText;
import org.waymark.edit.harvest.kit.DatasetDraft;
import org.waymark.edit.harvest.kit.Draft;
import org.waymark.edit.harvest.kit.RawRecord;
import org.waymark.edit.harvest.kit.ResourceList;
import org.waymark.text.PlainText;

/** The resources of one dataset of the AWS registry, and what they say about access. */
final class AwsResources {

    private static final int LONGEST_TITLE = 120;

    private final KnownTerms known;
    private final ResourceList list = new ResourceList();
    private final Set<String> controls = new LinkedHashSet<>();
    private final Set<String> pages = new LinkedHashSet<>();
    private boolean requesterPays;
    private boolean needsAccount;

    AwsResources(KnownTerms known, List<RawRecord> records) {
        this.known = known;
        records.forEach(this::add);
    }

    private void add(RawRecord raw) {
        DatasetDraft resource = new DatasetDraft(known);
        Draft draft = resource.draft();
        String description = raw.text("Description");
        String title = description == null ? null : title(description);
        draft.put("title", title);
        String arn = raw.line("ARN");
        resource.link("url", "ARN", arn);
        String host = raw.line("Host");
        if (arn == null) {
            resource.link("url", "Host", host);
        } else {
            draft.extra("Host", host);
        }
        if (description != null && !description.strip().equals(title)) {
            draft.put("description", description.strip());
        }
        explore(raw, draft);
        conditions(raw, draft);
        raw.keepTheRest("", draft);
        list.add(draft);
    }

    private static @Nullable String title(String description) {
        String firstLine = description.strip().lines().findFirst().orElse("");
        String plain = PlainText.shorten(LinksInText.plain(firstLine), LONGEST_TITLE);
        return plain.isEmpty() ? null : plain;
    }

    private void explore(RawRecord raw, Draft draft) {
        for (String line : raw.lines("Explore")) {
            pages.addAll(LinksInText.addresses(line));
            draft.extra("Explore", line);
        }
    }

    private void conditions(RawRecord raw, Draft draft) {
        String control = raw.line("ControlledAccess");
        if (control != null && !control.equalsIgnoreCase("false")) {
            controls.add(control);
            draft.extra("ControlledAccess", control);
        }
        requesterPays |= isTrue(raw, "RequesterPays", draft);
        needsAccount |= isTrue(raw, "AccountRequired", draft);
    }

    private static boolean isTrue(RawRecord raw, String key, Draft draft) {
        String value = raw.line(key);
        draft.extra(key, value);
        return "true".equalsIgnoreCase(value);
    }

    /** The resources as they are written. */
    ResourceList list() {
        return list;
    }

    /** Where one gets credentials for resources that need them. */
    Set<String> controls() {
        return controls;
    }

    /** Pages on which the resources can be browsed. */
    Set<String> pages() {
        return pages;
    }

    /** Whether the one who downloads pays for at least one of them. */
    boolean requesterPays() {
        return requesterPays;
    }

    /** Whether at least one of them needs an account. */
    boolean needsAccount() {
        return needsAccount;
    }
}
