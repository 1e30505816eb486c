package org.waymark.site.bake;

import java.io.File;
import java.util.Collection;
import java.util.Map;
import java.util.TreeSet;
import org.apache.commons.configuration2.Configuration;
import org.jbake.app.FileUtil;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.parser.Engines;
import org.jbake.parser.ParserEngine;
import org.jspecify.annotations.Nullable;

/**
 * Reads documents for JBake: finds the record that was loaded from the file, with its front matter and positions, and
 * renders its text.
 *
 * <p>Registered in {@code META-INF/org.jbake.parser.MarkupEngines.properties}. JBake creates one for the whole process;
 * the data of a run comes with the configuration.
 */
public final class DocumentEngine implements ParserEngine {

    /**
     * Registers this engine for all of these files, whatever their extensions and whichever engine the class path lists
     * first.
     */
    static synchronized void readAll(Collection<File> files) {
        TreeSet<String> endings = new TreeSet<>();
        files.forEach(file -> endings.add(FileUtil.fileExt(file)));
        for (String ending : endings) {
            if (!(Engines.get(ending) instanceof DocumentEngine)) {
                Engines.register(ending, new DocumentEngine());
            }
        }
    }

    /** The document in a file; null if none was loaded from it, which makes JBake leave the file out. */
    @Override
    public @Nullable BakedDocument parse(JBakeConfiguration configuration, File file) {
        return ((OvenConfiguration) configuration).read(file);
    }

    @Override
    @Deprecated
    public Map<String, Object> parse(Configuration configuration, File file, String contentPath) {
        throw new UnsupportedOperationException("JBake 2.7 itself no longer calls this");
    }
}
