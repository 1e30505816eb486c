package org.waymark.task;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.waymark.task.build.Origin;

/**
 * How workflows name the actions of Waymark.
 *
 * @param repository owner and name
 * @param version a commit, a tag or a branch
 * @param remark what a reader of the workflow should know of the version; empty where there is nothing to say
 */
public record ActionUse(String repository, String version, String remark) {

    private static final Pattern WRITTEN =
            Pattern.compile("[A-Za-z0-9-]+/[A-Za-z0-9._-]+(@[A-Za-z0-9][A-Za-z0-9._/-]*)?");

    /** A placeholder for the owner. */
    public static final String OWNER = "OWNER";

    /** A placeholder for the commit. */
    public static final String COMMIT = "COMMIT";

    /**
     * The actions that belong to a program. They are named by its commit, as a tag can be moved; where that is not known,
     * by its release.
     *
     * @param written {@code owner/name} or {@code owner/name@version}; null for what the program knows of itself
     * @throws IllegalArgumentException when it is written in another way
     */
    public static ActionUse of(@Nullable String written, Origin program) {
        if (written != null && !WRITTEN.matcher(written).matches()) {
            throw new IllegalArgumentException("'" + written + "' is not of the form OWNER/NAME or OWNER/NAME@VERSION");
        }
        String known = program.repository() == null ? OWNER + "/waymark" : program.repository();
        String[] parts = (written == null ? known : written).split("@", 2);
        if (parts.length == 2) {
            return new ActionUse(parts[0], parts[1], "");
        }
        String release = program.release() == null ? "" : "v" + program.release();
        if (program.commit() != null) {
            return new ActionUse(parts[0], program.commit(), release);
        }
        return release.isEmpty()
                ? new ActionUse(parts[0], COMMIT, "")
                : new ActionUse(parts[0], release, "use the commit of this tag instead, because a tag can move");
    }

    /**
     * What is written after {@code uses:}.
     *
     * @param part one of the actions beside the main one; empty for the main one
     */
    public String uses(String part) {
        String path = part.isEmpty() ? "" : "/.github/actions/" + part;
        return repository + path + "@" + version + (remark.isEmpty() ? "" : " # " + remark);
    }

    /** Whether there is a placeholder left to fill in. */
    public boolean isIncomplete() {
        return repository.startsWith(OWNER + "/") || version.equals(COMMIT);
    }
}
