package org.waymark.yaml;

import org.jspecify.annotations.Nullable;
import org.waymark.report.Code;
import org.waymark.report.Finding;
import org.waymark.source.Location;

/** Why a file cannot be read. The other files can. */
public final class UnreadableFile extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Finding finding;

    /** A fault at a place, with a hint, or null if the message is enough. */
    public UnreadableFile(Code code, Location location, String message, @Nullable String hint) {
        super(message, null, false, false);
        this.finding = Finding.of(code, location, message, hint);
    }

    /** A fault of a file as a whole. */
    public UnreadableFile(String file, String message) {
        this(Code.UNREADABLE_FILE, Location.of(file), message, null);
    }

    /** The fault as a finding. */
    public Finding finding() {
        return finding;
    }

    /** The fault in one line that does not name the file, such as {@code line 3: a quotation mark is not closed}. */
    public String reason() {
        int line = finding.location().line();
        return line < 1 ? finding.message() : "line " + line + ": " + finding.message();
    }
}
