/** Turns the Liquid tags and kramdown attributes of posts for Jekyll into Markdown. */
@NullMarked
package org.waymark.catalogue.jekyll;

import org.jspecify.annotations.NullMarked;
