/** Turns Markdown into safe HTML: flexmark parses, the HTML sanitiser and jsoup clean. */
@NullMarked
package org.waymark.site.render.markdown;

import org.jspecify.annotations.NullMarked;
