package org.waymark.report;

/** Receives the progress of work. By default it ignores it. Called from several threads. */
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

    /** This many more steps of the stage are done. */
    default void step(long done) {}

    /** The stage is over. */
    default void end() {}
}
