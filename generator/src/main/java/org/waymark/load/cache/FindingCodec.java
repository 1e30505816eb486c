package org.waymark.load.cache;

import java.util.ArrayList;
import java.util.List;
import org.waymark.report.Code;
import org.waymark.report.Finding;
import org.waymark.report.Severity;
import org.waymark.source.Location;

/** Turns findings into bytes and back. */
final class FindingCodec {

    private FindingCodec() {}

    static void write(List<Finding> findings, ByteWriter out) {
        out.number(findings.size());
        for (Finding finding : findings) {
            out.text(finding.code().name());
            out.text(finding.severity().name());
            out.text(finding.location().file());
            out.number(finding.location().line());
            out.number(finding.location().column());
            out.text(finding.message());
            String hint = finding.hint();
            out.number(hint == null ? 0 : 1);
            if (hint != null) {
                out.text(hint);
            }
        }
    }

    static List<Finding> read(ByteReader in) {
        int count = in.count();
        if (count == 0) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            findings.add(new Finding(
                    Code.valueOf(in.text()),
                    Severity.valueOf(in.text()),
                    new Location(in.text(), (int) in.number(), (int) in.number()),
                    in.text(),
                    in.number() == 0 ? null : in.text()));
        }
        return List.copyOf(findings);
    }
}
