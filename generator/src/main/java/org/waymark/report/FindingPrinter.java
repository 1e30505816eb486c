package org.waymark.report;

import java.io.IOException;
import java.util.List;

/** Writes a list of findings in one format. Printers keep nothing between calls; the same findings give the same text. */
@FunctionalInterface
public interface FindingPrinter {

    /**
     * Writes the findings with whatever the format puts around them, also where there are none.
     *
     * @param findings in the order in which they are to be read, see {@link Findings#sorted()}
     * @param out where to; neither flushed nor closed
     * @throws IOException when {@code out} does
     */
    void print(List<Finding> findings, Appendable out) throws IOException;
}
