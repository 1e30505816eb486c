package org.waymark.render;

import freemarker.template.Configuration;
import freemarker.template.Template;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Keeps every template that was read once, under the name that it was asked for by. FreeMarker's own cache brings the
 * name into its full form and takes a lock each time, and each page includes some thirty components. Templates do not
 * change during a build, and are the same for every locale.
 */
final class KeptTemplates extends Configuration {

    private final Map<String, Template> kept = new ConcurrentHashMap<>();

    KeptTemplates() {
        super(VERSION_2_3_35);
    }

    @Override
    public @Nullable Template getTemplate(
            String name,
            @Nullable Locale locale,
            @Nullable Object customLookupCondition,
            @Nullable String encoding,
            boolean parseAsFtl,
            boolean ignoreMissing)
            throws IOException {
        Template known = kept.get(name);
        if (known != null) {
            return known;
        }
        Template read = super.getTemplate(name, locale, customLookupCondition, encoding, parseAsFtl, ignoreMissing);
        if (read != null) {
            kept.put(name, read);
        }
        return read;
    }
}
