package org.waymark.site.export.propose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.model.Catalogue;
import org.waymark.model.Entry;
import org.waymark.model.Kind;
import org.waymark.model.Term;
import org.waymark.model.schema.FieldSchema;
import org.waymark.model.schema.FieldType;
import org.waymark.model.schema.RecordSchema;

/** Records as a form holds them, made at random from the schema: first valid ones, then with faults in them. */
public final class RandomRecords {

    private static final List<String> TEXTS = List.of(
            "Rents by ward",
            "yes",
            "null",
            "~",
            "2025",
            "1.0e5",
            "0x1F",
            "12:30:45",
            "- not a list",
            "key: value",
            "a # no comment",
            "# a heading",
            "'quoted' and \"double\"",
            "back\\slash \\n",
            "[a, b]",
            "{en: no}",
            "*star &and !bang %per @at `tick",
            "| pipe > fold",
            "It’s – “all” … fine",
            "Tai fforddiadwy yng Ngwynedd",
            "住宅のデータ 서울 إسكان",
            "\ud83c\udfe0 \ud83d\udc69\u200d\ud83d\udc69\u200d\ud83d\udc67 x",
            "tab\there",
            "non\u00a0breaking\u2028line",
            "trailing colon:",
            "?",
            "...",
            "---",
            "<script>alert(1)</script> & <b>",
            "A long line of words that goes on and on, past the place where a file would break it, to see that it is the same afterwards.",
            "A long line  with two spaces in it and on and on and on and on and on and on and on and on and on and on, to the end.");

    private static final List<String> PARAGRAPHS = List.of(
            "One line\nand another",
            "First paragraph.\n\nSecond one.\n\n\nThird one after a gap.",
            "- a list\n  - deeper\n\n| a | table |\n|---|---|",
            "Ends with spaces   \nand goes on",
            "# Heading\n\n    code that is indented\n\t\ttabs",
            "---\nnot: a header\n---\nafter",
            "* star\n\n> quote: with colon");

    private static final List<String> LINKS = List.of(
            "https://example.org/",
            "http://example.org:8080/a/b?c=d&e=f#g",
            "https://example.org/caf%C3%A9?q=a+b,c;d",
            "https://пример.рф/страница",
            "mailto:office@example.org",
            "doi:10.5255/UKDA-SN-7215-20",
            "HTTPS://EXAMPLE.ORG/A:B",
            "https://[2001:db8::1]/x",
            "https://example.org./@name?q=[a]&b=100%25#:~:text=c",
            "https://b%C3%BCcher.example:/",
            "ssh://git@example.org/x.git");

    private static final List<String> DATES =
            List.of("2025-03-07", "2024-02-29", "1999", "0001", "9999-12-31", "2014-04");
    /** Tails of a date, of which some are a time. */
    private static final List<String> TAILS = List.of(
            "T10:00:00+01:00",
            " 10:00:00 +0000",
            "t9:05z",
            "T24:00",
            " 10:00:00.5 UTC",
            " to 2024-02-01",
            "T25:00:00Z",
            " rubbish",
            "T10:99",
            "T",
            " 10:00 PM",
            "T10:00:00+19:00");

    private static final List<String> PERIODS =
            List.of("2014/..", "../2020-05", "2014/2025-03", "2021", "2021-05-01/2021-05-01T", "1801/1911");

    private final Catalogue catalogue;
    private final Random random;
    private final Set<String> without;

    /** @param without keys of fields that are left out */
    public RandomRecords(Catalogue catalogue, long seed, Set<String> without) {
        this.catalogue = catalogue;
        this.random = new Random(seed);
        this.without = without;
    }

    public Map<String, Object> record(RecordSchema schema) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (FieldSchema field : schema.fields()) {
            boolean wanted = !without.contains(field.key()) && (field.required() || random.nextInt(10) < 4);
            Object value = wanted ? value(field) : null;
            if (value != null) {
                values.put(field.key(), value);
            }
        }
        if (values.isEmpty()) {
            FieldSchema first = schema.fields().get(0);
            values.put(first.key(), one(first));
        }
        return values;
    }

    private @Nullable Object value(FieldSchema field) {
        if (!field.list()) {
            return one(field);
        }
        List<Object> items = new ArrayList<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            Object item = one(field);
            if (item != null) {
                items.add(item);
            }
        }
        return items.isEmpty() ? null : items;
    }

    private @Nullable Object one(FieldSchema field) {
        return switch (field.type()) {
            case TEXT -> texts(false);
            case MARKDOWN -> texts(true);
            case STRING -> string(field);
            case INTEGER -> Long.toString(random.nextLong() >>> 1);
            case BOOLEAN -> Boolean.toString(random.nextBoolean());
            case DATE -> any(DATES);
            case PERIOD -> any(PERIODS.subList(0, 4));
            case LINK -> any(LINKS);
            case TERM -> term(field);
            case REF -> reference(field);
            case RECORD -> record(field.nested());
            case MAP -> Map.of("found:key", any(TEXTS), "Other key", any(TEXTS));
        };
    }

    private Map<String, Object> texts(boolean markdown) {
        Map<String, Object> texts = new LinkedHashMap<>();
        texts.put("en", text(markdown));
        if (random.nextInt(4) == 0) {
            texts.put("cy", text(markdown));
        }
        return texts;
    }

    private String text(boolean markdown) {
        String text = markdown && random.nextBoolean() ? any(PARAGRAPHS) : any(TEXTS);
        return random.nextInt(5) == 0 ? " " + text + "\n" : text;
    }

    private String string(FieldSchema field) {
        if (!field.values().isEmpty()) {
            return any(field.values());
        }
        return switch (field.key()) {
            case "email" -> "office@example.org";
            case "languages" -> any(List.of("en", "cy", "pt-BR", "zh-Hant"));
            default -> any(TEXTS);
        };
    }

    private @Nullable String term(FieldSchema field) {
        List<String> ids = catalogue.vocabulary(String.valueOf(field.vocabulary())).terms().stream()
                .map(Term::id)
                .toList();
        return ids.isEmpty() ? null : any(ids);
    }

    private @Nullable String reference(FieldSchema field) {
        Kind<?> kind = field.target();
        List<String> slugs = kind == null
                ? List.of()
                : catalogue.all(kind.type()).stream().map(Entry::slug).toList();
        return slugs.isEmpty() ? null : any(slugs);
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    /** Puts a fault into a record, here or in one of its groups. */
    public void spoil(RecordSchema schema, Map<String, Object> values) {
        FieldSchema field = any(schema.fields().stream()
                .filter(each -> !without.contains(each.key()) && each.type() != FieldType.MAP)
                .toList());
        if (field.required() && random.nextInt(4) == 0) {
            values.remove(field.key());
            return;
        }
        Object value = field.nested() == null ? faulty(field) : spoilt(field, values.get(field.key()));
        values.put(field.key(), field.list() ? List.of(value) : value);
    }

    @SuppressWarnings("unchecked") // forms hold groups as maps by key
    private Map<String, Object> spoilt(FieldSchema field, @Nullable Object before) {
        Object first = before instanceof List<?> list ? list.get(0) : before;
        Map<String, Object> group =
                first == null ? record(field.nested()) : new LinkedHashMap<>((Map<String, Object>) first);
        spoil(field.nested(), group);
        return group;
    }

    private Object faulty(FieldSchema field) {
        return switch (field.type()) {
            case TEXT, MARKDOWN ->
                any(List.of(
                        Map.of("en", "in\u200bvisible"),
                        Map.of("cy", "Rhenti"),
                        Map.of("en", "bell\u0007", "cy", "\u202eback"),
                        Map.of(
                                "en",
                                random.nextInt(5) == 0
                                        ? (random.nextInt(4) > 0 ? "x".repeat(301) : "x y ".repeat(25_001))
                                        : "\u00adsoft is fine")));
            case STRING -> any(strings(field));
            case INTEGER -> any(List.of("1,000", "-5", "12.5", "99999999999999999999", "+7", "many"));
            case BOOLEAN -> any(List.of("maybe", "1", "YES"));
            case DATE ->
                random.nextBoolean()
                        ? any(DATES) + any(TAILS)
                        : any(List.of(
                                "31 March", "2025-02-29", "2025-13", "25-01-01", "2025-1-1", "0000", "2025-00", "x"));
            case PERIOD ->
                random.nextBoolean()
                        ? "1990-01-01/" + any(DATES) + any(TAILS)
                        : any(List.of("2025/2014", "../..", "2014/2015/2016", "last year", "/", "2014-13/.."));
            case LINK ->
                any(List.of(
                        "example.org/a",
                        "https://",
                        "https:// example.org",
                        "javascript:alert(1)",
                        "https:example.org",
                        "http:///x",
                        "https://-x",
                        "<https://example.org>",
                        "file:///etc/passwd",
                        "https://exa\u00a0mple.org",
                        "://",
                        "1a:b",
                        "https://user:pw@example.org/",
                        "https://gov.uk@evil.example/",
                        "https:\\\\gov.uk\uff20evil.example",
                        "https://gov.uk%40evil.example",
                        "https://evil.example\\@gov.uk/",
                        "s3://key:secret@bucket/",
                        "https://example.org:99999/",
                        "https://[::1]:0/",
                        "https://example.org:http",
                        "https://[1::2::3]/",
                        "https://[1:2:3:4:5:6:192.0.2.1]/",
                        "https://exam[ple].org/",
                        "https://xn--.example/",
                        "https://g\u043ev.uk/",
                        "https://a..b/",
                        "https://x/\u202egpj",
                        "https://example.org/%zz",
                        "mailto:a@b.example?subject=100%"));
            case TERM -> terms(field);
            case REF ->
                any(List.of(
                        "litleton-council",
                        "Rents by wards",
                        "no such thing at all",
                        "tenants",
                        "Clinic_Waits",
                        "Littleton Counsil",
                        "Tenants’ Unoin",
                        "ofsted",
                        "Ofsted",
                        "\u7edf\u8ba1\u5c40",
                        "\u0628\u0644\u062f\u064a\u0629",
                        "Swyddfa’r D\u0175r",
                        "d\u0175r-cymru",
                        "data.world"));
            case RECORD, MAP -> throw new IllegalArgumentException(field.key());
        };
    }

    private List<String> strings(FieldSchema field) {
        if (!field.values().isEmpty()) {
            return List.of("pie", "BAR", "strings");
        }
        return switch (field.key()) {
            case "email" -> List.of("office", "a@b", "a@b@c.org", "a b@c.org", "a@c.org.", "mailto:a@c.org", "@c.de");
            case "languages" ->
                List.of("english language", "e", "en_GB", "en-", "x-private", "12", "eng-GBR-x", "de-1901");
            default -> List.of("zero\u200bwidth", "fine", "\u0085next line");
        };
    }

    private String terms(FieldSchema field) {
        List<Term> terms =
                catalogue.vocabulary(String.valueOf(field.vocabulary())).terms();
        if (terms.isEmpty() || random.nextInt(3) == 0) {
            return "nothing like it";
        }
        Term term = any(terms);
        String name = random.nextBoolean() ? term.id() : term.label().any();
        return switch (random.nextInt(4)) {
            case 0 -> name.toUpperCase(Locale.ROOT);
            case 1 -> name + "x";
            case 2 -> name.length() > 2 ? name.substring(1) : name;
            default -> "x" + name.replace(' ', '-') + "yz";
        };
    }
}
