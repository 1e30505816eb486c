package org.waymark.site.bake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jbake.app.ContentStore;
import org.jbake.app.DocumentList;
import org.jbake.model.DocumentModel;
import org.jspecify.annotations.Nullable;
import org.waymark.model.value.PartialDate;

/**
 * JBake's content store in memory: a list, newest first, instead of a database.
 *
 * <p>It lives for one run, so that nothing is ever found to be known already or rendered by an earlier run. It answers what
 * JBake's crawler and rendering tools ask. Anything else would look for a database that is not there, and fail.
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

    private DocumentList<DocumentModel> list(Predicate<BakedDocument> wanted) {
        DocumentList<DocumentModel> list = new DocumentList<>();
        list.addAll(matching(wanted));
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
    public DocumentList<DocumentModel> getUnrenderedContent() {
        return list(document -> !document.getRendered());
    }

    @Override
    public void markContentAsRendered(DocumentModel document) {
        document.setRendered(true);
    }

    @Override
    public DocumentList<DocumentModel> getAllContent(String type) {
        return list(document -> document.getType().equals(type));
    }

    @Override
    public long getDocumentCount(String type) {
        return documents.stream()
                .filter(document -> document.getType().equals(type))
                .count();
    }
}
