package org.waymark.site;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.address.Edition;

/** A page of the blog or a free page, with everything that its template needs. */
public sealed interface DocumentPage {

    /** The address of the feed of latest posts, from the root of an edition. */
    String FEED = "blog/atom.xml";

    /** The blog's own addresses, which no post may have, from the root of an edition; folders end in a slash. */
    static List<String> addresses() {
        return List.of(
                BlogIndex.address(1),
                BlogIndex.FOLDER,
                Archive.ADDRESS,
                TagIndex.ADDRESS,
                Document.Tag.FOLDER,
                AuthorIndex.ADDRESS,
                Document.Author.FOLDER,
                FEED);
    }

    /** The edition that it belongs to. */
    Edition edition();

    /** Where it goes, from the root of the site. */
    String path();

    /**
     * A post.
     *
     * @param document the post
     * @param newer the next newer post, or null for the newest
     * @param older the next older post, or null for the oldest
     * @param discussion where readers can discuss it, or null
     * @param picture its picture, or null
     * @param listed whether everyone should find it; false for drafts and future posts, which are for their authors
     */
    record ArticlePage(
            Edition edition,
            String path,
            Document document,
            @Nullable Document newer,
            @Nullable Document older,
            @Nullable String discussion,
            @Nullable Picture picture,
            boolean listed)
            implements DocumentPage {}

    /**
     * A free page.
     *
     * @param document the page
     * @param listed whether everyone should find it; false for drafts, which are for their authors
     */
    record FreePage(Edition edition, String path, Document document, boolean listed) implements DocumentPage {}

    /**
     * A redirect from an old address of a post or page.
     *
     * @param document the post or page
     */
    record Moved(Edition edition, String path, Document document) implements DocumentPage {}

    /**
     * One page of the list of all posts, newest first.
     *
     * @param documents the posts of this page; empty only if there are no posts at all
     * @param number the number of this page, from 1
     * @param total the number of all posts
     * @param size the number of posts on a page
     */
    record BlogIndex(Edition edition, String path, List<Document> documents, int number, int total, int size)
            implements DocumentPage {

        private static final String FOLDER = "blog/index/";

        /** Address of page {@code number} of the list, from the root of an edition. */
        public static String address(int number) {
            return number == 1 ? "blog/index.html" : FOLDER + number + ".html";
        }
    }

    /** All posts by year, newest first. */
    record Archive(Edition edition, String path, List<Year> years) implements DocumentPage {

        /** From the root of an edition. */
        public static final String ADDRESS = "blog/archive.html";

        /**
         * The posts of a year.
         *
         * @param year the year, or 0 for posts without a date
         * @param documents newest first
         */
        public record Year(int year, List<Document> documents) {}
    }

    /** All tags, by label. */
    record TagIndex(Edition edition, String path, List<Filed> tags) implements DocumentPage {

        /** From the root of an edition. */
        public static final String ADDRESS = Document.Tag.FOLDER + "index.html";

        /** A tag and how many posts have it. */
        public record Filed(Document.Tag tag, int documents) {}
    }

    /** The posts with a tag, newest first. */
    record TagPage(Edition edition, String path, Document.Tag tag, List<Document> documents) implements DocumentPage {}

    /** All authors, by name. */
    record AuthorIndex(Edition edition, String path, List<Written> authors) implements DocumentPage {

        /** From the root of an edition. */
        public static final String ADDRESS = Document.Author.FOLDER + "index.html";

        /** An author and how many posts they wrote. */
        public record Written(Document.Author author, int documents) {}
    }

    /** The posts of an author, newest first. */
    record AuthorPage(Edition edition, String path, Document.Author author, List<Document> documents)
            implements DocumentPage {}

    /**
     * A post's picture.
     *
     * @param source path of the asset from the root of the assets, or an absolute address if it is not ours
     * @param alt its description; empty if none was given
     * @param ours whether it is an asset and may be shown; a picture on another site is only linked to, because showing
     *     it would tell that site who reads the page
     */
    record Picture(String source, String alt, boolean ours) {}
}
