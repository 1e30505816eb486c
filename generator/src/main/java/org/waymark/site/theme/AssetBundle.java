package org.waymark.site.theme;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.waymark.bytes.Fingerprint;
import org.waymark.bytes.InputHash;
import org.waymark.site.SitePath;

/**
 * The theme's style sheets, scripts, images and fonts under fingerprinted names. References from style sheets and
 * modules to other assets are rewritten to those names; an asset's name therefore changes when anything it refers to
 * changes. Assets that refer to each other in a circle share one fingerprint.
 *
 * <p>An imported style sheet is inserted into the importing one, in its layer and for its media, so that a page fetches
 * one file. It is published separately only if something else refers to it.
 */
public final class AssetBundle {

    /**
     * A reference to a missing asset.
     *
     * @param from logical path of the asset that refers
     * @param line line of the reference in it, from 1
     * @param reference as written
     */
    public record MissingAsset(String from, int line, String reference) {}

    private record Asset(
            byte[] content, String text, List<AssetReference> references, Map<Integer, SheetImport> imports) {}

    private final SortedMap<String, Asset> assets = new TreeMap<>();
    private final SortedMap<String, SortedSet<String>> targets = new TreeMap<>();
    private final Map<String, SortedSet<String>> groups = new HashMap<>();
    private final SortedSet<String> setIn = new TreeSet<>();
    private final SortedSet<String> referred = new TreeSet<>();
    private final SortedMap<String, String> urls = new TreeMap<>();
    private final SortedMap<String, byte[]> files = new TreeMap<>();
    private final List<MissingAsset> missing = new ArrayList<>();

    private AssetBundle() {}

    /**
     * Fingerprints assets.
     *
     * @param contents each asset's content by its logical path, such as {@code css/site.css}
     */
    public static AssetBundle of(SortedMap<String, byte[]> contents) {
        AssetBundle bundle = new AssetBundle();
        contents.forEach(bundle::read);
        bundle.assets.forEach((path, asset) -> bundle.targets.put(path, bundle.resolve(path, asset)));
        Components.dependenciesFirst(bundle.targets).forEach(bundle::name);
        bundle.setIn.removeAll(bundle.referred);
        bundle.setIn.forEach(path -> bundle.files.remove(bundle.urls.remove(path)));
        return bundle;
    }

    /**
     * The path in the site of an asset.
     *
     * @throws IllegalArgumentException if there is no such asset, or it is only a part of another
     */
    public String url(String logical) {
        String url = urls.get(logical);
        if (url == null) {
            throw new IllegalArgumentException("there is no asset " + SitePath.quoted(logical));
        }
        return url;
    }

    /** The path in the site of each asset by its logical path; sorted, unmodifiable. */
    public SortedMap<String, String> urls() {
        return Collections.unmodifiableSortedMap(urls);
    }

    /** The files to publish: content by path in the site; sorted, unmodifiable. */
    public SortedMap<String, byte[]> files() {
        return Collections.unmodifiableSortedMap(files);
    }

    /** The references to missing assets, in the order of the assets' paths. They are left unchanged. */
    public List<MissingAsset> missing() {
        return List.copyOf(missing);
    }

    private void read(String path, byte[] content) {
        // ISO 8859-1 maps every byte to one character, so that the rest of the file is unchanged.
        String text = AssetReference.mayRefer(path) ? new String(content, StandardCharsets.ISO_8859_1) : "";
        Map<Integer, SheetImport> imports = new HashMap<>();
        if (path.endsWith(".css")) {
            SheetImport.in(text).forEach(sheet -> imports.put(sheet.name(), sheet));
        }
        assets.put(path, new Asset(content, text, AssetReference.in(path, text), imports));
    }

    /** The assets that an asset refers to; collects missing ones. */
    private SortedSet<String> resolve(String path, Asset asset) {
        SortedSet<String> found = new TreeSet<>();
        int line = 1;
        int seen = 0;
        for (AssetReference reference : asset.references()) {
            line += newlines(asset.text(), seen, reference.start());
            seen = reference.start();
            String target = reference.target(path);
            if (assets.containsKey(target)) {
                found.add(target);
            } else if (reference.required()) {
                missing.add(new MissingAsset(path, line, reference.name()));
            }
        }
        return found;
    }

    /** Names the assets of a group, which refer only to each other or to assets with names. */
    private void name(SortedSet<String> group) {
        String first = group.first();
        boolean circle = targets.getOrDefault(first, group).contains(first) || group.size() > 1;
        group.forEach(path -> groups.put(path, group));
        InputHash hash = new InputHash();
        for (String path : group) {
            if (circle) {
                hash.add((path + "\n").getBytes(StandardCharsets.UTF_8));
            }
            hash.add(rewritten(path));
        }
        String hex = hash.hex();
        group.forEach(path -> urls.put(path, Fingerprint.path(path, hex)));
        group.forEach(path -> files.put(url(path), rewritten(path)));
    }

    /** The asset's content with the names known so far. */
    private byte[] rewritten(String path) {
        Asset asset = asset(path);
        return asset.references().isEmpty()
                ? asset.content()
                : rewritten(path, path, new HashSet<>()).getBytes(StandardCharsets.ISO_8859_1);
    }

    /**
     * The asset's text for use within another, which may be in another folder. Each sheet is inserted once, so that
     * trees of imports cannot grow without limit.
     */
    private String rewritten(String path, String within, Set<String> seen) {
        Asset asset = asset(path);
        SortedSet<String> circle = Objects.requireNonNull(groups.get(path));
        StringBuilder out = new StringBuilder(asset.text().length() + 256);
        int done = 0;
        for (AssetReference reference : asset.references()) {
            String target = reference.target(path);
            String url = urls.get(target);
            if (url != null) {
                SheetImport sheet = asset.imports().get(reference.start());
                if (sheet != null && !circle.contains(target) && seen.add(target)) {
                    setIn.add(target);
                    out.append(asset.text(), done, sheet.start()).append(sheet.set(rewritten(target, within, seen)));
                    done = sheet.end();
                } else {
                    referred.add(target);
                    out.append(asset.text(), done, reference.start()).append(latin(name(reference, url, path, within)));
                    done = reference.end();
                }
            }
        }
        return out.append(asset.text(), done, asset.text().length()).toString();
    }

    /** The reference to an asset. Assets keep their folders, so usually only the file name changes. */
    private static String name(AssetReference reference, String url, String path, String within) {
        if (SitePath.folder(path).equals(SitePath.folder(within))) {
            String folder = reference.name().substring(0, reference.name().lastIndexOf('/') + 1);
            return utf8(folder) + url.substring(url.lastIndexOf('/') + 1);
        }
        int depth = (int) ("assets/" + within).chars().filter(c -> c == '/').count();
        return "../".repeat(depth) + url;
    }

    private Asset asset(String path) {
        Asset asset = assets.get(path);
        if (asset == null) {
            throw new IllegalArgumentException(path);
        }
        return asset;
    }

    private static String utf8(String latin) {
        return new String(latin.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }

    private static String latin(String name) {
        return new String(name.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }

    private static int newlines(String text, int from, int to) {
        return (int) text.substring(from, to).chars().filter(c -> c == '\n').count();
    }
}
