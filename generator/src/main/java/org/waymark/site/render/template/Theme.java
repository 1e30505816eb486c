package org.waymark.site.render.template;

import freemarker.cache.TemplateLoader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.waymark.site.theme.ThemeFiles;

/**
 * Reads templates for FreeMarker.
 *
 * @param files the theme
 * @param own tells by its path whether to use the catalogue's own file, if it has one
 */
public record Theme(ThemeFiles files, Predicate<String> own) implements TemplateLoader {

    /**
     * A template that was found.
     *
     * @param name its path in the theme
     * @param text all of it
     */
    private record Found(String name, String text) {}

    @Override
    public @Nullable Object findTemplateSource(String name) throws IOException {
        String text = own.test(name) ? files.own(name) : null;
        if (text == null) {
            text = ThemeFiles.standard(name);
        }
        return text == null ? null : new Found(name, text);
    }

    @Override
    public long getLastModified(Object source) {
        return 0; // a theme does not change while a site is made
    }

    @Override
    public Reader getReader(Object source, String encoding) {
        return new StringReader(Objects.requireNonNull((Found) source).text());
    }

    @Override
    public void closeTemplateSource(Object source) {}
}
