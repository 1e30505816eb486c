/** A filled-in issue form becomes a record, or the correction of one. */
@NullMarked
package org.waymark.edit.issue;

import org.jspecify.annotations.NullMarked;
