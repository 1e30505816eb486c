package org.waymark.check;

import org.waymark.model.Kind;
import org.waymark.model.Loaded;
import org.waymark.model.Ref;
import org.waymark.report.Code;
import org.waymark.report.Findings;
import org.waymark.report.Suggestion;
import org.waymark.schema.FieldSchema;
import org.waymark.schema.Values;

/** Every record that is named exists. */
final class ReferencesLeadSomewhere implements Check {

    @Override
    public void check(Loaded loaded, Context context, Findings findings) {
        context.entries(loaded)
                .forEach(entry -> Values.each(entry, Ref.class, (field, ref) -> resolve(field, ref, loaded, findings)));
    }

    private static void resolve(FieldSchema field, Ref ref, Loaded loaded, Findings findings) {
        if (loaded.catalogue().resolve(ref) != null) {
            return;
        }
        findings.add(
                Code.UNKNOWN_REFERENCE,
                ref.location(),
                field.key() + " names the " + ref.kind().word() + " '" + ref.target() + "', which does not exist",
                hint(ref, loaded));
    }

    private static String hint(Ref ref, Loaded loaded) {
        Kind kind = ref.kind();
        boolean broken = loaded.broken().stream()
                .anyMatch(file -> file.kind() == kind && file.slug().equals(ref.target()));
        if (broken) {
            return "Its file exists but cannot be read; mend that first";
        }
        return Suggestion.nearest(ref.target(), loaded.catalogue().references().suggestions(kind))
                .map(known -> "Did you mean '" + known + "'?")
                .orElse("Write the name of a file in " + kind.folder() + "/ without its ending, or add the "
                        + kind.word());
    }
}
