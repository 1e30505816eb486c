package org.waymark.site.bake;

import java.io.File;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jbake.app.ContentStore;
import org.jbake.app.DocumentList;
import org.jbake.model.DocumentModel;
import org.jspecify.annotations.Nullable;
import org.waymark.model.value.PartialDate;

/**
 * JBake's content store in memory: a list, newest first, instead of a database.
 *
 * <p>It exists for one run, so no document is treated as known or rendered in an earlier run.
 */
final class DocumentStore extends ContentStore {

    /** Newest first, documents without a date last, and those of one day by slug. */
    static final Comparator<BakedDocument> NEWEST_FIRST = Comparator.comparing(
                    BakedDocument::date, Comparator.nullsLast(Comparator.<PartialDate>reverseOrder()))
            .thenComparing(document -> document.entry().slug());

    private final List<BakedDocument> documents = new ArrayList<>();
    private final Map<String, BakedDocument> byAddress = new HashMap<>();
    private boolean sorted = true;

    DocumentStore() {
        super("memory", "documents");
    }

    /** All posts, newest first. */
    List<BakedDocument> posts() {
        return matching(document -> document.getType().equals(BakedDocument.POST));
    }

    /** The document with this address from the root of an edition; null if there is none. */
    @Nullable
    BakedDocument at(String address) {
        return byAddress.get(address);
    }

    /** Marks every document as not yet rendered, for the next edition. */
    void startAgain() {
        documents.forEach(document -> document.setRendered(false));
    }

    private List<BakedDocument> matching(Predicate<BakedDocument> wanted) {
        if (!sorted) {
            documents.sort(NEWEST_FIRST);
            sorted = true;
        }
        return documents.stream().filter(wanted).toList();
    }

    private DocumentList<DocumentModel> list(Predicate<BakedDocument> wanted, boolean paged) {
        List<BakedDocument> found = matching(wanted);
        if (paged && getStart() >= 0 && getLimit() >= 0) {
            int from = (int) Math.min(getStart(), found.size());
            found = found.subList(from, (int) Math.min(from + getLimit(), found.size()));
        }
        DocumentList<DocumentModel> list = new DocumentList<>();
        list.addAll(found);
        return list;
    }

    @Override
    public void addDocument(DocumentModel document) {
        BakedDocument baked = (BakedDocument) document;
        baked.setUri(baked.entry().address());
        documents.add(baked);
        byAddress.put(baked.getUri(), baked);
        sorted = false;
    }

    @Override
    public DocumentList<DocumentModel> getDocumentStatus(String uri) {
        return new DocumentList<>();
    }

    @Override
    public DocumentList<DocumentModel> getDocumentByUri(String uri) {
        return list(document -> uri.equals(document.getSourceuri()), false);
    }

    @Override
    public DocumentList<DocumentModel> getUnrenderedContent() {
        return list(document -> !document.getRendered(), false);
    }

    @Override
    public void markContentAsRendered(DocumentModel document) {
        document.setRendered(true);
    }

    @Override
    public DocumentList<DocumentModel> getAllContent(String type) {
        return getAllContent(type, false);
    }

    @Override
    public DocumentList<DocumentModel> getAllContent(String type, boolean paged) {
        return list(document -> document.getType().equals(type), paged);
    }

    @Override
    public DocumentList<DocumentModel> getPublishedContent(String type) {
        return getAllContent(type, false);
    }

    @Override
    public DocumentList<DocumentModel> getPublishedPosts() {
        return getAllContent(BakedDocument.POST, false);
    }

    @Override
    public DocumentList<DocumentModel> getPublishedPosts(boolean paged) {
        return getAllContent(BakedDocument.POST, paged);
    }

    @Override
    public DocumentList<DocumentModel> getPublishedPages() {
        return getAllContent(BakedDocument.PAGE, false);
    }

    @Override
    public DocumentList<DocumentModel> getPublishedPostsByTag(String tag) {
        return list(document -> document.getType().equals(BakedDocument.POST) && tagged(document, tag), false);
    }

    @Override
    public DocumentList<DocumentModel> getPublishedDocumentsByTag(String tag) {
        return list(document -> tagged(document, tag), false);
    }

    private static boolean tagged(BakedDocument document, String tag) {
        return List.of(document.getTags()).contains(tag);
    }

    @Override
    public Set<String> getTags() {
        return tags(posts());
    }

    @Override
    public Set<String> getAllTags() {
        return tags(documents);
    }

    private static Set<String> tags(Collection<BakedDocument> documents) {
        Set<String> tags = new TreeSet<>();
        documents.forEach(document -> tags.addAll(List.of(document.getTags())));
        return tags;
    }

    @Override
    public long getDocumentCount(String type) {
        return documents.stream()
                .filter(document -> document.getType().equals(type))
                .count();
    }

    @Override
    public long getPublishedCount(String type) {
        return getDocumentCount(type);
    }

    @Override
    public void deleteContent(String uri) {
        documents.removeIf(document -> uri.equals(document.getSourceuri()));
    }

    @Override
    public void deleteAllByDocType(String type) {
        documents.removeIf(document -> document.getType().equals(type));
    }

    @Override
    public boolean isActive() {
        return true;
    }

    // These operations of a database do nothing for a list.

    @Override
    public void startup() {}

    @Override
    public void close() {}

    @Override
    public void shutdown() {}

    @Override
    public void drop() {}

    @Override
    public void updateAndClearCacheIfNeeded(boolean needed, File templateFolder) {}
}
