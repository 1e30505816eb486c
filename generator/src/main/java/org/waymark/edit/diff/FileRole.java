package org.waymark.edit.diff;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.waymark.model.Kind;
import org.waymark.model.record.Kinds;

/**
 * The purpose of a file that holds no record.
 *
 * @param words in a few words
 * @param judges whether it takes part in checking changes, so that a change to it can hide other changes
 */
public record FileRole(String words, boolean judges) {

    private static final FileRole OTHER = new FileRole("not part of the catalogue", false);

    /**
     * Files that control how a proposal reaches the site: workflows of each host, the scripts they run, and the
     * program. The script {@code judges} has the same list, because it cannot trust a report from a fork.
     */
    private static final List<Role> JUDGES = List.of(
            new Role(
                    "\\.(github|gitea|forgejo)/workflows/.*|\\.gitlab-ci\\.yml|\\.(gitlab|woodpecker|circleci|ci)/.*"
                            + "|\\.woodpecker\\.ya?ml|\\.travis\\.yml|azure-pipelines\\.yml|jenkinsfile",
                    "workflow"),
            new Role("\\.github/scripts/.*", "script of a workflow"),
            new Role("(.*/)?action\\.ya?ml|\\.github/actions/.*", "action of a workflow"),
            new Role("((\\.github|\\.gitlab|docs)/)?codeowners", "who reviews"),
            new Role("waymark(\\.bat|\\.cmd|\\.ps1)?", "launcher of the program"),
            new Role("generator/.*|pom\\.xml|\\.mvn/.*|mvnw(\\.cmd)?|dockerfile|(.*/)?[^/]*\\.jar", "program"));

    private static final List<Role> CONTENT = List.of(
            new Role("content/site\\.ya?ml", "settings of the site"),
            new Role("content/removed\\.ya?ml", "list of removed records"),
            new Role("content/synonyms\\.ya?ml", "words of the search"),
            new Role("content/link-health\\.tsv", "results of link checks"),
            new Role("content/vocabularies/.*", "vocabulary"),
            new Role("content/assets/.*", "picture or download"),
            new Role("datasets/.*\\.ya?ml", "dataset"),
            new Role("datasets/.*", "data file"),
            new Role("templates/messages/.*", "words of the pages"),
            new Role("templates/.*", "template"),
            new Role("site-assets/.*\\.css", "style sheet"),
            new Role("site-assets/.*\\.m?js", "script that runs in readers' browsers"),
            new Role("site-assets/.*", "part of the design"));

    /** Paths of one use; they are compared in lower case, as some file systems do. */
    private record Role(Pattern paths, String words) {
        Role(String paths, String words) {
            this(Pattern.compile(paths), words);
        }
    }

    /**
     * The purpose of a file.
     *
     * @param path from the root of the repository or, for a file in it, of the catalogue
     */
    public static FileRole of(String path) {
        String lower = path.toLowerCase(Locale.ROOT);
        boolean content = lower.startsWith("content/") || lower.startsWith("datasets/");
        for (Role role : content ? List.<Role>of() : JUDGES) {
            if (role.paths().matcher(lower).matches()) {
                return new FileRole(role.words(), true);
            }
        }
        for (Role role : CONTENT) {
            if (role.paths().matcher(lower).matches()) {
                return new FileRole(role.words(), false);
            }
        }
        Kind<?> kind = Kinds.ofFile(path);
        if (kind != null) {
            return new FileRole(kind.word(), false);
        }
        return path.startsWith("content/") ? new FileRole("content", false) : OTHER;
    }

    /** Whether a change to it shows on pages that no record's change explains. */
    public static boolean isTheme(String path) {
        return path.startsWith("templates/") || path.startsWith("site-assets/");
    }
}
