package org.waymark.bake;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.waymark.model.Article;
import org.waymark.model.Text;
import org.waymark.report.Code;
import org.waymark.report.Finding;
import org.waymark.report.Findings;
import org.waymark.report.Severity;
import org.waymark.site.DocumentPage.Picture;
import org.waymark.site.Edition;

/** Finds the picture that a post names. */
final class Illustration {

    private static final Pattern ELSEWHERE =
            Pattern.compile("(?:https?:)?//[^\\s<>\"'\\\\]+", Pattern.CASE_INSENSITIVE);

    /** Folders that the name of an asset may begin with, seen from the repository, the site or the post. */
    private static final List<String> FOLDERS = List.of("content/assets/", "site-assets/", "assets/");

    private Illustration() {}

    /** The post's picture, or null where it has none or it is not there. */
    static @Nullable Picture of(Article article, Edition edition, Set<String> assets) {
        String image = article.image();
        if (image == null || image.isBlank()) {
            return null;
        }
        Text alt = article.imagealt();
        String says = alt == null
                ? ""
                : alt.in(edition.language(), edition.fallback()).value();
        String name = image.strip();
        if (ELSEWHERE.matcher(name).matches()) {
            return new Picture(name.startsWith("//") ? "https:" + name : name, says, false);
        }
        String asset = asset(name, assets);
        return asset == null ? null : new Picture(asset, says, true);
    }

    /** Reports a picture that cannot be shown. */
    static void check(Article article, Set<String> assets, Findings findings) {
        String image = article.image();
        if (image == null || image.isBlank()) {
            return;
        }
        String name = image.strip();
        if (!ELSEWHERE.matcher(name).matches() && asset(name, assets) == null) {
            String shown = name.length() > 120 ? name.substring(0, 120) + "…" : name;
            findings.add(new Finding(
                    Code.MISSING_FILE,
                    Severity.WARNING,
                    article.source().locate("image"),
                    "the picture '" + shown + "' is not there, and the post is published without it",
                    "Put the file into content/assets/ and give its path from there"));
        }
    }

    private static @Nullable String asset(String name, Set<String> assets) {
        String path = name;
        while (path.startsWith("/") || path.startsWith("./") || path.startsWith("../")) {
            path = path.substring(path.indexOf('/') + 1);
        }
        if (assets.contains(path)) {
            return path;
        }
        for (String folder : FOLDERS) {
            if (path.startsWith(folder) && assets.contains(path.substring(folder.length()))) {
                return path.substring(folder.length());
            }
        }
        return null;
    }
}
