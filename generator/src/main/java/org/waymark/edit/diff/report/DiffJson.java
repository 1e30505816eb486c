package org.waymark.edit.diff.report;

import static org.waymark.text.Json.object;
import static org.waymark.text.Json.objects;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.answer.Answerable;
import org.waymark.catalogue.answer.Candidate;
import org.waymark.edit.diff.AnswerChange;
import org.waymark.edit.diff.CatalogueDiff;
import org.waymark.edit.diff.FieldChange;
import org.waymark.edit.diff.GapChange;
import org.waymark.edit.diff.Measure;
import org.waymark.edit.diff.OldAddress;
import org.waymark.edit.diff.RecordChange;
import org.waymark.edit.diff.TermChange;
import org.waymark.model.Entry;
import org.waymark.model.Term;
import org.waymark.report.Finding;
import org.waymark.site.ComparedPage;
import org.waymark.text.Json;

/** Writes a comparison as one JSON object. Values are as they were found; everything outside ASCII is escaped. */
final class DiffJson {

    private DiffJson() {}

    static String write(CatalogueDiff diff) {
        return Json.report(object(
                "base", diff.base(),
                "head", diff.head(),
                "as_of", diff.asOf(),
                "records", objects(diff.records(), DiffJson::record),
                "terms", objects(diff.terms(), DiffJson::term),
                "new_findings", objects(diff.findings().added(), DiffJson::finding),
                "solved_findings", objects(diff.findings().solved(), DiffJson::finding),
                "duplicates",
                        objects(
                                diff.duplicates(),
                                duplicate -> object(
                                        "added", file(duplicate.added()),
                                        "other", file(duplicate.other()),
                                        "reasons", duplicate.reasons())),
                "gaps", objects(diff.gaps(), DiffJson::gap),
                "answers", objects(diff.answers(), DiffJson::answer),
                "datasets", measure(diff.datasets()),
                "quality", objects(diff.quality(), measure -> measure(measure, "check", measure.label())),
                "coverage",
                        objects(
                                diff.coverage(),
                                measure -> measure(measure, "by", measure.name(), "what", measure.label())),
                "links",
                        objects(
                                diff.links(),
                                link -> object(
                                        "file", file(link.entry()), "href", link.href(), "new_host", link.newHost())),
                "pages",
                        object(
                                "own", diff.pages().own(),
                                "near", diff.pages().near(),
                                "redirects", diff.pages().redirects(),
                                "gone", diff.pages().gone()),
                "files",
                        objects(
                                diff.files(),
                                file -> object(
                                        "path", file.path(),
                                        "role", file.role(),
                                        "judges", file.judges(),
                                        "change", file.type())),
                "previews", objects(diff.previews(), DiffJson::preview)));
    }

    private static Map<String, Object> record(RecordChange change) {
        Entry old = change.before();
        Entry now = change.after();
        OldAddress fate = change.fate();
        return object(
                "change", lower(change.type()),
                "kind", change.entry().kind().key(),
                "title", change.entry().title().any(),
                "file_before", file(old),
                "file", file(now),
                "address_before", old == null ? null : old.address(),
                "address", now == null ? null : now.address(),
                "old_address", fate == null ? null : lower(fate.outcome()),
                "fields", fields(change.fields()));
    }

    private static Map<String, Object> term(TermChange change) {
        return object(
                "change", lower(change.type()),
                "vocabulary", change.vocabulary(),
                "id", change.id(),
                "label", change.label(),
                "records", change.records(),
                "lost_addresses", change.lost(),
                "fields", fields(change.fields()));
    }

    private static Object fields(List<FieldChange> changes) {
        return objects(
                changes, field -> object("label", field.label(), "before", field.before(), "after", field.after()));
    }

    private static Map<String, Object> gap(GapChange change) {
        Entry by = change.closedBy();
        return object(
                "file", file(change.gap()),
                "before", id(change.before()),
                "after", id(change.after()),
                "closed_by", by == null ? null : by.slug());
    }

    private static Map<String, Object> answer(AnswerChange change) {
        Candidate nearest = change.nearest();
        return object(
                "file", file(change.asked()),
                "before", key(change.before()),
                "after", key(change.after()),
                "narrows", change.narrows(),
                "nearest", nearest == null ? null : nearest.dataset().slug(),
                "lacks",
                        nearest == null
                                ? List.of()
                                : nearest.shortfalls().stream()
                                        .map(each -> each.kind().key())
                                        .toList());
    }

    private static @Nullable String key(@Nullable Answerable answerable) {
        return answerable == null ? null : answerable.key();
    }

    /** Without the documents, which only frames can show. */
    private static Map<String, Object> preview(ComparedPage page) {
        return object(
                "address", page.address(),
                "title", page.title(),
                "facts",
                        objects(
                                page.facts(),
                                fact -> object("label", fact.label(), "before", fact.before(), "after", fact.after())));
    }

    private static Map<String, Object> finding(Finding finding) {
        return object(
                "code", finding.code().id(),
                "severity", finding.severity().word(),
                "file", finding.location().file(),
                "line", finding.location().line(),
                "column", finding.location().column(),
                "message", finding.message(),
                "hint", finding.hint());
    }

    private static Map<String, Object> measure(Measure measure, @Nullable Object... of) {
        Map<String, Object> counts = object(of);
        counts.put("before", measure.before());
        counts.put("after", measure.after());
        return counts;
    }

    private static @Nullable String file(@Nullable Entry entry) {
        return entry == null ? null : entry.source().file();
    }

    private static @Nullable String id(@Nullable Term term) {
        return term == null ? null : term.id();
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
