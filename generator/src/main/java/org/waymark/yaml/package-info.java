/**
 * Everything about YAML: one reader that knows where each value was written (strict for a catalogue's own files, lenient
 * for those of others), one splitter of headers, one writer, and edits of a text with a proof that nothing else changed.
 *
 * <p>Only this package, and {@code edit.fix} while it looks for what to fix, know SnakeYAML.
 */
@NullMarked
package org.waymark.yaml;

import org.jspecify.annotations.NullMarked;
