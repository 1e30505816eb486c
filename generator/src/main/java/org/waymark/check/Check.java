package org.waymark.check;

import java.time.LocalDate;
import org.waymark.model.Loaded;
import org.waymark.report.Findings;
import org.waymark.source.SourceTree;

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
     * @param files where the catalogue's files lie
     * @param asOf the day that counts as today
     */
    record Context(SourceTree files, LocalDate asOf) {}
}
