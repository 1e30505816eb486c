package org.waymark.task.compare;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.waymark.report.Findings;
import org.waymark.site.render.template.Templates;
import org.waymark.site.theme.AssetBundle;
import org.waymark.site.theme.ModuleBundle;
import org.waymark.site.theme.OwnTheme;
import org.waymark.site.theme.ThemeAssets;
import org.waymark.site.theme.ThemeFiles;
import org.waymark.source.SourceTree;

/**
 * The theme that a commit brings, in a folder of its own until it is closed, since templates are read from folders.
 *
 * @param folder holds {@code templates/} and {@code site-assets/} as far as the commit has them
 * @param assets its style sheets, scripts and pictures
 * @param templates its templates
 * @param style its style sheet
 * @param findings receives its templates that fail
 */
record CommitTheme(Path folder, AssetBundle assets, Templates templates, String style, Findings findings)
        implements AutoCloseable {

    /** More files, or larger ones, than a theme has. */
    private static final int MOST_FILES = 2_000;

    private static final int LARGEST = 2_000_000;

    static CommitTheme of(SourceTree tree) throws IOException {
        Path folder = Files.createTempDirectory("waymark-theme");
        try {
            for (String top : List.of("templates", "site-assets")) {
                copy(tree, top, folder);
            }
            Findings findings = new Findings();
            AssetBundle assets = AssetBundle.of(ModuleBundle.with(ThemeAssets.read(folder, findings)));
            Templates templates = new Templates(new ThemeFiles(OwnTheme.folder(folder, "templates")), findings);
            byte[] sheet = assets.files().get(assets.url("css/site.css"));
            String style = new String(Objects.requireNonNull(sheet), StandardCharsets.UTF_8);
            return new CommitTheme(folder, assets, templates, style, findings);
        } catch (IOException | RuntimeException e) {
            delete(folder);
            throw e;
        }
    }

    private static void copy(SourceTree tree, String top, Path folder) throws IOException {
        TreeSet<String> paths = new TreeSet<>();
        tree.walk(top, new SourceTree.Visitor() {
            @Override
            public void file(String path) {
                paths.add(path);
            }

            @Override
            public void outside(String path) {}

            @Override
            public void unreadable(String path) {}
        });
        for (String path : paths.stream().limit(MOST_FILES).toList()) {
            Path file = folder.resolve(path).normalize();
            if (file.startsWith(folder) && tree.size(path) <= LARGEST) {
                Files.createDirectories(Objects.requireNonNull(file.getParent()));
                Files.write(file, tree.read(path, LARGEST));
            }
        }
    }

    @Override
    public void close() throws IOException {
        delete(folder);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
