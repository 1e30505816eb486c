/** Parts of pages about answers: whether data answers a question, what the nearest lacks, whom to ask, letters. */
@NullMarked
package org.waymark.site.page.answer;

import org.jspecify.annotations.NullMarked;
