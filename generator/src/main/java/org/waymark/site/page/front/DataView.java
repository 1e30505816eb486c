package org.waymark.site.page.front;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.site.page.kit.LinkView;
import org.waymark.site.page.resource.UseView;
import org.waymark.site.render.frame.Frame;
import org.waymark.site.render.template.PageView;
import org.waymark.site.render.words.Words;

/**
 * {@code pages/data.ftlh}: how to use the catalogue as data.
 *
 * @param frame the frame around the content
 * @param licence the licence of the catalogue's own words, with its text; null if not stated
 * @param kinds the files of each kind of record
 * @param whole files with the whole catalogue, or about it
 * @param lines code that reads the records that the catalogue is about; empty where there are no such files
 * @param embeds code that shows parts of the catalogue on other sites; empty if the site's address is not known
 * @param known whether the code has the site's real address
 * @param script address of the script that copies code
 */
public record DataView(
        Frame frame,
        @Nullable LinkView licence,
        List<KindFiles> kinds,
        List<WholeFile> whole,
        List<UseView.Line> lines,
        List<UseView.Line> embeds,
        boolean known,
        String script)
        implements PageView {

    /**
     * The files of a kind of record.
     *
     * @param list the list of its records
     * @param count how many there are
     * @param files its files
     */
    public record KindFiles(LinkView list, int count, List<KindFile> files) {}

    /**
     * A file with all records of a kind.
     *
     * @param ending such as {@code CSV}
     * @param label what it is, for those who hear it alone
     * @param href its address
     * @param type its media type
     */
    public record KindFile(String ending, String label, String href, String type) {}

    /**
     * A file with the whole catalogue, or about it.
     *
     * @param label what its format is called
     * @param about what it is good for; null where that is not said
     * @param href its address
     * @param type its media type
     */
    public record WholeFile(Words label, @Nullable String about, String href, String type) {}
}
