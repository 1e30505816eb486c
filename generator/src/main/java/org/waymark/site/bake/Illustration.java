package org.waymark.site.bake;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.address.Edition;
import org.waymark.model.record.Article;
import org.waymark.model.value.Text;
import org.waymark.site.DocumentPage.Picture;

/** Finds the picture that a post names. */
final class Illustration {

    private static final Pattern ELSEWHERE =
            Pattern.compile("(?:https?:)?//[^\\s<>\"'\\\\]+", Pattern.CASE_INSENSITIVE);

    /** Folders that the name of an asset may begin with, relative to the repository, the site or the post. */
    private static final List<String> FOLDERS = List.of("content/assets/", "site-assets/", "assets/");

    private Illustration() {}

    /** The post's picture; null if it has none or the file does not exist, which the check stage reports. */
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
