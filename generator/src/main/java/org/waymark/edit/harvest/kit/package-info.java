/**
 * What importers share: reading leniently, drafts of records, and the report of an import.
 *
 * <p>A value that fits no field stays in {@code extras} as it was written. Each file that was read is written or
 * named with the reason why not.
 */
@NullMarked
package org.waymark.edit.harvest.kit;

import org.jspecify.annotations.NullMarked;
