/**
 * Puts the finished files where readers find them: staged beside the published site, then swapped with it, so that the
 * site is whole at any moment. Assets get names that change with their content.
 */
@NullMarked
package org.waymark.write;

import org.jspecify.annotations.NullMarked;
