package org.waymark.catalogue.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.jekyll.JekyllText;
import org.waymark.model.Entry;
import org.waymark.model.Loaded;
import org.waymark.model.record.Article;
import org.waymark.model.record.Page;
import org.waymark.model.value.Text;
import org.waymark.report.Code;
import org.waymark.report.Findings;
import org.waymark.source.Location;

/** Reports the parts of a post or page that only Jekyll understands and that are left out. */
final class JekyllTags implements Check {

    @Override
    public void check(Loaded loaded, Context context, Findings findings) {
        Collection<Article> articles = loaded.catalogue().all(Article.class);
        Collection<Page> pages = loaded.catalogue().all(Page.class);
        List<Entry> all = new ArrayList<>(articles);
        all.addAll(pages);
        Function<String, Optional<String>> addresses = JekyllText.addresses(all);
        articles.forEach(article -> check(article, article.body(), addresses, findings));
        pages.forEach(page -> check(page, page.body(), addresses, findings));
    }

    private static void check(
            Entry entry, @Nullable Text body, Function<String, Optional<String>> addresses, Findings findings) {
        if (body == null) {
            return;
        }
        Location start = entry.source().locate("body");
        for (JekyllText.Dropped dropped :
                JekyllText.clean(body.any(), addresses).dropped()) {
            findings.add(
                    Code.UNSUPPORTED_TAG,
                    new Location(start.file(), start.line() == 0 ? 0 : start.line() + dropped.line(), 0),
                    "'" + dropped.tag() + "' is an instruction to Jekyll, and is left out",
                    "Write the same in Markdown, or put it between backticks to show it as it is");
        }
    }
}
