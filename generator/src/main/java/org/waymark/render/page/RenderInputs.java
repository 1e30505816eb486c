package org.waymark.render.page;

import org.waymark.data.DataFiles;
import org.waymark.render.AssetUrls;
import org.waymark.render.Markdown;
import org.waymark.render.Templates;

/**
 * What the pages are made with.
 *
 * @param templates the theme's templates
 * @param markdown the typesetter for contributed text
 * @param assets where the theme's other files are published
 * @param files the catalogue's own data files
 */
public record RenderInputs(Templates templates, Markdown markdown, AssetUrls assets, DataFiles files) {

    /** For a catalogue without data files. */
    public RenderInputs(Templates templates, Markdown markdown, AssetUrls assets) {
        this(templates, markdown, assets, DataFiles.NONE);
    }
}
