package org.waymark.site.export.api;

import static org.waymark.text.Json.object;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.waymark.model.Entry;
import org.waymark.model.Kind;
import org.waymark.site.Output;
import org.waymark.site.export.kit.ExportInputs;
import org.waymark.text.Json;

/**
 * The files of one kind of record. Each record is made once, and goes from there into its page, into the whole and into
 * its own file. At no time more than a page and a part of the whole are held.
 *
 * @param folder where they are, from the root of the site, ending in a slash
 * @param most how many bytes a file with all records may have before it goes on in another
 */
record KindFiles(Kind<?> kind, String folder, int most, ExportInputs in, RecordJson json) {

    /** How many records a page has. */
    static final int PAGE_SIZE = 500;

    /** So many bytes a file has at most, unless one record alone has more; hosts take 25 MiB. */
    static final int MOST_BYTES = 20_000_000;

    private static final byte[] END = "\n]}\n".getBytes(StandardCharsets.UTF_8);

    private record Made(Entry entry, byte[] json, byte[] row) {}

    /** Makes all files. */
    void write(Output out) throws IOException {
        RecordTable table = RecordTable.full(kind, in, json);
        Parts lines = new Parts("all", ".ndjson", new byte[0], out);
        Parts rows = new Parts("all", ".csv", bytes(table.header()), out);
        boolean each = in.eachRecord(ApiExport.FORMAT);
        List<Entry> all = in.published(kind);
        int pages = Math.max(1, (all.size() + PAGE_SIZE - 1) / PAGE_SIZE);
        for (int page = 1; page <= pages; page++) {
            List<Made> made = all.subList((page - 1) * PAGE_SIZE, Math.min(all.size(), page * PAGE_SIZE)).stream()
                    .parallel()
                    .map(entry -> new Made(entry, line(entry), bytes(table.line(entry))))
                    .toList();
            out.put(folder + "pages/" + page + ".json", page(made, page, pages, all.size()));
            for (Made record : made) {
                lines.add(record.json());
                rows.add(record.row());
                if (each) {
                    out.put(folder + record.entry().slug() + ".json", record.json());
                }
            }
        }
        Map<String, Object> index = object(
                RecordJson.TYPE,
                kind.key(),
                "total",
                all.size(),
                "pages",
                pages,
                "first",
                "pages/1.json",
                "ndjson",
                lines.end(),
                "csv",
                rows.end(),
                "schema",
                "../schemas/" + kind.key() + ".json");
        out.put(folder + "index.json", Json.document(index));
    }

    private byte[] line(Entry entry) {
        byte[] record = json.of(entry);
        byte[] line = Arrays.copyOf(record, record.length + 1);
        line[record.length] = '\n';
        return line;
    }

    private byte[] page(List<Made> made, int page, int pages, int total) throws IOException {
        byte[] head = Json.compact(object(
                RecordJson.TYPE,
                kind.key(),
                "total",
                total,
                "page",
                page,
                "pages",
                pages,
                "previous",
                page == 1 ? null : page - 1 + ".json",
                "next",
                page == pages ? null : page + 1 + ".json"));
        ByteArrayOutputStream whole = new ByteArrayOutputStream(1 << 20);
        whole.write(head, 0, head.length - 1);
        whole.write(bytes(",\"items\":["));
        String before = "\n";
        for (Made record : made) {
            whole.write(bytes(before));
            whole.write(record.json(), 0, record.json().length - 1);
            before = ",\n";
        }
        whole.write(END);
        return whole.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** A file that goes on in a second, a third and so on before it becomes too large. */
    private final class Parts {

        private final String name;
        private final String ending;
        private final byte[] header;
        private final Output out;
        private final List<String> names = new ArrayList<>();
        private final ByteArrayOutputStream part = new ByteArrayOutputStream();

        Parts(String name, String ending, byte[] header, Output out) {
            this.name = name;
            this.ending = ending;
            this.header = header;
            this.out = out;
            part.writeBytes(header);
        }

        void add(byte[] line) throws IOException {
            if (part.size() > header.length && part.size() + line.length > most) {
                end();
                part.reset();
                part.writeBytes(header);
            }
            part.writeBytes(line);
        }

        /** Stores what there is, and says the names of all parts. */
        List<String> end() throws IOException {
            names.add(names.isEmpty() ? name + ending : name + "-" + (names.size() + 1) + ending);
            out.put(folder + names.get(names.size() - 1), part.toByteArray());
            return names;
        }
    }
}
