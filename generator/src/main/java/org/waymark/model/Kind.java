package org.waymark.model;

import java.util.List;

/** The kinds of record that have a page, a folder of source files and an address of their own. */
public enum Kind {
    DATASET("dataset", "datasets", "datasets", Dataset.class),
    ORGANISATION("organisation", "content/organisations", "organisations", Organisation.class),
    GAP("gap", "content/gaps", "gaps", Gap.class),
    QUESTION("question", "content/questions", "questions", Question.class),
    ACCESS_ROUTE("access route", "content/access-routes", "access-routes", AccessRoute.class),
    STANDARD("standard", "content/standards", "standards", Standard.class),
    ARTICLE("post", "content/blog", "blog", Article.class),
    PAGE("page", "content/pages", "", Page.class);

    /** The kinds for which the site has a form, so that anyone can propose a record. */
    public static final List<Kind> PROPOSED = List.of(DATASET, ORGANISATION, GAP, QUESTION);

    private final String word;
    private final String folder;
    private final String path;
    private final Class<? extends Entry> type;

    Kind(String word, String folder, String path, Class<? extends Entry> type) {
        this.word = word;
        this.folder = folder;
        this.path = path;
        this.type = type;
    }

    /** One such record in lower case, as messages name it. */
    public String word() {
        return word;
    }

    /** The folder of its source files, from the catalogue's root. */
    public String folder() {
        return folder;
    }

    /** The folder of its pages in the site; empty for the root. */
    public String path() {
        return path;
    }

    /** The record's Java type. */
    public Class<? extends Entry> type() {
        return type;
    }

    /**
     * Whether a reference may give the name of one that has no record here: an organisation, which is known outside
     * the catalogue too. What looks like the name of a file, all in lower case with hyphens, is meant as one.
     *
     * @param target what the reference says
     */
    public boolean isNamedBy(String target) {
        boolean file = Slug.ofFile(target).equals(target) && target.codePoints().anyMatch(Character::isLowerCase);
        return isKnownOutside() && !file;
    }

    /** Whether records of this kind are known by name outside the catalogue. */
    public boolean isKnownOutside() {
        return this == ORGANISATION;
    }

    /** Address of the page of the record with this slug, from the root of its edition. */
    public String address(String slug) {
        return path.isEmpty() ? slug + ".html" : path + "/" + slug + ".html";
    }
}
