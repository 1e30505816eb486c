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
 * JBake's configuration for this run. It answers every setting that the parts in use ask for, without a properties
 * file.
 */
final class OvenConfiguration extends DefaultJBakeConfiguration {

    private final File folder;
    private final Map<File, BakedDocument> documents;
    private final DocumentTheme theme;

    /**
     * @param folder the folder to crawl
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

    /** The document that was loaded from a file; null if there is none. */
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
     * None, because the theme has its own. This also prevents JBake's own FreeMarker engine, which neither escapes nor
     * restricts anything, from running a template that a contributor wrote.
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
