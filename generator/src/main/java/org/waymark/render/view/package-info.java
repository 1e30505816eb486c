/**
 * The views: for each template the record that it is given. What is not in the record, the template cannot show.
 *
 * <p>{@code generator/docs/templates.md} lists them; a test keeps it, the templates and these records together.
 */
@NullMarked
package org.waymark.render.view;

import org.jspecify.annotations.NullMarked;
