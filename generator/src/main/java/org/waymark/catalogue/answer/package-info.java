/** Answers: whether the catalogue's data meets a need, and what exactly each dataset lacks. */
@NullMarked
package org.waymark.catalogue.answer;

import org.jspecify.annotations.NullMarked;
