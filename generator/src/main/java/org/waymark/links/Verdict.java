package org.waymark.links;

import org.jspecify.annotations.Nullable;

/**
 * The result of a single check of a link.
 *
 * @param reason why it is fine or not
 * @param movedTo where servers say that it has moved for good; null where they do not, or where it does not work
 */
record Verdict(Reason reason, @Nullable String movedTo) {

    static Verdict of(Reason reason) {
        return new Verdict(reason, null);
    }
}
