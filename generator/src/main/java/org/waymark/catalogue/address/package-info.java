/** Addresses that the site needs for itself, and which page or file a link in a text leads to. */
@NullMarked
package org.waymark.catalogue.address;

import org.jspecify.annotations.NullMarked;
