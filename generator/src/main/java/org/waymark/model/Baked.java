package org.waymark.model;

import org.jspecify.annotations.Nullable;
import org.waymark.model.value.Permalink;
import org.waymark.model.value.Text;

/** A record that is mostly free text, whose page JBake makes: a post or a free page. */
public interface Baked extends Entry {

    /** Its own address in the site; null where it follows from the file's name. */
    @Nullable
    String permalink();

    /** BCP 47 tag of its language; null where that is the site's default. */
    @Nullable
    String lang();

    /** The text; null where there is none. */
    @Nullable
    Text body();

    /** What it says in a sentence or two; null where the record does not say. */
    @Nullable
    Text summary();

    @Override
    default String address() {
        String own = permalink();
        return own == null ? kind().address(slug()) : Permalink.address(own);
    }
}
