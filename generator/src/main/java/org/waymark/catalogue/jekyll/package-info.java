/** Posts that were written for Jekyll: its Liquid tags and Kramdown attributes, as Markdown. */
@NullMarked
package org.waymark.catalogue.jekyll;

import org.jspecify.annotations.NullMarked;
