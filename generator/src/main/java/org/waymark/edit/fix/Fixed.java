package org.waymark.edit.fix;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The result of fixing the text of a file.
 *
 * @param text the fixed text, or the original text if nothing could or needed to be fixed
 * @param changes what was fixed, by line
 * @param problem why the file was not changed, as part of a sentence; null if it was fixed
 */
public record Fixed(
        String text, List<Change> changes, @Nullable String problem) {

    static Fixed unsafe(String text, String problem) {
        return new Fixed(text, List.of(), problem);
    }
}
