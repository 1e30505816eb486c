package org.waymark.site.page.dataset;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.address.Addresses;
import org.waymark.model.Catalogue;
import org.waymark.model.record.Dataset;
import org.waymark.model.value.Text;
import org.waymark.site.Output;
import org.waymark.site.page.kit.LinkView;
import org.waymark.site.page.kit.PageContext;
import org.waymark.site.page.kit.Prose;
import org.waymark.site.page.resource.ResourceFiles;
import org.waymark.site.page.resource.Resources;
import org.waymark.site.render.words.Words;
import org.waymark.text.PlainText;

/** Descriptions of datasets: the whole text, or its beginning and a file with all of it if it is very long. */
public final class Descriptions {

    /** In UTF-16 code units, some ten pages; a page that shows more is too heavy for a phone. */
    static final int MOST = 20_000;

    private Descriptions() {}

    /** What the page shows. */
    static Prose shown(Dataset dataset, PageContext page) {
        Text.Localised text = page.localised(dataset.description());
        Text shown = isLong(text.value()) ? Text.of(text.language(), beginning(text.value())) : dataset.description();
        return Objects.requireNonNull(page.prose(shown, 3, "description"));
    }

    /** A link to the whole description; null if the page shows all of it. */
    static @Nullable LinkView whole(Dataset dataset, PageContext page) {
        Text.Localised text = page.localised(dataset.description());
        if (!isLong(text.value())) {
            return null;
        }
        String size = Resources.size((long) bytes(text.value()).length, page);
        Words label = Words.of(page.say("description.whole", Objects.requireNonNull(size)));
        return LinkView.internal(label, page.root() + Addresses.encode(file(dataset, text.language())));
    }

    /** Writes the descriptions that pages link to. */
    public static void write(Catalogue catalogue, Output out) throws IOException {
        for (Dataset dataset : catalogue.all(Dataset.class)) {
            for (Map.Entry<String, String> text :
                    dataset.description().byLanguage().entrySet()) {
                if (isLong(text.getValue())) {
                    out.put(file(dataset, text.getKey()), bytes(text.getValue()));
                }
            }
        }
    }

    private static boolean isLong(String text) {
        return text.length() > MOST;
    }

    private static String file(Dataset dataset, String language) {
        return ResourceFiles.FOLDER + dataset.slug() + "." + language + ".txt";
    }

    private static byte[] bytes(String text) {
        return PlainText.clean(text).getBytes(StandardCharsets.UTF_8);
    }

    /** The beginning, cut after a paragraph, else after a line, else after a word. */
    static String beginning(String text) {
        for (String end : new String[] {"\n\n", "\n", " "}) {
            int at = text.lastIndexOf(end, MOST);
            if (at > MOST / 2) {
                return text.substring(0, at) + "\n\n…";
            }
        }
        return text.substring(0, Character.isLowSurrogate(text.charAt(MOST)) ? MOST - 1 : MOST) + "…";
    }
}
