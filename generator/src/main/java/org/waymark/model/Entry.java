package org.waymark.model;

import java.util.List;
import org.waymark.model.value.Permalink;
import org.waymark.model.value.Text;
import org.waymark.source.Source;

/** A record with a page of its own. */
public interface Entry {

    /** What kind of record it is. */
    default Kind<?> kind() {
        return Kind.of(getClass());
    }

    /** Its permanent name in addresses and references, from the name of its file: lower case, NFC, unique in its kind. */
    String slug();

    /** What to call it. */
    Text title();

    /** Names besides the title by which references and searches find it. */
    default List<String> otherNames() {
        return List.of();
    }

    /** Slugs and addresses it had before, which lead to it. */
    List<String> aliases();

    /** Where it was written. */
    Source source();

    /** Address of its page from the root of its edition. */
    default String address() {
        return kind().address(slug());
    }

    /**
     * Where its page was under one of its aliases, from the root of its edition.
     *
     * @param alias an old slug, or with a slash at its beginning an old address, as Jekyll's {@code redirect_from} has it
     */
    default String formerAddress(String alias) {
        return Permalink.address(alias.startsWith("/") ? alias : kind().path() + "/" + alias);
    }

    /** All the addresses from which pages lead to it, in the order written. */
    default List<String> formerAddresses() {
        return aliases().stream().map(this::formerAddress).toList();
    }

    /** Whether it is held back until someone says otherwise; only posts and pages can be. */
    default boolean draft() {
        return false;
    }

    /** Whether its file lies in a folder of drafts, as Jekyll has one. */
    default boolean inDrafts() {
        String file = "/" + source().file();
        return file.contains("/drafts/") || file.contains("/_drafts/");
    }
}
