package org.waymark.catalogue.load;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.model.Entry;
import org.waymark.model.Kind;
import org.waymark.model.schema.RecordSchema;
import org.waymark.model.value.Slug;
import org.waymark.report.Code;
import org.waymark.report.Findings;
import org.waymark.report.Wording;
import org.waymark.source.Location;
import org.waymark.source.SourceTree;
import org.waymark.yaml.FrontMatter;
import org.waymark.yaml.Node;
import org.waymark.yaml.SourceText;
import org.waymark.yaml.UnreadableFile;
import org.waymark.yaml.YamlReader;

/** Reads one file as a record of the kind that its folder holds. */
record RecordReader(SourceTree tree, ValueReader values, Findings findings) {

    /** The record; null if the file is not one, which is reported. */
    @Nullable
    Entry read(Kind<?> kind, String file) {
        FileSlug slug = FileSlug.of(kind, file.substring(file.lastIndexOf('/') + 1));
        if (!slug.asWritten()) {
            String better = slug.value() + file.substring(file.lastIndexOf('.'));
            findings.add(Wording.FILE_NAME.at(Location.of(file), "name", better));
        }
        if (Slug.isDevice(slug.value())) {
            findings.add(
                    Code.BAD_FILE_NAME,
                    Location.of(file),
                    "Windows cannot have a file of this name",
                    "Add a word to the name, such as " + slug.value() + "-2" + file.substring(file.lastIndexOf('.')));
        }
        try {
            return bind(kind, file, slug, parse(file));
        } catch (UnreadableFile fault) {
            findings.add(fault.finding());
            return null;
        }
    }

    private FrontMatter parse(String file) throws UnreadableFile {
        String text = SourceText.read(tree, file);
        if (text.isBlank()) {
            throw new UnreadableFile(
                    Code.EMPTY_FILE, Location.of(file), "the file is empty", "Write a record, or delete the file");
        }
        if (!YamlReader.isYaml(file)) {
            return FrontMatter.read(text, file, findings);
        }
        Node node = YamlReader.read(text, file, 0, findings);
        if (node == null) {
            throw new UnreadableFile(
                    Code.EMPTY_FILE, Location.of(file), "the file is empty", "Write a record, or delete the file");
        }
        if (!(node instanceof Node.Mapping mapping)) {
            throw new UnreadableFile(
                    Code.WRONG_TYPE,
                    node.location(),
                    "the file is " + node.kind() + ", not keys with values",
                    "Begin with title: …");
        }
        return new FrontMatter(mapping, null);
    }

    private @Nullable Entry bind(Kind<?> kind, String file, FileSlug slug, FrontMatter parsed) {
        RecordSchema schema = RecordSchema.of(kind.type());
        Map<String, Object> given = new HashMap<>();
        given.put("slug", slug.value());
        Node.Mapping header = parsed.header();
        if (kind.hasDatedFiles()) {
            header = named(header, slug, file);
        }
        Object bound = new Binder(file, values, findings).bind(schema, header, given, parsed.body());
        return bound == null ? null : (Entry) bound;
    }

    /** The header with values from the file's name, as in Jekyll, and with Hugo's mark for drafts turned into ours. */
    private static Node.Mapping named(Node.Mapping header, FileSlug slug, String file) {
        java.util.List<Node.Entry> entries = new java.util.ArrayList<>(header.entries());
        boolean draft = header.get("draft") instanceof Node.Scalar said
                && said.text().strip().toLowerCase(java.util.Locale.ROOT).matches("true|yes|on");
        if (draft && header.get("status") == null) {
            entries.add(entry("status", "draft", file));
        }
        if (header.get("date") == null && !slug.date().isEmpty()) {
            entries.add(entry("date", iso(slug.date()), file));
        }
        if (header.get("title") == null && !slug.date().isEmpty()) {
            entries.add(entry("title", slug.words(), file));
        }
        return new Node.Mapping(entries, header.location());
    }

    private static Node.Entry entry(String key, String value, String file) {
        Location at = Location.of(file);
        return new Node.Entry(new Node.Scalar(key, true, at), new Node.Scalar(value, false, at));
    }

    /** A month or day may have one digit in a file's name. */
    private static String iso(String date) {
        String[] parts = date.split("-", -1);
        return String.format(
                java.util.Locale.ROOT,
                "%s-%02d-%02d",
                parts[0],
                Integer.parseInt(parts[1]),
                Integer.parseInt(parts[2]));
    }
}
