package org.waymark.yaml;

import org.jspecify.annotations.Nullable;
import org.waymark.report.Code;
import org.waymark.report.Finding;
import org.waymark.source.Location;

/** A fault that ends the reading of one file. Never leaves this package. */
public final class Faulty extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Finding finding;

    public Faulty(Code code, Location location, String message, @Nullable String hint) {
        super(message, null, false, false);
        this.finding = Finding.of(code, location, message, hint);
    }

    public Finding finding() {
        return finding;
    }
}
