package org.waymark.bake;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.apache.commons.configuration2.CompositeConfiguration;
import org.apache.commons.configuration2.MapConfiguration;
import org.jbake.app.configuration.DefaultJBakeConfiguration;
import org.jspecify.annotations.Nullable;
import org.waymark.site.DocumentPage;
import org.waymark.site.DocumentTheme;

/** What JBake may know about this run: its stock settings, and ours in place of some. */
final class OvenConfiguration extends DefaultJBakeConfiguration {

    private static final Map<String, Object> OWN = Map.of(
            "index.file",
            DocumentPage.BlogIndex.address(1),
            "index.paginate",
            true,
            "archive.file",
            DocumentPage.Archive.ADDRESS,
            "render.tagsindex",
            true,
            "tag.path",
            "blog/tags",
            "feed.file",
            DocumentPage.FEED,
            "ignore.file",
            ""); // no file makes the crawler skip its folder

    private final File folder;
    private final Map<File, BakedDocument> documents;
    private final DocumentTheme theme;

    /**
     * @param folder what the crawler is to crawl
     * @param documents the documents by file
     * @param theme how they look
     */
    @SuppressWarnings("deprecation") // the other constructor wants a folder to look for a properties file in
    OvenConfiguration(File folder, Map<File, BakedDocument> documents, DocumentTheme theme) {
        super(settings());
        this.folder = folder;
        this.documents = documents;
        this.theme = theme;
    }

    private static CompositeConfiguration settings() {
        Properties stock = new Properties();
        try (InputStream in = DefaultJBakeConfiguration.class.getResourceAsStream("/default.properties")) {
            stock.load(Objects.requireNonNull(in, "JBake's settings"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new CompositeConfiguration(List.of(new MapConfiguration(OWN), new MapConfiguration(stock)));
    }

    /** The document that was loaded from a file, or null. */
    @Nullable
    BakedDocument read(File file) {
        return documents.get(file);
    }

    /** How documents look. */
    DocumentTheme theme() {
        return theme;
    }

    @Override
    public File getContentFolder() {
        return folder;
    }

    /**
     * None: the theme has its own. It also keeps JBake's stock FreeMarker engine, which neither escapes nor forbids
     * anything, from ever starting on a template that a contributor wrote.
     */
    @Override
    public @Nullable File getTemplateFolder() {
        return null;
    }

    /** Nothing: the theme asks for no settings, and each page would copy them. */
    @Override
    public Map<String, Object> asHashMap() {
        return new HashMap<>();
    }
}
