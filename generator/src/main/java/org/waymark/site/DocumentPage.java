package org.waymark.site;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.address.Edition;

/** A page of the blog, or a free page, ready for its template: all is known but how it looks. */
public sealed interface DocumentPage {

    /** Where the latest posts are as a feed, from the root of an edition. */
    String FEED = "blog/atom.xml";

    /** Every address of the blog that no post asks for, from the root of an edition; folders end in a slash. */
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
     * @param listed whether everyone should find it; not so drafts and posts of the future, made for their authors
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
     * @param listed whether everyone should find it; not so drafts, made for their authors
     */
    record FreePage(Edition edition, String path, Document document, boolean listed) implements DocumentPage {}

    /**
     * At an address that a post or page had before: where it is now.
     *
     * @param document the post or page
     */
    record Moved(Edition edition, String path, Document document) implements DocumentPage {}

    /**
     * One page of the list of all posts, newest first.
     *
     * @param documents the posts of this page; empty only when there are none at all
     * @param number which page it is, from 1
     * @param total how many posts there are
     * @param size how many stand on one page
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

        /** A tag and how many posts are filed under it. */
        public record Filed(Document.Tag tag, int documents) {}
    }

    /** The posts that are filed under a tag, newest first. */
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
     * @param source path of the asset, from the root of the assets; or an absolute address where it is not ours
     * @param alt what it shows; empty where nobody said
     * @param ours whether it is an asset, and may be shown; another site's picture is only linked to, since showing it
     *     would tell that site who reads the page
     */
    record Picture(String source, String alt, boolean ours) {}
}
