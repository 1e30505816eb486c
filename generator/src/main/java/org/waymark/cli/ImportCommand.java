package org.waymark.cli;

import picocli.CommandLine.Command;

/** {@code waymark import}. */
@Command(name = "import", description = "Turns a catalogue kept in another form into one that Waymark builds.")
final class ImportCommand implements Runnable {
    @Override
    public void run() {}
}
