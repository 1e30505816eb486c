package org.waymark.check;

import java.nio.file.Path;
import java.time.LocalDate;
import org.waymark.model.Loaded;
import org.waymark.report.Findings;

/** A rule about the catalogue as a whole. */
@FunctionalInterface
interface Check {

    /**
     * Reports every breach of the rule.
     *
     * @param loaded what was read
     * @param context what the rule may ask besides
     */
    void check(Loaded loaded, Context context, Findings findings);

    /**
     * What a rule may ask besides the records.
     *
     * @param root the catalogue's root
     * @param asOf the day that counts as today
     */
    record Context(Path root, LocalDate asOf) {}
}
