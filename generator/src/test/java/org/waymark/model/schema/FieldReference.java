package org.waymark.model.schema;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The field reference: a Markdown page with a table for every record and group of the model. */
final class FieldReference {

    /** Namespaces of the compact IRIs in the model. */
    static final Map<String, String> NAMESPACES = Collections.unmodifiableMap(new TreeMap<>(Map.of(
            "csvw", "http://www.w3.org/ns/csvw#",
            "dcat", "http://www.w3.org/ns/dcat#",
            "dct", "http://purl.org/dc/terms/",
            "foaf", "http://xmlns.com/foaf/0.1/",
            "org", "http://www.w3.org/ns/org#",
            "rdfs", "http://www.w3.org/2000/01/rdf-schema#",
            "schema", "https://schema.org/",
            "skos", "http://www.w3.org/2004/02/skos/core#",
            "spdx", "http://spdx.org/rdf/terms#",
            "vcard", "http://www.w3.org/2006/vcard/ns#")));

    private static final String INTRODUCTION = """
            # Fields

            <!-- Written from the annotated records in generator/src/main/java/org/waymark/model; change those, not this. -->

            Every record is a YAML file, or a Markdown file with a YAML header between two lines `---`. These are its
            keys. A key that is not listed is reported, never dropped in silence.

            - **Required** fields have to be there; **recommended** ones are asked for by `waymark new`.
            - Where a field takes a **list**, you can write a single value without brackets or dashes.
            - **Text** is in the site's default language, or a group of language tags with texts:
              `{en: Housing, cy: Tai}`. **Markdown** is such a text with Markdown in it.
            - A **date** is a day, a month or a year: `2025-03-07`, `2025-03`, `2025`.
            - A **period** has a start and an end with `/` between them: `2014/2025-03`; `..` stands for an end that is
              open. A date alone is a period too.
            - A **term** is written as its id, its label in any language or another of its names.
            - A **record** is named by its file name without the ending, or by its title.
            - An **address** begins with its scheme, such as `https://`.
            - A **group** has keys of its own, in a table of its own below.
            """;

    private FieldReference() {}

    /** The whole page. The same model gives the same text. */
    static String markdown() {
        StringBuilder page = new StringBuilder(INTRODUCTION);
        page.append("\nRecords: ").append(links(ModelSchemas.records())).append(".\n");
        page.append("\nGroups: ").append(links(ModelSchemas.groups())).append(".\n");
        ModelSchemas.records().forEach(schema -> section(schema, page));
        ModelSchemas.groups().forEach(schema -> section(schema, page));
        page.append("\n## Namespaces\n\n| prefix | namespace |\n|---|---|\n");
        NAMESPACES.forEach((prefix, namespace) -> page.append("| `")
                .append(prefix)
                .append("` | <")
                .append(namespace)
                .append("> |\n"));
        return page.toString();
    }

    private static String links(List<RecordSchema> schemas) {
        return schemas.stream().map(FieldReference::link).collect(Collectors.joining(", "));
    }

    private static String link(RecordSchema schema) {
        return "[" + schema.name() + "](#" + schema.name().replace(' ', '-') + ")";
    }

    private static void section(RecordSchema schema, StringBuilder page) {
        String name = schema.name();
        page.append("\n## ").append(Character.toUpperCase(name.charAt(0))).append(name.substring(1));
        page.append("\n\n").append(escape(schema.doc()));
        if (!schema.iri().isEmpty()) {
            page.append(" Corresponds to `").append(schema.iri()).append("`.");
        }
        if (schema.lenient()) {
            page.append(" Keys that are not listed are left alone.");
        }
        page.append("\n\n| key | what to write | kind of value | required | corresponds to | example |\n");
        page.append("|---|---|---|---|---|---|\n");
        schema.fields().forEach(field -> page.append(row(field)));
    }

    private static String row(FieldSchema field) {
        String required = field.required() ? "required" : field.recommended() ? "recommended" : "";
        List<String> cells = List.of(
                key(field), escape(field.doc()), kind(field), required, code(field.iri()), code(field.example()));
        return cells.stream()
                .map(cell -> cell.isEmpty() ? " " : " " + cell + " ")
                .collect(Collectors.joining("|", "|", "|\n"));
    }

    private static String key(FieldSchema field) {
        String aliases = field.aliases().stream().map(FieldReference::code).collect(Collectors.joining(", "));
        return code(field.key()) + (aliases.isEmpty() ? "" : "; also " + aliases);
    }

    private static String kind(FieldSchema field) {
        List<String> parts = new ArrayList<>();
        parts.add((field.list() ? "list: " : "") + value(field));
        if (!field.values().isEmpty()) {
            parts.add("one of "
                    + field.values().stream().map(FieldReference::code).collect(Collectors.joining(", ")));
        }
        if (field.body()) {
            parts.add("or the text under the header");
        }
        return String.join("; ", parts);
    }

    private static String value(FieldSchema field) {
        String word = field.type().word();
        RecordSchema nested = field.nested();
        if (nested != null) {
            FieldSchema shorthand = nested.shorthand();
            return word + " " + link(nested)
                    + (shorthand == null ? "" : ", or its " + code(shorthand.key()) + " alone");
        }
        if (field.target() != null) {
            return word + " " + link(RecordSchema.of(field.target().type()));
        }
        return field.vocabulary() == null ? word : word + " of " + code(field.vocabulary());
    }

    private static String code(String text) {
        return text.isEmpty() ? "" : "`" + text.replace("|", "\\|") + "`";
    }

    private static String escape(String text) {
        return text.replace("|", "\\|").replace("<", "&lt;").replace("*", "\\*").replace("_", "\\_");
    }
}
