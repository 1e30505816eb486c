package org.waymark.site.bake;

import java.io.File;
import java.util.HashMap;
import java.util.Map;
import org.apache.commons.configuration2.CompositeConfiguration;
import org.jbake.app.configuration.DefaultJBakeConfiguration;
import org.jspecify.annotations.Nullable;
import org.waymark.site.DocumentPage;
import org.waymark.site.DocumentTheme;

/**
 * What JBake may know about this run. It asks for settings one by one; every one that the parts in use ask for is
 * answered here, without a properties file.
 */
final class OvenConfiguration extends DefaultJBakeConfiguration {

    private final File folder;
    private final Map<File, BakedDocument> documents;
    private final DocumentTheme theme;

    /**
     * @param folder what the crawler is to crawl
     * @param documents the documents by file
     * @param theme how they look
     */
    @SuppressWarnings("deprecation") // the other constructor wants a composite of properties that nobody needs
    OvenConfiguration(File folder, Map<File, BakedDocument> documents, DocumentTheme theme) {
        super((CompositeConfiguration) null);
        this.folder = folder;
        this.documents = documents;
        this.theme = theme;
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

    @Override
    public String getOutputExtension() {
        return ".html";
    }

    @Override
    public boolean getUriWithoutExtension() {
        return false;
    }

    @Override
    public String getPrefixForUriWithoutExtension() {
        return "";
    }

    @Override
    public boolean getImgPathUpdate() {
        return false;
    }

    @Override
    public String getVersion() {
        return "";
    }

    @Override
    public Map<String, Object> asHashMap() {
        return new HashMap<>();
    }

    @Override
    public boolean getRenderIndex() {
        return true;
    }

    @Override
    public boolean getPaginateIndex() {
        return true;
    }

    @Override
    public String getIndexFileName() {
        return DocumentPage.BlogIndex.address(1);
    }

    @Override
    public boolean getRenderArchive() {
        return true;
    }

    @Override
    public String getArchiveFileName() {
        return DocumentPage.Archive.ADDRESS;
    }

    @Override
    public boolean getRenderTags() {
        return true;
    }

    @Override
    public boolean getRenderTagsIndex() {
        return true;
    }

    @Override
    public String getTagPathName() {
        return "blog/tags";
    }

    @Override
    public boolean getRenderFeed() {
        return true;
    }

    @Override
    public String getFeedFileName() {
        return DocumentPage.FEED;
    }

    /** The whole site has one, which others make. */
    @Override
    public boolean getRenderSiteMap() {
        return false;
    }

    /** The whole site has one, which others make. */
    @Override
    public boolean getRenderError404() {
        return false;
    }
}
