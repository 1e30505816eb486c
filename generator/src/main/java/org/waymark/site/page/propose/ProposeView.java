package org.waymark.site.page.propose;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.site.render.frame.Frame;
import org.waymark.site.render.template.PageView;

/**
 * {@code pages/propose.ftlh}: the form for a record of one kind. Scripts make it; without them the page says what to write
 * and where to send it.
 *
 * @param frame what stands around the content
 * @param title what the page is called
 * @param kind name of the kind, as files of the form are called: {@code dataset}
 * @param words what the form says, by key
 * @param asked what is needed or helps, for those who write it by hand
 * @param script address of the script
 * @param searchScript address of the script that searches, for records that are called the same
 * @param files address of the folder with what the form has to know
 * @param issueUrl where a record can be proposed by a form of the place that keeps the files, or null
 * @param repository where the files are kept; empty where it is not said
 * @param editPattern address of a file's editor, with {@code {file}}; empty where there is none
 * @param email address for messages; empty where there is none
 */
public record ProposeView(
        Frame frame,
        String title,
        String kind,
        Map<String, String> words,
        List<Asked> asked,
        String script,
        String searchScript,
        String files,
        @Nullable String issueUrl,
        String repository,
        String editPattern,
        String email)
        implements PageView {

    /**
     * Something that the form asks for.
     *
     * @param label what it is called
     * @param doc what to write, in English
     * @param required whether there is no record without it
     */
    public record Asked(String label, String doc, boolean required) {}
}
