package org.waymark.render.page;

import org.waymark.render.AssetUrls;
import org.waymark.render.Markdown;
import org.waymark.render.Templates;

/**
 * What the pages are made with.
 *
 * @param templates the theme's templates
 * @param markdown the typesetter for contributed text
 * @param assets where the theme's other files are published
 */
public record RenderInputs(Templates templates, Markdown markdown, AssetUrls assets) {}
