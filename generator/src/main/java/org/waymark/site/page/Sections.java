package org.waymark.site.page;

import java.util.ArrayList;
import java.util.List;
import org.waymark.model.Kind;
import org.waymark.model.record.Kinds;
import org.waymark.site.page.compare.ComparePage;
import org.waymark.site.page.coverage.CoveragePages;
import org.waymark.site.page.dataset.DatasetListPages;
import org.waymark.site.page.dataset.DatasetPages;
import org.waymark.site.page.expectation.ExpectationPages;
import org.waymark.site.page.facet.FacetPages;
import org.waymark.site.page.finder.FinderPage;
import org.waymark.site.page.front.DataPage;
import org.waymark.site.page.front.HomePage;
import org.waymark.site.page.front.NotFoundPage;
import org.waymark.site.page.front.SearchPage;
import org.waymark.site.page.gap.GapListPages;
import org.waymark.site.page.gap.GapPages;
import org.waymark.site.page.improvement.ImprovementPages;
import org.waymark.site.page.indicator.IndicatorPages;
import org.waymark.site.page.kit.PageType;
import org.waymark.site.page.kit.Section;
import org.waymark.site.page.moved.RedirectPages;
import org.waymark.site.page.moved.TombstonePages;
import org.waymark.site.page.organisation.OrganisationPages;
import org.waymark.site.page.patterns.PatternsPage;
import org.waymark.site.page.place.PlacePages;
import org.waymark.site.page.propose.ProposePages;
import org.waymark.site.page.question.QuestionPages;
import org.waymark.site.page.record.RecordPages;
import org.waymark.site.page.unknown.UnknownPages;

/**
 * All kinds of page, in the order in which they are made. If two claim the same address, the first gets it. A kind of
 * record without a section here gets {@link RecordPages}.
 */
public final class Sections {

    static final List<PageType> ALL = withRecords(List.of(
            new DatasetPages(),
            new HomePage(),
            new DatasetListPages(),
            new OrganisationPages(),
            new PlacePages(),
            new ComparePage(),
            new FacetPages(),
            new GapPages(),
            new GapListPages(),
            new QuestionPages(),
            new FinderPage(),
            new IndicatorPages(),
            new UnknownPages(),
            new CoveragePages(),
            new ExpectationPages(),
            new ImprovementPages(),
            new SearchPage(),
            new DataPage(),
            new ProposePages(),
            new PatternsPage(),
            new NotFoundPage(),
            new RedirectPages(),
            new TombstonePages()));

    private Sections() {}

    private static List<PageType> withRecords(List<PageType> own) {
        List<PageType> all = new ArrayList<>();
        for (Kind<?> kind : Kinds.ALL) {
            boolean known = kind.isBaked()
                    || own.stream().anyMatch(type -> type instanceof Section<?> section && section.kind() == kind);
            if (!known) {
                all.add(new RecordPages<>(kind));
            }
        }
        all.addAll(own);
        return List.copyOf(all);
    }
}
