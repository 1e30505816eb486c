package org.waymark.cli.terminal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.edit.draft.Choice;

/** A person at a terminal who can answer questions. */
public interface Conversation extends AutoCloseable {

    /** Shows a line. */
    void say(String line);

    /**
     * Asks for one line.
     *
     * @param prompt the text before the answer
     * @param choices what to complete the answer with
     * @param list whether the answer can hold several of them with commas between
     * @return the line without blanks around it; null if the person stops
     */
    @Nullable
    String ask(String prompt, List<Choice> choices, boolean list);

    @Override
    void close();
}
