package org.waymark.model.record;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.model.Baked;
import org.waymark.model.Field;
import org.waymark.model.RecordType;
import org.waymark.model.Search;
import org.waymark.model.value.PartialDate;
import org.waymark.model.value.Text;
import org.waymark.source.Source;

/** A free page, such as About. */
@RecordType(
        name = "page",
        iri = "schema:WebPage",
        lenient = true,
        folder = "content/pages",
        doc = "A page. One Markdown file in content/pages/. Its address is the file name.")
public record Page(
        String slug,

        @Field(doc = "Title.", iri = "dct:title", required = true, search = Search.TITLE)
        Text title,

        @Field(
                doc = "One or two sentences for search engines.",
                iri = "dct:description",
                aliases = "excerpt",
                search = Search.DESCRIPTION)
        @Nullable
        Text description,

        @Field(doc = "Its address in the site, if it should be different from the file name.") @Nullable
        String permalink,

        @Field(
                doc = "Position in the footer's list of pages. Without one, the page is not in the" + " footer.",
                example = "10")
        @Nullable
        Long order,

        @Field(
                doc = "Whether it can be read.",
                values = {"published", "draft"})
        @Nullable
        String status,

        @Field(doc = "Its language, if it is not the site's default.", iri = "dct:language") @Nullable
        String lang,

        @Field(doc = "Template of another site generator; not used.") @Nullable
        String layout,

        @Field(doc = "The text.", markdown = true, body = true, search = Search.DESCRIPTION) @Nullable
        Text body,

        @Field(doc = "When to review this page.") @Nullable PartialDate reviewBy,

        @Field(doc = "Former addresses. They lead here.", aliases = "redirect_from")
        List<String> aliases,

        Source source)
        implements Baked {

    @Override
    public boolean draft() {
        return "draft".equals(status) || inDrafts();
    }

    @Override
    public @Nullable Text summary() {
        return description;
    }
}
