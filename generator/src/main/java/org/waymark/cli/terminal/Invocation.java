package org.waymark.cli.terminal;

import java.io.File;
import java.nio.file.Path;
import java.util.List;

/** How the program was started, so that what it proposes to type works where it is typed. */
public final class Invocation {

    private Invocation() {}

    /** The words before the name of a command: {@code ./waymark}, or {@code java -jar waymark.jar}. */
    public static String program() {
        // The launcher says under which name it was called; of a jar, Java says where it lies.
        String launcher = System.getProperty("waymark.command", "");
        String jar = System.getProperty("java.class.path", "");
        if (!launcher.isEmpty()) {
            return quoted(launcher);
        }
        return jar.endsWith(".jar") && !jar.contains(java.io.File.pathSeparator)
                ? "java -jar " + quoted(jar)
                : "./waymark";
    }

    /** The same in a text that others read, whose folders are not those of this computer. */
    public static String shared() {
        String launcher = System.getProperty("waymark.command", "");
        if (launcher.isEmpty()) {
            return program().startsWith("java") ? "java -jar waymark.jar" : "./waymark";
        }
        Path folder = Path.of(launcher).toAbsolutePath().getParent();
        String path = System.getenv().getOrDefault("PATH", "");
        boolean onPath = List.of(path.split(File.pathSeparator, -1)).contains(String.valueOf(folder));
        return onPath ? "waymark" : "./waymark";
    }

    /** A whole command line to type. */
    public static String of(String command) {
        return program() + " " + command;
    }

    /** A path as an argument. */
    public static String quoted(Path path) {
        return quoted(path.toString());
    }

    private static String quoted(String word) {
        return word.contains(" ") ? '"' + word + '"' : word;
    }
}
