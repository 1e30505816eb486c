package org.waymark.cli.terminal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.edit.draft.Choice;

/** Someone at a terminal, who can be asked. */
public interface Conversation extends AutoCloseable {

    /** Shows a line. */
    void say(String line);

    /**
     * Asks for one line.
     *
     * @param prompt what stands before the answer
     * @param choices what to complete the answer with
     * @param list whether the answer can hold several of them with commas between
     * @return the line without blanks around it; null when the other one has had enough
     */
    @Nullable
    String ask(String prompt, List<Choice> choices, boolean list);

    @Override
    void close();
}
