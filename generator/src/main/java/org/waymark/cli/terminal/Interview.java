package org.waymark.cli.terminal;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.edit.draft.Asked;
import org.waymark.report.Finding;
import org.waymark.report.Severity;
import org.waymark.task.Drafting;

/** Asks for the fields of a new record, one after the other, and checks each answer at once. */
public final class Interview {

    /** Finds the file of a record from what is known of it. */
    @FunctionalInterface
    public interface Place {
        /** The path from the catalogue's root. */
        String of(Map<String, String> values);
    }

    private final Conversation conversation;
    private final Drafting drafting;
    private final Place place;
    private final Map<String, String> values;

    /**
     * @param place where the record would go
     * @param known what need not be asked for
     */
    public Interview(Conversation conversation, Drafting drafting, Place place, Map<String, String> known) {
        this.conversation = conversation;
        this.drafting = drafting;
        this.place = place;
        this.values = new LinkedHashMap<>(known);
    }

    /** All values, including the known ones; empty if the person stopped answering. */
    public Optional<Map<String, String>> run() {
        conversation.say(
                "Enter accepts what is in brackets or skips a question, Tab completes, Ctrl-D stops without writing.");
        for (Asked question : drafting.questions()) {
            Map<String, String> usual = drafting.usual(values.get("publisher"));
            String proposal = usual.get(question.key());
            boolean known = values.containsKey(question.key())
                    || (Drafting.needsProposal(question) && (proposal == null || values.containsKey(group(question))));
            if (!known && !settle(question, proposal)) {
                return Optional.empty();
            }
        }
        return Optional.of(new HashMap<>(values));
    }

    private static String group(Asked question) {
        int dot = question.key().indexOf('.');
        return dot < 0 ? question.key() : question.key().substring(0, dot);
    }

    /** Asks until there is a usable answer; false when the person stops answering. */
    private boolean settle(Asked question, @Nullable String proposal) {
        conversation.say("");
        conversation.say(question.doc() + hint(question, proposal));
        String doubtful = null;
        while (true) {
            String typed = conversation.ask(prompt(question, proposal), question.choices(), question.list());
            if (typed == null) {
                return false;
            }
            String answer = typed.isEmpty() && proposal != null ? proposal : typed;
            if (answer.isEmpty() && question.required()) {
                conversation.say("  This is required.");
            } else if (answer.isEmpty()) {
                return true;
            } else {
                Severity worst = check(question, answer);
                if (worst == null || (worst != Severity.ERROR && answer.equals(doubtful))) {
                    values.put(question.key(), written(question, answer));
                    return true;
                }
                doubtful = answer;
                if (worst != Severity.ERROR) {
                    conversation.say("  Give the same answer again to keep it.");
                }
            }
        }
    }

    private static String hint(Asked question, @Nullable String proposal) {
        boolean example = proposal == null && !question.example().isEmpty();
        return example ? " For example: " + question.example() : "";
    }

    private static String prompt(Asked question, @Nullable String proposal) {
        String several = question.list() && !question.prose() ? " (with commas between)" : "";
        return question.key() + several + (proposal == null ? "" : " [" + proposal + "]") + ": ";
    }

    /** Reports problems with the answer and returns the worst severity; null if there are none. */
    private @Nullable Severity check(Asked question, String answer) {
        Map<String, String> all = new HashMap<>(values);
        all.put(question.key(), written(question, answer));
        try {
            List<Finding> faults = drafting.faults(place.of(all), values, question.key(), written(question, answer));
            faults.forEach(fault -> conversation.say(
                    "  " + fault.severity().word() + " " + fault.code().id() + ": " + fault.text()));
            return faults.stream()
                    .map(Finding::severity)
                    .min(Severity::compareTo)
                    .orElse(null);
        } catch (IllegalArgumentException e) {
            conversation.say("  " + e.getMessage());
            return Severity.ERROR;
        }
    }

    /** Items of a list on separate lines, as the scaffold takes them. */
    private static String written(Asked question, String answer) {
        if (!question.list() || question.prose()) {
            return answer;
        }
        return Arrays.stream(answer.split(","))
                .map(String::strip)
                .filter(item -> !item.isEmpty())
                .collect(Collectors.joining("\n"));
    }
}
