package org.waymark.text;

/** Characters that are invisible and can make a text say something else than it seems to. */
public final class InvisibleCharacters {

    private InvisibleCharacters() {}

    /**
     * Index of the first control character, explicit bidirectional control (UAX #9, 2.1 to 2.4), zero-width space or
     * byte order mark; -1 where there is none. Joiners (U+200C, U+200D) are left alone: scripts and emoji need them.
     */
    public static int find(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x20 ? c != '\n' && c != '\t' : c >= 0x7f && isInvisible(c)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isInvisible(char c) {
        return c <= 0x9f
                || c == 0x200b
                || c == 0x200e
                || c == 0x200f
                || (c >= 0x202a && c <= 0x202e)
                || c == 0x2060
                || (c >= 0x2066 && c <= 0x2069)
                || c == 0xfeff;
    }
}
