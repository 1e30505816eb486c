/**
 * Renders posts and free pages with JBake, which is used only here. For the reasons and the parts in use see
 * {@code generator/docs/adr/0002-jbake-as-an-oven.md}.
 */
@NullMarked
package org.waymark.site.bake;

import org.jspecify.annotations.NullMarked;
