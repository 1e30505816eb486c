package org.waymark.site.page.front;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.address.Addresses;
import org.waymark.model.Kind;
import org.waymark.model.Term;
import org.waymark.model.record.Kinds;
import org.waymark.site.EmbedPaths;
import org.waymark.site.Offer;
import org.waymark.site.SiteSettings;
import org.waymark.site.page.figure.EmbedCode;
import org.waymark.site.page.kit.EditionContext;
import org.waymark.site.page.kit.LinkView;
import org.waymark.site.page.kit.PageContext;
import org.waymark.site.page.kit.PagePlan;
import org.waymark.site.page.kit.PageType;
import org.waymark.site.page.resource.UseView;
import org.waymark.site.render.frame.Frames;
import org.waymark.site.render.frame.PageMeta;
import org.waymark.site.render.template.PageView;
import org.waymark.site.render.words.Html;
import org.waymark.site.render.words.Words;

/** How to use the catalogue as data: what the exports offer, on what terms, and lines of code to begin with. */
public final class DataPage implements PageType {

    /** What code says where the site does not know its own address. */
    private static final String UNKNOWN = "https://SITE/";

    @Override
    public List<String> addresses() {
        return List.of(Frames.DATA_PAGE);
    }

    @Override
    public List<PagePlan> plan(EditionContext edition) {
        return List.of(PagePlan.of(Frames.DATA_PAGE, "pages/data.ftlh", DataPage::view));
    }

    private static PageView view(PageContext page) {
        PageMeta meta =
                page.meta(Frames.DATA_PAGE, Words.of(page.say("data.title"))).describedAs(page.say("data.description"));
        return new DataView(
                page.frame(meta),
                licence(page),
                kinds(page),
                page.edition().offers().whole().stream()
                        .map(offer -> file(offer, page))
                        .toList(),
                lines(page),
                embeds(page),
                !page.edition().settings().isLocal(),
                page.asset("js/copy.js"));
    }

    private static @Nullable LinkView licence(PageContext page) {
        Term licence = page.catalogue().site().licence();
        return licence == null || !licence.given() ? null : page.external(page.words(licence.label()), licence.url());
    }

    private static List<DataView.KindFiles> kinds(PageContext page) {
        List<DataView.KindFiles> all = new ArrayList<>();
        for (Kind<?> kind : Kinds.ALL) {
            int count = page.catalogue().all(kind.type()).size();
            List<DataView.KindFile> files = page.edition().offers().of(kind.listAddress()).stream()
                    .filter(offer -> !offer.path().startsWith("feeds/")) // what is new is not all of them
                    .map(offer -> file(kind, offer, page))
                    .toList();
            if (count > 0 && !files.isEmpty()) {
                Words name = Words.of(name(kind, page));
                LinkView list = kind.path().isEmpty()
                        ? LinkView.none(name)
                        : LinkView.internal(name, page.href(kind.listAddress()));
                all.add(new DataView.KindFiles(list, count, files));
            }
        }
        return all;
    }

    private static String name(Kind<?> kind, PageContext page) {
        return page.say(kind.path().isEmpty() ? "data.free-pages" : "nav." + kind.path());
    }

    private static DataView.KindFile file(Kind<?> kind, Offer offer, PageContext page) {
        String ending = ending(offer).toUpperCase(Locale.ROOT);
        String label = page.say("data.file", name(kind, page), ending);
        return new DataView.KindFile(ending, label, href(offer, page), offer.mediaType());
    }

    private static DataView.WholeFile file(Offer offer, PageContext page) {
        String about = "data.about." + offer.format();
        return new DataView.WholeFile(
                Words.of(page.say("export." + offer.format())),
                page.messages().has(about) ? page.say(about) : null,
                href(offer, page),
                offer.mediaType());
    }

    private static String ending(Offer offer) {
        return offer.path().substring(offer.path().lastIndexOf('.') + 1);
    }

    private static String href(Offer offer, PageContext page) {
        return page.root() + Addresses.encode(offer.path());
    }

    /** Code for the files of the kind that the catalogue is about. */
    private static List<UseView.Line> lines(PageContext page) {
        Map<String, String> urls = new HashMap<>();
        for (Offer offer : page.edition().offers().of(Kinds.MAIN.listAddress())) {
            String known = page.edition().settings().published(offer.path());
            urls.putIfAbsent(
                    ending(offer), Objects.requireNonNullElse(known, UNKNOWN + Addresses.encode(offer.path())));
        }
        List<UseView.Line> lines = new ArrayList<>();
        String csv = urls.get("csv");
        if (csv != null) {
            lines.add(new UseView.Line(page.say("data.spreadsheet"), "=IMPORTDATA(\"" + csv + "\")"));
            lines.add(new UseView.Line("curl", "curl -L -O '" + csv + "'"));
            lines.add(new UseView.Line("R", "records <- read.csv(\"" + csv + "\")"));
            lines.add(new UseView.Line("Python", "import pandas as pd\nrecords = pd.read_csv(\"" + csv + "\")"));
        }
        String json = urls.get("json");
        if (json != null) {
            lines.add(new UseView.Line(page.say("data.pages", "Python"), PYTHON.formatted(json)));
            lines.add(new UseView.Line(page.say("data.pages", "JavaScript"), JAVASCRIPT.formatted(json)));
        }
        return lines;
    }

    /** Code for other sites: the search, and the element that frames any part; empty if the site's address is not known. */
    private static List<UseView.Line> embeds(PageContext page) {
        SiteSettings settings = page.edition().settings();
        String script = settings.published(EmbedPaths.SCRIPT);
        if (script == null) {
            return List.of();
        }
        List<UseView.Line> lines = new ArrayList<>();
        String title = page.words(page.catalogue().site().title()).text();
        if (settings.searchable()) {
            lines.add(new UseView.Line(
                    page.say("data.embed.search"), new EmbedCode(page, page.say("embed.search", title)).search(190)));
        }
        lines.add(new UseView.Line(page.say("data.embed.element"), ELEMENT.formatted(Html.escaped(script))));
        return lines;
    }

    private static final String ELEMENT = """
            <script async src="%s"></script>
            <waymark-embed src="PAGE" title="TITLE" height="400"></waymark-embed>""";

    private static final String PYTHON = """
            import json, urllib.parse, urllib.request
            url = "%s"
            while url:
                page = json.load(urllib.request.urlopen(url))
                for record in page["items"]:
                    print(record["slug"], record["title"])
                url = page["next"] and urllib.parse.urljoin(url, page["next"])""";

    private static final String JAVASCRIPT = """
            let url = "%s";
            while (url) {
              const page = await (await fetch(url)).json();
              for (const record of page.items) {
                console.log(record.slug, record.title);
              }
              url = page.next && new URL(page.next, url);
            }""";
}
