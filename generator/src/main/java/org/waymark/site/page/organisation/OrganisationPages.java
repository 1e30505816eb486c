package org.waymark.site.page.organisation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.address.Addresses;
import org.waymark.catalogue.enrich.FacetValue;
import org.waymark.catalogue.enrich.Graph;
import org.waymark.model.Facet;
import org.waymark.model.Kind;
import org.waymark.model.Term;
import org.waymark.model.record.AccessRoute;
import org.waymark.model.record.Dataset;
import org.waymark.model.record.Gap;
import org.waymark.model.record.Organisation;
import org.waymark.model.record.Standard;
import org.waymark.model.value.Link;
import org.waymark.site.describe.SchemaOrgAgents;
import org.waymark.site.page.answer.Requests;
import org.waymark.site.page.dataset.DatasetItems;
import org.waymark.site.page.improvement.ImprovementItems;
import org.waymark.site.page.kit.Contacts;
import org.waymark.site.page.kit.EditionContext;
import org.waymark.site.page.kit.Fact;
import org.waymark.site.page.kit.Facts;
import org.waymark.site.page.kit.LinkView;
import org.waymark.site.page.kit.PageContext;
import org.waymark.site.page.kit.PagePlan;
import org.waymark.site.page.kit.Relations;
import org.waymark.site.page.kit.Section;
import org.waymark.site.page.list.ListFilterView;
import org.waymark.site.page.list.ListPage;
import org.waymark.site.page.record.EntryIndex;
import org.waymark.site.page.record.EntryItem;
import org.waymark.site.render.frame.Frames;
import org.waymark.site.render.frame.PageMeta;
import org.waymark.site.render.template.PageView;
import org.waymark.site.render.words.Html;
import org.waymark.site.render.words.Words;

/** The list of organisations, including those that publish nothing, and a page for each. */
public final class OrganisationPages implements Section<Organisation> {

    private static final EntryIndex INDEX = new EntryIndex(Kind.of(Organisation.class));

    private static final ListFilterView.Ways FILTER =
            new ListFilterView.Ways(List.of("kind", "theme", "place"), List.of("published-"));

    private static final Set<String> PLACED = Set.of("""
            name description alternate_names identifiers type themes places offers needs website
            contact parent sources aliases extras publishes has_part was_asked could_close operates maintains""".split("\\s+"));

    @Override
    public Kind<Organisation> kind() {
        return Kind.of(Organisation.class);
    }

    @Override
    public List<String> addresses() {
        return INDEX.addresses();
    }

    @Override
    public List<PagePlan> plan(EditionContext edition) {
        List<Organisation> all = edition.sorted(edition.catalogue().all(Organisation.class));
        List<PagePlan> plans =
                new ArrayList<>(INDEX.plan(all, OrganisationPages::item, page -> List.of(), FILTER, edition));
        for (Organisation organisation : all) {
            plans.addAll(ListPage.plan(
                    organisation.address(),
                    DatasetItems.of(edition).sorted(published(organisation, edition.graph())),
                    edition.settings().pageSize(),
                    "pages/organisation.ftlh",
                    (part, page) -> view(organisation, part, page)));
        }
        return plans;
    }

    private static List<Dataset> published(Organisation organisation, Graph graph) {
        FacetValue value = graph.value(Facet.ORGANISATION, organisation.slug());
        return value == null ? List.of() : value.datasets();
    }

    /** The kind of organisation; null if unknown, because "not known" beside a name says nothing. */
    private static @Nullable Words type(Organisation organisation, PageContext page) {
        Term type = organisation.type();
        return type == null || PageContext.isUnknown(type) ? null : page.words(type.label());
    }

    /** An organisation as lists show it: what it does, in one sentence. */
    public static EntryItem item(Organisation organisation, PageContext page) {
        List<Html> facts = new ArrayList<>();
        Words type = type(organisation, page);
        if (type != null) {
            facts.add(type.html());
        }
        int count = published(organisation, page.edition().graph()).size();
        facts.add(Html.escape(
                count == 0 ? page.say("organisation.nothing") : page.messages().count("datasets.count", count)));
        List<ListFilterView.Mark> marks = List.of(
                ListFilterView.Mark.of(
                        "kind", Stream.ofNullable(organisation.type()).toList(), page),
                ListFilterView.Mark.of("theme", organisation.themes(), page),
                ListFilterView.Mark.of("place", organisation.places(), page),
                new ListFilterView.Mark("published", Integer.toString(count)));
        return new EntryItem(page.entry(organisation), page.sentence(organisation.description()), facts, marks);
    }

    private static PageView view(Organisation organisation, ListPage<Dataset> part, PageContext page) {
        Words name = page.words(organisation.name());
        Graph graph = page.edition().graph();
        String description = page.summary(organisation.description(), 200).text();
        PageMeta meta = part.meta(name, name, description, List.of(EntryIndex.crumb(organisation.kind(), page)), page)
                .from(organisation.source().file());
        boolean first = part.isFirst();
        if (first) {
            meta = meta.about(new SchemaOrgAgents(page.edition().describer()).organisation(organisation, description));
        }
        List<Gap> closable = graph.related(organisation, "could_close", Gap.class).stream()
                .filter(gap -> !gap.isClosed())
                .toList();
        return new OrganisationView(
                page.frame(meta),
                name,
                type(organisation, page),
                first ? page.prose(organisation.description(), 2, "description") : null,
                first ? facts(organisation, page) : List.of(),
                first ? page.allWords(organisation.offers()) : List.of(),
                first ? page.allWords(organisation.needs()) : List.of(),
                first ? page.entries(graph.related(organisation, "has_part", Organisation.class)) : List.of(),
                first ? page.entries(graph.related(organisation, "was_asked", Gap.class)) : List.of(),
                first ? page.entries(closable) : List.of(),
                first
                        ? new Requests(page)
                                .to(
                                        organisation,
                                        page.edition().sorted(closable),
                                        ImprovementItems.of(organisation, page))
                        : null,
                first ? ImprovementItems.own(ImprovementItems.of(organisation, page), page) : List.of(),
                first ? page.entries(graph.related(organisation, "operates", AccessRoute.class)) : List.of(),
                first ? page.entries(graph.related(organisation, "maintains", Standard.class)) : List.of(),
                DatasetItems.of(page.edition()).html(part.shown(), page.root()),
                part.pager(page),
                page.href(Frames.proposeAddress(Kind.of(Dataset.class))) + "?publisher="
                        + Addresses.encode(organisation.slug()),
                first ? Relations.rest(organisation, PLACED, page) : List.of(),
                first ? new Facts(page).rest(organisation, PLACED).list() : List.of(),
                first ? Facts.extras(organisation.extras()) : List.of(),
                first ? page.citations(organisation.sources()) : List.of());
    }

    private static List<Fact> facts(Organisation organisation, PageContext page) {
        Link website = organisation.website();
        LinkView parent = page.reference(organisation.parent());
        Facts facts = new Facts(page)
                .link("website", website == null ? null : page.external(website))
                .plain("alternate_names", joined(organisation.alternateNames()))
                .add(
                        "identifiers",
                        organisation.identifiers().stream()
                                .map(identifier -> Words.of(identifier).html())
                                .toList())
                .link("parent", parent)
                .terms("themes", organisation.themes())
                .terms("places", organisation.places());
        List<Fact> all = new ArrayList<>(facts.list());
        all.addAll(new Contacts(page).facts(organisation.contact()));
        return all;
    }

    private static String joined(List<String> names) {
        return String.join(", ", names);
    }
}
