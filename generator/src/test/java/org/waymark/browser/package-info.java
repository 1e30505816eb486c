/** Built sites in a real browser: for the tests of what readers meet, and for pictures of every kind of page. */
@NullMarked
package org.waymark.browser;

import org.jspecify.annotations.NullMarked;
