package org.waymark.catalogue.check;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.waymark.model.Kind;
import org.waymark.model.Loaded;
import org.waymark.model.Ref;
import org.waymark.model.schema.FieldSchema;
import org.waymark.model.schema.Values;
import org.waymark.report.Finding;
import org.waymark.report.Findings;
import org.waymark.report.Wording;
import org.waymark.text.Suggestion;

/** Every record that another one refers to exists. */
final class ReferencesLeadSomewhere implements Check {

    @Override
    public void check(Loaded loaded, Context context, Findings findings) {
        Stream<?> listed = loaded.catalogue().lists().values().stream().flatMap(List::stream);
        Stream.concat(context.entries(loaded), listed).forEach(entry -> {
            AtomicInteger unknown = new AtomicInteger();
            Values.each(entry, Ref.class, (field, ref) -> {
                if (loaded.catalogue().resolve(ref) == null) {
                    boolean suggest = unknown.getAndIncrement() < Suggestion.MOST;
                    findings.add(finding(field, ref, loaded, suggest));
                }
            });
        });
    }

    private static Finding finding(FieldSchema field, Ref ref, Loaded loaded, boolean suggest) {
        Kind<?> kind = ref.kind();
        boolean broken = loaded.broken().stream()
                .anyMatch(file -> file.kind() == kind && file.slug().equals(ref.target()));
        Optional<String> near = broken || !suggest
                ? Optional.empty()
                : Suggestion.nearest(
                        ref.target(), loaded.catalogue().references().suggestions(kind));
        return wording(broken, kind.isNamedBy(ref.target()), near.isPresent())
                .at(
                        ref.location(),
                        "key",
                        field.key(),
                        "kind",
                        kind.word(),
                        "value",
                        ref.target(),
                        "folder",
                        kind.folder(),
                        "near",
                        near.orElse(null));
    }

    private static Wording wording(boolean broken, boolean named, boolean near) {
        if (broken) {
            return Wording.REFERENCE_BROKEN;
        }
        if (named) {
            return near ? Wording.NAMED_NEAR : Wording.NAMED;
        }
        return near ? Wording.REFERENCE_NEAR : Wording.REFERENCE;
    }
}
