/** What happened to records on which day. */
@NullMarked
package org.waymark.catalogue.history;

import org.jspecify.annotations.NullMarked;
