package org.waymark.cli.terminal;

/** The exit codes of the program. Scripts depend on these numbers. */
public final class ExitCode {

    /** Success, without problems. */
    public static final int FINE = 0;

    /** The catalogue has faults, or the output folder cannot be used; the user can fix it. */
    public static final int FINDINGS = 1;

    /** The command line is not valid. */
    public static final int USAGE = 2;

    /** A bug in Waymark; {@code EX_SOFTWARE} of BSD's {@code sysexits.h}. */
    public static final int BUG = 70;

    private ExitCode() {}
}
