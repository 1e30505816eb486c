package org.waymark.edit.harvest.aws;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.waymark.edit.harvest.clean.CleanDate;
import org.waymark.edit.harvest.clean.CleanLink;
import org.waymark.edit.harvest.clean.KnownTerms;
import org.waymark.edit.harvest.clean.LinksInText;
import org.waymark.edit.harvest.kit.DatasetDraft;
import org.waymark.edit.harvest.kit.Draft;
import org.waymark.edit.harvest.kit.Organisations;
import org.waymark.edit.harvest.kit.RawRecord;
import org.waymark.edit.harvest.kit.TermList;
import org.waymark.text.CleanText;
import org.waymark.text.PlainText;
import org.waymark.yaml.Node;

/** Makes a dataset of a file of the AWS registry; its keys are described by the registry's own schema.yaml. */
record AwsDataset(KnownTerms known, Organisations organisations, TermList themes) {

    private static final Set<String> KEYS = Set.of("Name", "Description", "Resources");
    private static final Pattern COVERS = Pattern.compile("(?i)^from [^()]{4,60}? (?:to|until) [^() ]{4,30}");
    /** What some write into a name: addresses of the web and of e-mail. */
    private static final Pattern NOT_A_NAME =
            Pattern.compile("\\(?\\bhttps?://[^\\s)]{1,500}\\)?|\\([^\\s@()]{1,64}@[^\\s@()]{1,200}\\)");

    /** A name longer than this is a sentence, in which the first link may hold the name. */
    private static final int LONG_NAME = 100;

    private static final int LONGEST_NAME = 150;

    static boolean isOne(RawRecord raw) {
        return KEYS.stream().anyMatch(raw::has);
    }

    /** The dataset as it is written. */
    Map<String, Object> draft(String file, String fileName, RawRecord raw) {
        DatasetDraft dataset = new DatasetDraft(known);
        Draft draft = dataset.draft();
        dataset.title(raw.text("Name"), fileName);
        dataset.description(raw.text("Description"), "Description");
        publisher(raw.text("ManagedBy"), draft);
        contact(raw.text("Contact"), dataset);
        draft.put(
                "themes",
                raw.lines("ADXCategories").stream().map(themes::id).distinct().toList());
        draft.put("keywords", raw.lines("Tags"));
        frequency(raw.line("UpdateFrequency"), dataset);
        status(raw, draft);
        dataset.licence("License", raw.text("License"), List.of());
        AwsResources resources = new AwsResources(known, raw.records("Resources", draft));
        access(resources, dataset);
        pages(raw, resources, dataset);
        resources.list().into(draft);
        draft.extra("Citation", raw.text("Citation"));
        raw.keepTheRest("", draft);
        draft.extra("source_file", file);
        return draft.document();
    }

    /** The managing organisation: the text without Markdown; its website where exactly one is linked. */
    private void publisher(@Nullable String managedBy, Draft draft) {
        if (managedBy == null) {
            draft.put("publisher", organisations.slug(null, null));
            return;
        }
        List<LinksInText.Found> links = LinksInText.links(managedBy);
        String name = name(managedBy, links);
        List<String> addresses = links.isEmpty()
                ? LinksInText.addresses(managedBy)
                : links.stream()
                        .flatMap(link -> CleanLink.parse(link.address()).stream())
                        .toList();
        String slug = organisations.slug(name, addresses.size() == 1 ? addresses.get(0) : null);
        draft.put("publisher", slug);
        draft.extraUnless(organisations.name(slug), "ManagedBy", managedBy);
    }

    private static @Nullable String name(String managedBy, List<LinksInText.Found> links) {
        String plain =
                CleanText.line(NOT_A_NAME.matcher(LinksInText.plain(managedBy)).replaceAll(" "));
        boolean linkFirst = !links.isEmpty()
                && !links.get(0).label().isEmpty()
                && plain.startsWith(links.get(0).label());
        if (plain.length() > LONG_NAME && linkFirst) {
            return links.get(0).label();
        }
        return CleanText.lineOrNull(PlainText.shorten(plain, LONGEST_NAME));
    }

    private static void contact(@Nullable String contact, DatasetDraft dataset) {
        if (contact == null) {
            return;
        }
        List<String> emails = CleanLink.emails(contact).stream().distinct().toList();
        List<String> addresses = LinksInText.addresses(contact);
        String email = emails.size() == 1 ? emails.get(0) : null;
        String url = addresses.size() == 1 ? addresses.get(0) : null;
        List<LinksInText.Found> links = LinksInText.links(contact);
        boolean onlyLink = links.size() == 1
                && LinksInText.plain(contact).equals(links.get(0).label());
        String label = onlyLink ? links.get(0).label() : "";
        String name = label.isEmpty() || label.contains("@") || label.startsWith("http") ? null : label;
        dataset.contact(email == null && url == null ? null : name, email, url, null);
        dataset.draft().extraUnless(email != null ? email : url != null ? url : "", "Contact", contact);
    }

    private static void frequency(@Nullable String raw, DatasetDraft dataset) {
        if (raw == null) {
            return;
        }
        dataset.frequency("UpdateFrequency", raw);
        // Some write which time the data covers where others write how often it changes.
        Matcher covers = COVERS.matcher(raw);
        if (covers.find()) {
            CleanDate.period(covers.group()).ifPresent(period -> dataset.draft().put("period", period.toString()));
        }
    }

    private static void status(RawRecord raw, Draft draft) {
        String notice = raw.line("DeprecatedNotice");
        if ("true".equalsIgnoreCase(raw.line("Deprecated")) || notice != null) {
            draft.put("status", "deprecated");
            draft.extra("DeprecatedNotice", notice);
            draft.put("limitations", notice);
        }
    }

    /** Buckets are open to anyone unless the registry says who must ask, sign up or pay first. */
    private static void access(AwsResources resources, DatasetDraft dataset) {
        if (!resources.list().leadsSomewhere()) {
            dataset.access("unknown", null, null);
            return;
        }
        Set<String> controls = resources.controls();
        boolean account = resources.needsAccount();
        String how = controls.isEmpty()
                ? account ? "Some or all of the files need an AWS account." : null
                : "Some or all of the files need credentials. See " + String.join(", ", controls) + ".";
        String cost = resources.requesterPays()
                ? "The person who downloads some or all of the files pays for the" + " transfer."
                : null;
        dataset.access(how == null ? "open" : "registered", how, cost);
    }

    private static void pages(RawRecord raw, AwsResources resources, DatasetDraft dataset) {
        Set<String> pages = new LinkedHashSet<>();
        String documentation = raw.text("Documentation");
        if (documentation != null) {
            pages.addAll(LinksInText.addresses(documentation));
            if (pages.isEmpty()) {
                LinksInText.links(documentation)
                        .forEach(link -> CleanLink.parse(link.address()).ifPresent(pages::add));
                CleanLink.parse(documentation).ifPresent(pages::add);
            }
        }
        String landing = pages.stream().findFirst().orElse("");
        dataset.draft().put("landing_page", landing);
        dataset.draft().extraUnless(landing, "Documentation", documentation);
        pages.remove(landing);
        pages.addAll(resources.pages());
        works(raw, pages, dataset.draft());
        dataset.draft().put("documentation", List.copyOf(pages));
    }

    /** Tutorials explain the data and become documentation; tools and publications are kept as they are. */
    private static void works(RawRecord raw, Set<String> pages, Draft draft) {
        if (!(raw.node("DataAtWork") instanceof Node.Mapping mapping)) {
            return;
        }
        RawRecord works = new RawRecord(mapping);
        for (String kind : List.of("Tutorials", "Tools & Applications", "Publications")) {
            List<String> lines = new ArrayList<>();
            for (RawRecord work : works.records(kind, draft)) {
                if (kind.equals("Tutorials")) {
                    addPage(work.line("URL"), pages);
                    addPage(work.line("NotebookURL"), pages);
                }
                lines.add(work.oneLine());
            }
            draft.extra("DataAtWork." + kind, String.join("\n", lines));
        }
        works.keepTheRest("DataAtWork.", draft);
    }

    private static void addPage(@Nullable String address, Set<String> pages) {
        if (address != null) {
            CleanLink.parse(address).ifPresent(pages::add);
        }
    }
}
