/** Writes what is known of links: for people, for scripts, and for the issues of the project. */
@NullMarked
package org.waymark.links.report;

import org.jspecify.annotations.NullMarked;
