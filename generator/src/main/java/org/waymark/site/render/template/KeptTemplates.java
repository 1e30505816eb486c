package org.waymark.site.render.template;

import freemarker.core._CoreAPI;
import freemarker.template.Configuration;
import freemarker.template.Template;
import java.io.IOException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Caches every template under the name that it was requested by. FreeMarker's own cache normalises the name and takes a
 * lock each time, and each page includes some thirty components. Templates do not change during a build, and are the
 * same for every locale.
 */
final class KeptTemplates extends Configuration {

    private final Map<String, Template> kept = new ConcurrentHashMap<>();
    private final boolean limited;
    private final Set<Template> watched = Collections.newSetFromMap(new IdentityHashMap<>());

    /**
     * @param limited whether templates may be the catalogue's own and must check at each step whether they may
     *     continue, see {@link TemplateRun}
     */
    KeptTemplates(boolean limited) {
        super(VERSION_2_3_35);
        this.limited = limited;
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
        if (limited && Thread.currentThread() instanceof TemplateRun run) {
            run.step(); // a file can include itself
        }
        Template known = kept.get(name);
        return known != null ? known : read(name, locale, customLookupCondition, encoding, parseAsFtl, ignoreMissing);
    }

    private synchronized @Nullable Template read(
            String name,
            @Nullable Locale locale,
            @Nullable Object customLookupCondition,
            @Nullable String encoding,
            boolean parseAsFtl,
            boolean ignoreMissing)
            throws IOException {
        Template read = super.getTemplate(name, locale, customLookupCondition, encoding, parseAsFtl, ignoreMissing);
        if (read != null) {
            if (limited && watched.add(read)) {
                _CoreAPI.addThreadInterruptedChecks(read);
            }
            kept.put(name, read);
        }
        return read;
    }

    /** Forgets all templates, because the theme has changed. */
    synchronized void forget() {
        clearTemplateCache();
        kept.clear();
    }
}
