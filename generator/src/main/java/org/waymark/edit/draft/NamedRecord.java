package org.waymark.edit.draft;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.model.Catalogue;
import org.waymark.model.Entry;
import org.waymark.model.Kind;

/** Finds the record that somebody means. */
public final class NamedRecord {

    private NamedRecord() {}

    /**
     * The one record that has this address, file, name or title.
     *
     * @param notes receives a note if there is none or more than one
     */
    public static @Nullable Entry in(Catalogue catalogue, String named, List<String> notes) {
        String wanted = path(named);
        List<Entry> sure = new ArrayList<>();
        List<Entry> perhaps = new ArrayList<>();
        for (Map<String, Entry> kind : catalogue.entries().values()) {
            for (Entry entry : kind.values()) {
                if (isAt(entry, wanted)) {
                    sure.add(entry);
                } else if (isCalled(entry, wanted) || isCalled(entry, named)) {
                    perhaps.add(entry);
                }
            }
        }
        List<Entry> found = sure.isEmpty() ? perhaps : sure;
        if (found.size() == 1 && isCorrected(found.get(0).kind())) {
            return found.get(0);
        }
        if (found.size() > 1) {
            notes.add("'Record' may mean any of these: "
                    + String.join(
                            ", ",
                            found.stream()
                                    .limit(5)
                                    .map(each -> each.source().file())
                                    .toList())
                    + ". Name the address of the page, or the file.");
        } else {
            notes.add("'Record' names no record that is here. Name the address of its page, or its file.");
        }
        return null;
    }

    /** Posts and free pages have no fields that a reader would correct one by one. */
    private static boolean isCorrected(Kind<?> kind) {
        return !kind.isBaked();
    }

    /** The path of an address, without what comes after it; anything else as it is. */
    private static String path(String named) {
        String path = named.replaceFirst("^<|>$", "").replaceFirst("[?#].*$", "");
        try {
            return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return path;
        }
    }

    private static boolean isAt(Entry entry, String wanted) {
        if (wanted.equals(entry.source().file())) {
            return true;
        }
        List<String> addresses = new ArrayList<>(List.of(entry.address()));
        addresses.addAll(entry.formerAddresses());
        return addresses.stream()
                .anyMatch(address -> ends(wanted, address) || ends(wanted, address.replaceFirst("\\.html$", "")));
    }

    private static boolean ends(String wanted, String address) {
        return wanted.equals(address) || wanted.endsWith("/" + address);
    }

    private static boolean isCalled(Entry entry, String wanted) {
        String lower = wanted.toLowerCase(Locale.ROOT);
        return !lower.isBlank()
                && (entry.slug().equals(lower)
                        || entry.title().byLanguage().values().stream()
                                .anyMatch(
                                        title -> title.toLowerCase(Locale.ROOT).equals(lower)));
    }
}
