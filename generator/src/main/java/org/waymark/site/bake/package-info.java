/**
 * JBake as the oven for posts and free pages. JBake is used only here; why, and which parts of it: {@code
 * generator/docs/adr/0002-jbake-as-an-oven.md}.
 */
@NullMarked
package org.waymark.site.bake;

import org.jspecify.annotations.NullMarked;
