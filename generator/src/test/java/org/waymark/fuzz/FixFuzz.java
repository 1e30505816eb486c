package org.waymark.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.Optional;
import org.waymark.catalogue.load.Loader;
import org.waymark.edit.fix.Fixed;
import org.waymark.edit.fix.Fixer;
import org.waymark.edit.fix.Spellings;
import org.waymark.model.record.Dataset;
import org.waymark.model.schema.RecordSchema;

/** Whatever lies in a file, mending it twice gives what mending it once gave. */
class FixFuzz {

    private static final Spellings SPELLINGS =
            new Spellings(Loader.builtInVocabularies(), date -> Optional.empty(), period -> Optional.empty());
    private static final RecordSchema SCHEMA = RecordSchema.of(Dataset.class);

    @FuzzTest(maxDuration = "6m")
    void mending(byte[] bytes) {
        Choices choices = Choices.of(bytes);
        boolean markdown = choices.chosen(0);
        Fixer fixer = new Fixer(SPELLINGS, choices.chosen(1));
        Fixed once = fixer.fix(choices.text(), SCHEMA, markdown);
        Fixed twice = fixer.fix(once.text(), SCHEMA, markdown);
        if (!twice.text().equals(once.text())) {
            throw new AssertionError("Mended once:\n" + once.text() + "\nMended twice:\n" + twice.text());
        }
    }
}
