package org.waymark.site.page.place;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.catalogue.place.Places;
import org.waymark.model.Term;
import org.waymark.site.page.kit.PageContext;
import org.waymark.site.page.list.CountedLink;
import org.waymark.site.render.template.PageView;
import org.waymark.site.render.words.Words;

/** The list of all places: the widest, the places in them as sections, and in each section groups that can be opened. */
final class PlaceIndex {

    /** With so few places nothing is closed. */
    private static final int FEW = 40;

    private final PageContext page;
    private final Places places;
    private final boolean open;

    private PlaceIndex(PageContext page) {
        this.page = page;
        this.places = page.edition().graph().reach().places();
        this.open = places.all().size() <= FEW;
    }

    static PageView view(String address, PageContext page) {
        return new PlaceIndex(page).view(address);
    }

    private PageView view(String address) {
        Words heading = Words.of(page.say("nav.places"));
        String intro = page.say("intro.places");
        List<Term> roots = places.all().stream()
                .filter(Places::exists)
                .filter(place -> places.around(place).stream().noneMatch(Places::exists))
                .toList();
        List<Term> below =
                roots.stream().flatMap(root -> places.parts(root).stream()).toList();
        // Places that contain others get a section; the rest go with the widest.
        Set<Term> sections = below.stream()
                .filter(place -> !places.parts(place).isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        List<Term> top = new ArrayList<>(roots);
        below.stream().filter(place -> !sections.contains(place)).forEach(top::add);
        List<CountedLink> former = former();
        return new PlaceIndexView(
                page.frame(page.meta(address, heading).describedAs(intro)),
                heading.text(),
                intro,
                PlaceBox.of(page),
                top.stream().map(this::counted).toList(),
                sections.stream().map(this::section).toList(),
                former,
                page.messages().count("place.count", former.size()));
    }

    private CountedLink counted(Term place) {
        return new CountedLink(page.term(place), PlacePages.count(place, page), List.of());
    }

    private CountedLink tree(Term place) {
        return new CountedLink(
                page.term(place),
                PlacePages.count(place, page),
                places.parts(place).stream().map(this::tree).toList());
    }

    private PlaceIndexView.Section section(Term place) {
        List<PlaceIndexView.Group> groups = new ArrayList<>();
        List<Term> single = new ArrayList<>();
        for (Term part : places.parts(place)) {
            if (places.parts(part).isEmpty()) {
                single.add(part);
            } else {
                groups.add(group(part, places.parts(part)));
            }
        }
        if (!single.isEmpty()) {
            groups.add(0, group(place, single));
        }
        return new PlaceIndexView.Section(counted(place), groups);
    }

    private PlaceIndexView.Group group(Term place, List<Term> parts) {
        List<CountedLink> trees = parts.stream().map(this::tree).toList();
        return new PlaceIndexView.Group(counted(place), page.messages().count("place.count", size(trees)), open, trees);
    }

    private static int size(List<CountedLink> trees) {
        return trees.stream().mapToInt(tree -> 1 + size(tree.narrower())).sum();
    }

    private List<CountedLink> former() {
        return places.all().stream()
                .filter(place -> !Places.exists(place))
                .map(place -> new CountedLink(
                        page.term(place),
                        0,
                        places.successors(place).stream().map(this::counted).toList()))
                .toList();
    }
}
