package org.waymark.catalogue.check;

import org.waymark.model.Entry;
import org.waymark.model.Loaded;
import org.waymark.model.schema.FieldSchema;
import org.waymark.model.schema.Values;
import org.waymark.model.value.Text;
import org.waymark.report.Findings;
import org.waymark.report.Wording;

/** A text in several languages includes the site's default language, because every other edition falls back to it. */
final class TitlesAreTranslated implements Check {

    @Override
    public void check(Loaded loaded, Context context, Findings findings) {
        String language = loaded.catalogue().site().language();
        context.entries(loaded)
                .forEach(entry ->
                        Values.each(entry, Text.class, (field, text) -> text(entry, field, text, language, findings)));
    }

    private static void text(Entry entry, FieldSchema field, Text text, String language, Findings findings) {
        if (!text.byLanguage().containsKey(language)) {
            findings.add(Wording.UNTRANSLATED.at(
                    entry.source().locate(field.key()), "key", field.key(), "language", language));
        }
    }
}
