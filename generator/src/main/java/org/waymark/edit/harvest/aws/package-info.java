/** Imports the Registry of Open Data on AWS. */
@NullMarked
package org.waymark.edit.harvest.aws;

import org.jspecify.annotations.NullMarked;
