package org.waymark.site.page.propose;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.site.render.frame.Frame;
import org.waymark.site.render.template.PageView;

/**
 * {@code pages/propose.ftlh}: the form for a record of one kind. Scripts make it; without scripts the page says what to
 * write and where to send it.
 *
 * @param frame the frame around the content
 * @param title what the page is called
 * @param kind name of the kind, as files of the form are called: {@code dataset}
 * @param words the form's messages, by key
 * @param asked the required and recommended fields, for people who write it by hand
 * @param script address of the script
 * @param searchScript address of the script that searches for records with the same title
 * @param files address of the folder with the form's data
 * @param issueUrl address of the issue form to propose a record, or null
 * @param repository where the files are kept; empty if not stated
 * @param editPattern address of a file's editor, with {@code {file}}; empty if there is none
 * @param email address for messages; empty if there is none
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
     * @param label its label
     * @param doc what to write, in English
     * @param required whether a record must have it
     */
    public record Asked(String label, String doc, boolean required) {}
}
