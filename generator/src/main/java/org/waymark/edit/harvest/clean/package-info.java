/** Values of other catalogues as ours: dates, links, licences and identifiers. */
@NullMarked
package org.waymark.edit.harvest.clean;

import org.jspecify.annotations.NullMarked;
