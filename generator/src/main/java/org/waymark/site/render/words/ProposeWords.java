package org.waymark.site.render.words;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.waymark.model.schema.ModelSchemas;
import org.waymark.model.schema.RecordSchema;
import org.waymark.report.Wording;

/** The messages of the forms for proposals in the browser by key, including the names of fields. */
public final class ProposeWords {

    private static final List<String> WORDS = List.of("""
            propose.step propose.needed propose.needed.how propose.helps propose.helps.how propose.more
            propose.more.how propose.end propose.end.how propose.continue propose.back propose.problem
            propose.translations propose.lines propose.pick propose.pick-or-name propose.contribute propose.from
            propose.to propose.not-said propose.yes propose.no propose.chosen propose.added propose.remove.one
            propose.another propose.number propose.one.asks propose.one.breakdowns propose.one.charts
            propose.one.creators propose.one.datasets propose.one.history propose.one.nearest propose.one.resources
            propose.one.schema propose.one.sources propose.more-of propose.mandatory propose.duplicates
            propose.preview propose.preview.how propose.kept propose.restored propose.throw-away propose.correct
            propose.no-record propose.file-name propose.file-name.how propose.same propose.still propose.host
            propose.on-host propose.open propose.open-empty propose.open-edit propose.account propose.paste
            propose.host-ends propose.by-hand propose.by-hand.how propose.nowhere propose.copy propose.copied
            propose.copy.failed propose.save propose.by-mail propose.mail propose.mail.paste propose.by-issue
            propose.by-issue.how propose.issue propose.new-name propose.meant propose.describe propose.named
            propose.back-to footer.repository
            """.split("\\s+"));

    /** Before the keys of messages for fields whose keys say too little, or that are called something else in other places. */
    private static final String LABEL = "propose.label.";

    private static final String FAULT = "propose.fault.";

    /** Messages about mistakes that a build does not have: for fields with choices and fields that allow new names. */
    private static final List<String> FAULTS = List.of("missing-choice", "missing-name", "reference-outside");

    private ProposeWords() {}

    /** The messages of the form for a kind of record. */
    public static Map<String, String> of(RecordSchema schema, Messages messages) {
        Map<String, String> words = new TreeMap<>();
        Stream<String> labels = messages.keys().stream().filter(key -> key.startsWith(LABEL));
        Stream.concat(WORDS.stream(), labels).forEach(key -> words.put(key, messages.text(key)));
        Stream.concat(Stream.of(Wording.values()).map(ProposeWords::message), FAULTS.stream())
                .map(name -> FAULT + name)
                .filter(messages::has)
                .forEach(key -> words.put(key, messages.text(key)));
        words.put("number.group", messages.text("number.group"));
        Stream.concat(Stream.of(schema), ModelSchemas.groups(schema).stream())
                .flatMap(group -> group.fields().stream())
                .forEach(field -> words.put("field." + field.key(), label(field.key(), messages)));
        return words;
    }

    /** The last part of the key of a form's message that a build has in these words. */
    static String message(Wording wording) {
        return wording.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The name of a field of a kind of record in its form. */
    public static String label(RecordSchema schema, String key, Messages messages) {
        String own = LABEL + schema.name() + "." + key;
        return messages.has(own) ? messages.text(own) : label(key, messages);
    }

    /** The name of a field: its message, else its key in words. */
    public static String label(String key, Messages messages) {
        String message = "field." + key;
        if (messages.has(message)) {
            return messages.text(message);
        }
        String words = key.replace('_', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
