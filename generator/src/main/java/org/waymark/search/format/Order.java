package org.waymark.search.format;

import java.util.Comparator;

/** The order of keys: by code point, which is also that of their bytes in UTF-8. */
public final class Order {

    /** Compares by code point. */
    public static final Comparator<String> BY_CODE_POINT = Order::compare;

    private Order() {}

    /** Compares by code point; negative, zero or positive as usual. */
    public static int compare(String a, String b) {
        int most = Math.min(a.length(), b.length());
        for (int i = 0; i < most; i++) {
            char x = a.charAt(i);
            char y = b.charAt(i);
            if (x != y) {
                return lifted(x) - lifted(y);
            }
        }
        return a.length() - b.length();
    }

    /** Surrogates encode code points above all others. */
    private static int lifted(char c) {
        if (c < 0xd800) {
            return c;
        }
        return c >= 0xe000 ? c - 0x800 : c + 0x2000;
    }
}
