/**
 * Importers: other people's catalogues become a folder that Waymark builds.
 *
 * <p>What comes in is read as leniently as can be and nothing is lost on the way: a value that fits no field as it is
 * stays in {@code extras}, spelt as it was, and every file that was read is either written or named with the reason why
 * not.
 */
@NullMarked
package org.waymark.harvest;

import org.jspecify.annotations.NullMarked;
