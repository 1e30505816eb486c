package org.waymark.report;

/** Told how far the work has come, and ignores it unless it is overridden; called from several threads. */
public interface Progress {

    /** Says nothing to anyone. */
    Progress SILENT = new Progress() {};

    /**
     * A stage begins.
     *
     * @param stage what is being done, for people: {@code Reading records}
     * @param total how many steps it will take, or -1 when that is not known
     */
    default void begin(String stage, long total) {}

    /** So many more steps of the stage are done. */
    default void step(long done) {}

    /** The stage is over. */
    default void end() {}
}
