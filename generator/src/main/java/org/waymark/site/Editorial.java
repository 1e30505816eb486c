package org.waymark.site;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Set;
import org.waymark.model.Article;
import org.waymark.model.Page;
import org.waymark.model.Site;

/**
 * The editorial part of a catalogue.
 *
 * @param root the catalogue's root, to which the paths of the records' files are relative
 * @param site what is said about the whole
 * @param articles the posts that could be read, also those held back
 * @param pages the free pages that could be read, also those held back
 * @param assets paths of the assets that are published, from the root of the assets
 */
public record Editorial(
        Path root, Site site, Collection<Article> articles, Collection<Page> pages, Set<String> assets) {}
