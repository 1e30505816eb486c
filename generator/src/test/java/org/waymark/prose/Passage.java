package org.waymark.prose;

import java.nio.file.Path;

/**
 * A piece of English in a file of this repository.
 *
 * @param file its path from the folder of this module
 * @param line the line on which it begins, from 1
 * @param text the words, without the marks of the file's own notation
 */
record Passage(Path file, int line, String text) {

    /** Where a character of it is, as editors and terminals can follow it: the file and the line. */
    String place(int index) {
        return file.normalize() + ":" + (line + text.substring(0, index).lines().count() - (index > 0 ? 1 : 0));
    }
}
