/** Places: which contains which, and what data reaches which. */
@NullMarked
package org.waymark.catalogue.place;

import org.jspecify.annotations.NullMarked;
