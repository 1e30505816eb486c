package org.waymark.cli.terminal;

import java.io.Console;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.jline.reader.Candidate;
import org.jline.reader.CompletingParsedLine;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jspecify.annotations.Nullable;
import org.waymark.edit.draft.Choice;
import org.waymark.text.VisibleText;

/** The terminal, with JLine's line editing and completion. */
public final class LineEditor implements Conversation {

    private final Terminal terminal;
    private List<Choice> choices = List.of();
    private boolean list;

    private LineEditor(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Opens the terminal; empty where standard input or output is none, so that no script is ever asked. */
    public static Optional<Conversation> open() {
        if (!isTerminal(System.console())) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new LineEditor(TerminalBuilder.builder().system(true).build()));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Since Java 22 there is a console without a terminal too, and a way to ask which it is. */
    private static boolean isTerminal(@Nullable Console console) {
        if (console == null) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }

    @Override
    public void say(String line) {
        terminal.writer().println(VisibleText.of(line));
        terminal.flush();
    }

    @Override
    public @Nullable String ask(String prompt, List<Choice> toComplete, boolean several) {
        choices = toComplete;
        list = several;
        LineReader reader = LineReaderBuilder.builder()
                .terminal(terminal)
                .parser((line, cursor, context) -> Answer.of(line, cursor, list))
                .completer((asking, line, found) -> choices.forEach(choice -> found.add(candidate(choice))))
                .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
                .option(LineReader.Option.CASE_INSENSITIVE, true)
                .variable(LineReader.DISABLE_HISTORY, true)
                .build();
        try {
            return reader.readLine(VisibleText.of(prompt)).strip();
        } catch (EndOfFileException | UserInterruptException e) {
            return null;
        }
    }

    private static Candidate candidate(Choice choice) {
        String label = choice.label().isEmpty() ? null : VisibleText.of(choice.label());
        return new Candidate(choice.value(), VisibleText.of(choice.value()), null, label, null, null, false);
    }

    @Override
    public void close() {
        try {
            terminal.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text before the cursor as one word: all of it, or the part after the last comma. */
    public record Answer(String line, int cursor, String word, int wordCursor) implements CompletingParsedLine {

        /** Finds the word at the cursor; a list has several, separated by commas. */
        public static Answer of(String line, int cursor, boolean list) {
            int start = list ? line.lastIndexOf(',', Math.max(0, cursor - 1)) + 1 : 0;
            int end = list ? line.indexOf(',', cursor) : line.length();
            while (start < cursor && line.charAt(start) == ' ') {
                start++;
            }
            return new Answer(line, cursor, line.substring(start, end < 0 ? line.length() : end), cursor - start);
        }

        /** Nothing is quoted in an answer, so nothing is escaped. */
        @Override
        public CharSequence escape(CharSequence candidate, boolean complete) {
            return candidate;
        }

        @Override
        public int rawWordCursor() {
            return wordCursor;
        }

        @Override
        public int rawWordLength() {
            return word.length();
        }

        @Override
        public int wordIndex() {
            return 0;
        }

        @Override
        public List<String> words() {
            return List.of(word);
        }
    }
}
