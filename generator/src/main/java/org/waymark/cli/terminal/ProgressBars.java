package org.waymark.cli.terminal;

import java.io.PrintWriter;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarConsumer;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** A bar for the current stage, removed when the stage is over. */
final class ProgressBars implements ProgressDisplay {

    private static final int WIDTH = 78;

    private final PrintWriter err;
    private volatile @Nullable ProgressBar bar;

    ProgressBars(PrintWriter err) {
        this.err = err;
    }

    @Override
    public synchronized void begin(String stage, long total) {
        close();
        bar = new ProgressBarBuilder()
                .setTaskName(stage)
                .setInitialMax(total)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(100)
                .setConsumer(new Line(err))
                .build();
    }

    @Override
    public void step(long done) {
        ProgressBar current = bar;
        if (current != null) {
            current.stepBy(done);
        }
    }

    @Override
    public synchronized void end() {
        close();
    }

    @Override
    public synchronized void close() {
        ProgressBar current = bar;
        bar = null;
        if (current != null) {
            current.close();
        }
    }

    /** The line of the terminal on which the bar is drawn, and wiped. */
    private record Line(PrintWriter err) implements ProgressBarConsumer {

        @Override
        public int getMaxRenderedLength() {
            return WIDTH;
        }

        @Override
        public void accept(String bar) {
            String line = bar.length() > WIDTH ? bar.substring(0, WIDTH) : bar;
            err.print("\r" + line);
            err.flush();
        }

        @Override
        public void close() {
            err.print("\r" + " ".repeat(WIDTH) + "\r");
            err.flush();
        }
    }
}
