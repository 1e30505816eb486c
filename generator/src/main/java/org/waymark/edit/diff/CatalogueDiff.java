package org.waymark.edit.diff;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waymark.model.Entry;
import org.waymark.model.Vocabulary;
import org.waymark.model.record.Dataset;
import org.waymark.report.Finding;
import org.waymark.site.ComparedPage;

/**
 * All differences between two versions of a catalogue.
 *
 * @param base the earlier commit's full name
 * @param head the later commit's full name
 * @param asOf the day that counted as today for both, so that the passing of time changes nothing
 * @param records changes of records
 * @param terms changes of terms of vocabularies
 * @param findings new and solved findings
 * @param duplicates added records that are similar to another
 * @param gaps gaps whose status has changed
 * @param answers questions and gaps for which there is now more or less data
 * @param places the places as they are now
 * @param datasets how many datasets there were and are
 * @param quality how many datasets pass each check
 * @param coverage counts that have changed
 * @param links links that were added
 * @param pages pages that change
 * @param files other files that change
 * @param previews the main pages that change, as readers see them; empty if not requested
 */
public record CatalogueDiff(
        String base,
        String head,
        LocalDate asOf,
        List<RecordChange> records,
        List<TermChange> terms,
        FindingChanges findings,
        List<Duplicate> duplicates,
        List<GapChange> gaps,
        List<AnswerChange> answers,
        Vocabulary places,
        Measure datasets,
        List<Measure> quality,
        List<Measure> coverage,
        List<AddedLink> links,
        ChangedPages pages,
        List<FileChange> files,
        List<ComparedPage> previews) {

    /** Compares two versions that were both checked for the same day. */
    public static CatalogueDiff between(ComparedVersion before, ComparedVersion after, LocalDate asOf) {
        List<RecordChange> records = RecordChanges.between(before, after);
        Map<String, String> renamed = new HashMap<>();
        Set<String> files = new HashSet<>();
        for (RecordChange change : records) {
            Entry old = change.before();
            Entry now = change.after();
            if (old != null && now != null) {
                renamed.put(old.source().file(), now.source().file());
            }
            if (old != null) {
                files.add(old.source().file());
            }
            if (now != null) {
                files.add(now.source().file());
            }
        }
        return new CatalogueDiff(
                before.commit(),
                after.commit(),
                asOf,
                records,
                TermChanges.between(before, after),
                FindingChanges.between(before, after, renamed),
                Duplicates.among(records, after.catalogue()),
                GapChange.among(records, after),
                AnswerChange.between(before, after),
                after.catalogue().vocabulary(Vocabulary.PLACES),
                new Measure(
                        "",
                        "datasets",
                        before.catalogue().all(Dataset.class).size(),
                        after.catalogue().all(Dataset.class).size()),
                Measure.quality(before.catalogue(), after.catalogue()),
                Measure.coverage(before.catalogue(), after.catalogue(), asOf),
                AddedLinks.among(records, before.catalogue()),
                ChangedPages.of(records, before, after),
                FileChange.between(before, after, files),
                List.of());
    }

    /**
     * The same with previews of pages.
     *
     * @param faults new findings from making them
     */
    public CatalogueDiff with(List<ComparedPage> pagesSeen, List<Finding> faults) {
        return new CatalogueDiff(
                base,
                head,
                asOf,
                records,
                terms,
                findings.and(faults),
                duplicates,
                gaps,
                answers,
                places,
                datasets,
                quality,
                coverage,
                links,
                pages,
                files,
                List.copyOf(pagesSeen));
    }

    /** How many addresses of pages lead nowhere after the change, without a notice that says why. */
    public long lostAddresses() {
        long ofRecords = records.stream()
                .map(RecordChange::fate)
                .filter(fate -> fate != null && fate.outcome() == OldAddress.Outcome.GONE)
                .count();
        return ofRecords + terms.stream().mapToLong(term -> term.lost().size()).sum();
    }

    /** The records with this type of change. */
    public List<RecordChange> records(RecordChange.Type type) {
        return records.stream().filter(change -> change.type() == type).toList();
    }
}
