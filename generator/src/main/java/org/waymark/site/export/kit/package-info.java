/** What a format in which the catalogue is published has to say about itself. */
@NullMarked
package org.waymark.site.export.kit;

import org.jspecify.annotations.NullMarked;
