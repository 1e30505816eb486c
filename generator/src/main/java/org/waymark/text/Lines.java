package org.waymark.text;

/** Lines of a text, which end in line feeds. */
public final class Lines {

    private Lines() {}

    /** The text with line feeds instead of the line ends of Windows and of old Macs. */
    public static String unix(String text) {
        return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    }

    /** The line, from 1, of an offset in UTF-16 code units. */
    public static int number(String text, int offset) {
        int line = 1;
        for (int i = text.indexOf('\n'); i >= 0 && i < offset; i = text.indexOf('\n', i + 1)) {
            line++;
        }
        return line;
    }
}
