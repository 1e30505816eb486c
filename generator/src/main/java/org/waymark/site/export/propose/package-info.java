/** The data that the proposal forms in the browser read. */
@NullMarked
package org.waymark.site.export.propose;

import org.jspecify.annotations.NullMarked;
