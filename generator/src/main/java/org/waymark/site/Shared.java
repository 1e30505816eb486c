package org.waymark.site;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/** Values that several pages or files need, each made when the first of them asks. Safe for use by several threads. */
public final class Shared {

    private final Map<Class<?>, Object> values = new HashMap<>();

    /**
     * The value of a type.
     *
     * @param making makes it; must not wait for another thread that needs one
     */
    public synchronized <T> T get(Class<T> type, Supplier<T> making) {
        Object known = values.get(type);
        if (known == null) {
            known = making.get();
            values.put(type, known);
        }
        return type.cast(known);
    }
}
