package org.waymark.cli.terminal;

import picocli.CommandLine.IVersionProvider;

/** The program's version, from the manifest of the jar it was started from. */
public final class Version implements IVersionProvider {

    /** The version, or {@code development} when the program does not run from its jar. */
    public static String current() {
        String version = Version.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }

    @Override
    public String[] getVersion() {
        return new String[] {"Waymark " + current()};
    }
}
