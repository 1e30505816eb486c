package org.waymark.catalogue.address;

import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.waymark.model.Kind;
import org.waymark.model.record.Kinds;
import org.waymark.model.value.Permalink;

/**
 * The addresses that the site needs for its own pages and files; no record may have them. Each part of the program that
 * makes such a file declares its address, and {@code SiteParts} collects them.
 */
public final class OwnAddresses {

    private final Set<String> pages = new HashSet<>();
    private final Set<String> files = new HashSet<>();
    private final Set<String> folders = new HashSet<>();

    /**
     * @param declared addresses from the root of an edition; one that ends in a slash is a whole folder
     */
    public OwnAddresses(Collection<String> declared) {
        for (String address : declared) {
            if (address.endsWith("/")) {
                folders.add(address);
            } else {
                files.add(Permalink.folded(address));
                pages.add(Permalink.key(address));
            }
        }
    }

    /** The same addresses and the folder of each edition in these languages; the first language has no folder. */
    public OwnAddresses in(Collection<String> languages) {
        OwnAddresses all = new OwnAddresses(folders);
        all.files.addAll(files);
        all.pages.addAll(pages);
        languages.stream()
                .skip(1)
                .map(language -> language.toLowerCase(Locale.ROOT))
                .forEach(folder -> {
                    all.folders.add(folder + "/");
                    all.pages.add(folder);
                });
        return all;
    }

    /**
     * Whether the site needs this address, or one that a file system or host may treat as the same.
     *
     * @param address from the root of an edition
     */
    public boolean hold(String address) {
        if (pages.contains(Permalink.key(address))) {
            return true;
        }
        String folded = Permalink.folded(address);
        for (int slash = folded.indexOf('/'); slash >= 0; slash = folded.indexOf('/', slash + 1)) {
            if (folders.contains(folded.substring(0, slash + 1)) || files.contains(folded.substring(0, slash))) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether an address lies in the folder of another kind of record, where such a record may be added later.
     *
     * @param address from the root of an edition
     */
    public static boolean isForeign(Kind<?> kind, String address) {
        Kind<?> owner = Kinds.ofAddress(Permalink.folded(address));
        return owner != null && owner != kind;
    }
}
