package org.waymark.cli.terminal;

/** What a run tells the shell. Scripts depend on these numbers. */
public final class ExitCode {

    /** Done, and nothing to complain about. */
    public static final int FINE = 0;

    /** The catalogue has faults, or the place to write to cannot be used; the user can put it right. */
    public static final int FINDINGS = 1;

    /** The command line makes no sense. */
    public static final int USAGE = 2;

    /** A bug of ours; {@code EX_SOFTWARE} of BSD's {@code sysexits.h}. */
    public static final int BUG = 70;

    private ExitCode() {}
}
