/**
 * JBake as the oven for the editorial documents: it crawls what was loaded and bakes posts, free pages and the blog's
 * lists.
 *
 * <p>The only package that knows JBake. What is used of it, and why: {@code generator/docs/adr/0002-jbake-as-an-oven.md}.
 */
@NullMarked
package org.waymark.bake;

import org.jspecify.annotations.NullMarked;
