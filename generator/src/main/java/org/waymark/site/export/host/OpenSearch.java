package org.waymark.site.export.host;

import java.util.List;
import java.util.stream.Stream;
import org.waymark.catalogue.address.Edition;
import org.waymark.model.Site;
import org.waymark.model.value.Text;
import org.waymark.site.SiteSettings;
import org.waymark.site.export.kit.Export;
import org.waymark.site.export.kit.ExportInputs;
import org.waymark.site.export.kit.Plan;
import org.waymark.site.export.kit.XmlText;
import org.waymark.site.render.frame.Frames;
import org.waymark.text.PlainText;

/**
 * Tells browsers how to search the site, in each edition (OpenSearch 1.1 draft 6). Each page names it; a site whose address
 * is not known has none.
 */
public final class OpenSearch implements Export {

    private static final int LONGEST_NAME = 16;
    private static final int LONGEST_LONG_NAME = 48;
    private static final int LONGEST_DESCRIPTION = 1_024;

    @Override
    public List<String> addresses() {
        return List.of(Frames.SEARCH_DESCRIPTION);
    }

    @Override
    public Stream<Plan> plan(ExportInputs inputs) {
        SiteSettings settings = inputs.settings();
        return settings.isLocal() || !settings.searchable()
                ? Stream.empty()
                : settings.editions().stream()
                        .map(edition -> Plan.file(
                                edition.path(Frames.SEARCH_DESCRIPTION),
                                () -> description(inputs.catalogue().site(), edition, settings)));
    }

    private static String description(Site site, Edition edition, SiteSettings settings) {
        String name = line(site.title(), edition);
        Text about = site.description();
        XmlText xml = new XmlText();
        xml.begin("OpenSearchDescription", "xmlns", "http://a9.com/-/spec/opensearch/1.1/");
        xml.element("ShortName", PlainText.shorten(name, LONGEST_NAME));
        xml.element("LongName", PlainText.shorten(name, LONGEST_LONG_NAME));
        xml.element("Description", PlainText.shorten(about == null ? name : line(about, edition), LONGEST_DESCRIPTION));
        String page = settings.absolute(edition.path(Frames.SEARCH_PAGE));
        xml.empty("Url", "type", "text/html", "template", page + "?q={searchTerms}");
        String self = settings.absolute(edition.path(Frames.SEARCH_DESCRIPTION));
        xml.empty("Url", "type", "application/opensearchdescription+xml", "rel", "self", "template", self);
        xml.element("Language", edition.language());
        xml.element("InputEncoding", "UTF-8");
        return xml.toString();
    }

    private static String line(Text text, Edition edition) {
        return PlainText.line(text.in(edition.language(), edition.fallback()).value());
    }
}
