package org.waymark.site.export.cite;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.model.value.PartialDate;
import org.waymark.text.Json;

/** Formats of reference managers. */
enum CitationFormat {

    /** BibTeX: an entry {@code @misc}, which every program reads; biblatex also reads the version. */
    BIBTEX("bibtex", "bib", "application/x-bibtex") {
        @Override
        String write(CitedWork work) {
            StringBuilder entry = new StringBuilder("@misc{")
                    .append(work.key().replaceAll("[^\\p{L}\\p{Nd}:._-]", "-"))
                    .append(",\n");
            field(
                    entry,
                    "author",
                    String.join(
                            " and ",
                            work.authors().stream().map(CitationFormat::whole).toList()));
            field(entry, "title", whole(work.title()));
            PartialDate date = work.date();
            field(entry, "year", date == null ? null : String.format(Locale.ROOT, "%04d", date.year()));
            field(entry, "date", date == null ? null : date.toString());
            field(entry, "publisher", work.publisher() == null ? null : whole(work.publisher()));
            field(entry, "version", work.version() == null ? null : tex(work.version()));
            field(entry, "doi", work.doi() == null ? null : address(work.doi()));
            field(entry, "url", work.url() == null ? null : address(work.url()));
            field(entry, "howpublished", "Dataset");
            field(entry, "langid", work.language());
            String through = work.found(tex(work.catalogue()));
            field(entry, "note", work.found() == null ? through : through + ": " + tex(work.found()));
            return entry.append("}\n").toString();
        }
    },

    /** RIS, with the line ends that its specification asks for. */
    RIS("ris", "ris", "application/x-research-info-systems") {
        @Override
        String write(CitedWork work) {
            StringBuilder lines = new StringBuilder("TY  - DATA\r\n");
            work.authors().forEach(author -> line(lines, "AU", author));
            line(lines, "TI", work.title());
            PartialDate date = work.date();
            if (date != null) {
                line(lines, "PY", String.format(Locale.ROOT, "%04d", date.year()));
                line(
                        lines,
                        "DA",
                        String.format(
                                Locale.ROOT, "%04d/%s/%s/", date.year(), digits(date.month()), digits(date.day())));
            }
            line(lines, "PB", work.publisher());
            line(lines, "ET", work.version());
            line(lines, "DO", work.doi());
            line(lines, "UR", work.url());
            line(lines, "LA", work.language());
            line(lines, "DB", work.catalogue());
            line(lines, "N1", work.found(work.found() == null ? work.catalogue() : work.found()));
            return lines.append("ER  - \r\n").toString();
        }
    },

    /** What citation processors read (Citation Style Language, 1.0.2). */
    CSL("csl", "json", "application/vnd.citationstyles.csl+json") {
        @Override
        String write(CitedWork work) {
            PartialDate date = work.date();
            return Json.document(List.of(Json.present(
                    "id", work.key(),
                    "type", "dataset",
                    "author",
                            work.authors().stream()
                                    .map(name -> Map.of("literal", name))
                                    .toList(),
                    "title", work.title(),
                    "issued", date == null ? null : Map.of("date-parts", List.of(parts(date))),
                    "publisher", work.publisher(),
                    "version", work.version(),
                    "DOI", work.doi(),
                    "URL", work.url(),
                    "language", work.language(),
                    "source", work.catalogue(),
                    "note", work.found(work.found() == null ? work.catalogue() : work.found()))));
        }
    };

    final String format;
    final String ending;
    final String mediaType;

    CitationFormat(String format, String ending, String mediaType) {
        this.format = format;
        this.ending = ending;
        this.mediaType = mediaType;
    }

    /** The citation as a file. */
    abstract String write(CitedWork work);

    private static void field(StringBuilder entry, String name, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            entry.append("  ").append(name).append(" = {").append(value).append("},\n");
        }
    }

    /** A name or title in braces of its own, so that no program takes it apart or changes its capitals. */
    private static String whole(String text) {
        return "{" + tex(text) + "}";
    }

    /** A text in which TeX sees only letters. Braces are commands, since BibTeX counts them even after a backslash. */
    private static String tex(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            out.append(
                    switch (c) {
                        case '\\' -> "{\\textbackslash}";
                        case '{' -> "{\\textbraceleft}";
                        case '}' -> "{\\textbraceright}";
                        case '~' -> "{\\textasciitilde}";
                        case '^' -> "{\\textasciicircum}";
                        case '#', '$', '%', '&', '_' -> "\\" + c;
                        default -> String.valueOf(c);
                    });
        }
        return out.toString();
    }

    /** An address, in which a brace or backslash would end the field. */
    private static String address(String url) {
        return url.replace("\\", "%5C").replace("{", "%7B").replace("}", "%7D");
    }

    private static void line(StringBuilder lines, String tag, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            lines.append(tag).append("  - ").append(value).append("\r\n");
        }
    }

    private static String digits(int number) {
        return number == 0 ? "" : String.format(Locale.ROOT, "%02d", number);
    }

    private static List<Integer> parts(PartialDate date) {
        List<Integer> parts = new ArrayList<>(List.of(date.year()));
        if (date.month() != 0) {
            parts.add(date.month());
        }
        if (date.day() != 0) {
            parts.add(date.day());
        }
        return parts;
    }
}
