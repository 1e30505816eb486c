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
 * JBake's way into a document: it finds the record that was loaded from the file, front matter, positions and all, and
 * bakes its text.
 *
 * <p>Registered in {@code META-INF/org.jbake.parser.MarkupEngines.properties}. JBake makes one for the whole process;
 * what belongs to a run comes with the configuration.
 */
public final class DocumentEngine implements ParserEngine {

    /**
     * Sees to it that this engine reads all of these files, whatever their endings and whichever engine the class path
     * names first for them.
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

    /** The document in a file; null, which tells JBake to leave the file out, where none was loaded from it. */
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
