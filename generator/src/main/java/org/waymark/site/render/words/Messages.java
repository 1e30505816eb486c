package org.waymark.site.render.words;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.waymark.report.Code;
import org.waymark.report.Findings;
import org.waymark.site.theme.ThemeFiles;
import org.waymark.source.Location;

/**
 * The words of the interface in one language, from {@code templates/messages/<language>.properties}.
 *
 * <p>A message may hold {@code {0}}, {@code {1}} and so on. A counted message has a key for each plural category of its
 * language (CLDR): {@code datasets.one}, {@code datasets.other}; the bundle holds the {@link PluralRules}.
 *
 * <p>Java's own locale data is not used, because it differs between versions: the names of months, the forms of dates
 * and the separators of numbers are messages.
 */
public final class Messages {

    /** The fallback language, whose bundle has every key. */
    static final String BASE = "en";

    private final String language;
    private final Map<String, String> texts;
    private final PluralRules plurals;

    private Messages(String language, Map<String, String> texts) {
        this.language = language;
        this.texts = texts;
        this.plurals = PluralRules.of(texts);
    }

    /**
     * The messages for pages in {@code language}. If there is no bundle for it or its base language ({@code cy} for
     * {@code cy-GB}), the interface is in English.
     *
     * @throws UncheckedIOException if a file of the theme cannot be read
     */
    public static Messages load(ThemeFiles files, String language) {
        Map<String, String> texts = new TreeMap<>(bundle(files, BASE));
        String wide = language.split("-", 2)[0].toLowerCase(Locale.ROOT);
        Map<String, String> own = new TreeMap<>(wide.equals(BASE) ? texts : bundle(files, wide));
        if (!wide.equals(language)) {
            own.putAll(bundle(files, language));
        }
        texts.putAll(own);
        return new Messages(own.isEmpty() ? BASE : language, Map.copyOf(texts));
    }

    private static Map<String, String> bundle(ThemeFiles files, String language) {
        String name = "messages/" + language + ".properties";
        Map<String, String> texts = new TreeMap<>();
        try {
            addAll(texts, ThemeFiles.standard(name));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
        try {
            addAll(texts, files.own(name));
        } catch (IOException e) {
            return texts; // reported already
        }
        return texts;
    }

    /** Reports message files of the catalogue's own theme that cannot be read. They are ignored. */
    public static void check(ThemeFiles files, Findings findings) {
        for (String name : files.ownNames("messages")) {
            try {
                Map<String, String> texts = new TreeMap<>();
                addAll(texts, files.own(name));
                checkPlurals(name, texts, findings);
            } catch (IOException e) {
                findings.add(
                        Code.TEMPLATE_ERROR,
                        Location.of("templates/" + name),
                        "the messages cannot be read: " + e.getMessage(),
                        "Correct the file, or delete it to use the default one. Write four hexadecimal digits after"
                                + " \\u");
            }
        }
    }

    private static void checkPlurals(String name, Map<String, String> texts, Findings findings) {
        for (String category : PluralRules.CATEGORIES) {
            String key = "plural." + category;
            String rule = texts.getOrDefault(key, "");
            if (!PluralRules.isRule(rule)) {
                findings.add(
                        Code.TEMPLATE_ERROR,
                        Location.of("templates/" + name),
                        key + " is not a plural rule: '" + rule + "'",
                        "Write the rule as CLDR has it for the language, without samples: n % 100 = 3..10");
            }
        }
    }

    private static void addAll(Map<String, String> texts, @Nullable String file) throws IOException {
        if (file == null) {
            return;
        }
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(file));
        } catch (IllegalArgumentException e) { // a broken \\u escape
            throw new IOException("it holds a \\u that is not complete", e);
        }
        properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
    }

    /** The actual language of the interface: the requested one, or English. */
    public String language() {
        return language;
    }

    /** The writing direction of the interface: {@code ltr} or {@code rtl}. */
    public String direction() {
        return text("direction");
    }

    /** Whether there is such a message. */
    public boolean has(String key) {
        return texts.containsKey(key);
    }

    /** All messages whose keys begin in this way, sorted by key. */
    public SortedMap<String, String> beginningWith(String prefix) {
        SortedMap<String, String> found = new TreeMap<>();
        texts.forEach((key, text) -> {
            if (key.startsWith(prefix)) {
                found.put(key, text);
            }
        });
        return found;
    }

    /**
     * A message.
     *
     * @param values the values for {@code {0}}, {@code {1}} …; numbers are grouped by thousands
     * @throws IllegalArgumentException if no bundle has the key
     */
    public String text(String key, Object... values) {
        String pattern = texts.get(key);
        if (pattern == null) {
            throw new IllegalArgumentException("there is no message " + key);
        }
        return values.length == 0 ? pattern : fill(pattern, values);
    }

    /** A message as markup: its own words and plain values are escaped, {@link Html} is not. */
    public Html html(String key, Object... values) {
        Object[] escaped = new Object[values.length];
        for (int i = 0; i < values.length; i++) {
            escaped[i] = values[i] instanceof Html ? values[i] : Html.escaped(shown(values[i]));
        }
        return Html.trusted(fill(Html.escaped(text(key)), escaped));
    }

    /** A counted message; {@code {0}} is the number. */
    public String count(String key, long number, Object... values) {
        Object[] all = new Object[values.length + 1];
        all[0] = number;
        System.arraycopy(values, 0, all, 1, values.length);
        String exact = key + "." + plurals.category(number);
        return text(has(exact) ? exact : key + ".other", all);
    }

    /** A whole number as readers of this language write it. */
    public String number(long number) {
        String digits = Long.toString(number);
        StringBuilder grouped = new StringBuilder(digits);
        int first = number < 0 ? 1 : 0;
        for (int i = digits.length() - 3; i > first; i -= 3) {
            grouped.insert(i, text("number.group"));
        }
        return grouped.toString();
    }

    private String fill(String pattern, Object[] values) {
        StringBuilder out = new StringBuilder(pattern.length() + 32);
        int at = 0;
        while (at < pattern.length()) {
            int open = pattern.indexOf('{', at);
            boolean place = open >= 0 && open + 2 < pattern.length() && pattern.charAt(open + 2) == '}';
            int index = place ? pattern.charAt(open + 1) - '0' : -1;
            if (index < 0 || index >= values.length) {
                out.append(pattern, at, pattern.length());
                break;
            }
            out.append(pattern, at, open).append(shown(values[index]));
            at = open + 3;
        }
        return out.toString();
    }

    private String shown(Object value) {
        return value instanceof Long || value instanceof Integer
                ? number(((Number) value).longValue())
                : value.toString();
    }

    /** All keys. */
    java.util.Set<String> keys() {
        return texts.keySet();
    }
}
