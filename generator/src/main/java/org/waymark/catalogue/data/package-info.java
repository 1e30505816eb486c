/**
 * Small data files as tables, figures and areas. FastCSV is used only here.
 *
 * <p>Checks and charts read tables in the same way, so every table that cannot be drawn has a finding.
 */
@NullMarked
package org.waymark.catalogue.data;

import org.jspecify.annotations.NullMarked;
