/** Reports of a comparison: one content, written as Markdown, HTML or JSON. */
@NullMarked
package org.waymark.edit.diff.report;

import org.jspecify.annotations.NullMarked;
