package org.waymark.report;

/** Told how far the work has come; called from several threads. */
public interface Progress {

    /** Says nothing to anyone. */
    Progress SILENT = new Progress() {
        @Override
        public void begin(String stage, long total) {}

        @Override
        public void step(long done) {}

        @Override
        public void end() {}
    };

    /**
     * A stage begins.
     *
     * @param stage what is being done, for people: {@code Reading records}
     * @param total how many steps it will take, or -1 when that is not known
     */
    void begin(String stage, long total);

    /** So many more steps of the stage are done. */
    void step(long done);

    /** The stage is over. */
    void end();
}
