package org.waymark.site.bake;

import java.time.ZoneOffset;
import java.util.Date;
import java.util.Map;
import org.jbake.model.DocumentModel;
import org.jbake.model.ModelAttributes;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.address.Edition;
import org.waymark.model.record.Article;
import org.waymark.model.value.PartialDate;
import org.waymark.site.Document;

/**
 * A document as JBake sees it, with the record it was made from.
 *
 * <p>Documents are equal only if they are the same object, because JBake looks them up in lists by {@code equals},
 * which for its maps would compare whole texts.
 */
final class BakedDocument extends DocumentModel {

    static final String POST = "post";
    static final String PAGE = "page";

    private final org.waymark.model.Entry entry;
    private final Map<String, Document> byLanguage;

    /**
     * @param entry the post or free page
     * @param byLanguage the document in each edition, by the edition's language
     */
    BakedDocument(org.waymark.model.Entry entry, Map<String, Document> byLanguage) {
        this.entry = entry;
        this.byLanguage = byLanguage;
        Document any = byLanguage.values().iterator().next();
        setCached(true);
        setRendered(false);
        setType(entry instanceof Article ? POST : PAGE);
        setStatus(ModelAttributes.Status.PUBLISHED);
        setTitle(entry.title().any());
        setBody(any.html());
        setTags(any.tags().stream().map(Document.Tag::slug).toArray(String[]::new));
        PartialDate date = date();
        if (date != null) {
            setDate(Date.from(date.first().atStartOfDay(ZoneOffset.UTC).toInstant()));
        }
    }

    org.waymark.model.Entry entry() {
        return entry;
    }

    Document in(Edition edition) {
        Document document = byLanguage.get(edition.language());
        if (document == null) {
            throw new IllegalStateException(entry.slug() + " has no edition " + edition.language());
        }
        return document;
    }

    /** When it was published; null for free pages and posts without a date. */
    @Nullable
    PartialDate date() {
        return entry instanceof Article article ? article.date() : null;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
