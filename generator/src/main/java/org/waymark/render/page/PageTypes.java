package org.waymark.render.page;

import java.util.List;

/** All kinds of page, in the order in which they are made. Of two that want one address, the first gets it. */
final class PageTypes {

    static final List<PageType> ALL = List.of(
            new DatasetPages(),
            new HomePage(),
            new DatasetListPages(),
            new OrganisationPages(),
            new FacetPages(),
            new GapPages(),
            new GapListPages(),
            new QuestionPages(),
            new AccessRoutePages(),
            new StandardPages(),
            new CoveragePages(),
            new SearchPage(),
            new ProposePages(),
            new PatternsPage(),
            new NotFoundPage(),
            new RedirectPages(),
            new TombstonePages());

    private PageTypes() {}
}
