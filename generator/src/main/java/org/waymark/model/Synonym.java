package org.waymark.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.source.Source;

/** Words that mean about the same to someone who searches: those under {@code same}, or {@code from} and {@code to}. */
@RecordType(
        name = "synonym",
        doc = "Words that mean about the same when people search. One entry of the list in"
                + " content/vocabularies/synonyms.yaml. It has `same`, or both `from` and `to`.")
public record Synonym(
        @Field(
                doc = "Words or short phrases. A search for one also finds records that use the others.",
                example = "[rubbish, refuse, garbage]")
        List<String> same,

        @Field(
                doc = "Words or short phrases. A search for one also finds records with those under `to`, but not"
                        + " the other way round.",
                example = "[old folks home]")
        List<String> from,

        @Field(doc = "What the words under `from` also find.", example = "[care home, nursing home]")
        List<String> to,

        @Field(
                doc = "How much a match counts, from 1 to 100, as a percentage of a match with the reader's own"
                        + " word (default: 80 for `same` and 60 for `from`).",
                example = "70")
        @Nullable
        Long weight,

        Source source) {

    private static final int SAME = 80;
    private static final int DIRECTED = 60;

    /** How much a match counts, in hundredths, from 1 to 100. */
    public int percent() {
        if (weight == null) {
            return same.isEmpty() ? DIRECTED : SAME;
        }
        return (int) Math.max(1, Math.min(100, weight));
    }
}
