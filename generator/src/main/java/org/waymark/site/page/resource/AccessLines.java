package org.waymark.site.page.resource;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.data.Notation;
import org.waymark.catalogue.data.Table;

/** Lines of code that fetch a file, to be copied. */
final class AccessLines {

    private static final Set<String> TABLES = Set.of("csv", "tsv");
    private static final Pattern QUERY = Pattern.compile("[?#].*", Pattern.DOTALL);
    private static final Pattern PLAIN_NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,80}\\.[A-Za-z0-9]{1,8}");

    private AccessLines() {}

    /**
     * Lines for a file at this address; for a file name only, lines that read the file after the reader has downloaded
     * it.
     *
     * @param table what the file holds, or null where that is not known
     */
    static List<UseView.Line> of(String address, String format, @Nullable Table table) {
        List<UseView.Line> lines = lines(quotable(address), format, table);
        if (!isName(address)) {
            return lines;
        }
        return TABLES.contains(format) ? lines.subList(1, lines.size()) : List.of();
    }

    /** Whether it is the name of a file that the reader has to download first. */
    static boolean isName(String address) {
        return address.indexOf('/') < 0;
    }

    /** An address that is safe between quotes in a shell, in R and in Python (RFC 3986, 2.1). */
    static String quotable(String url) {
        StringBuilder safe = new StringBuilder(url.length());
        for (int i = 0; i < url.length(); i++) {
            char c = url.charAt(i);
            if (c <= ' ' || c == '\'' || c == '"' || c == '\\' || c == '`' || c == '$' || c == 0x7f) {
                safe.append('%').append(String.format(Locale.ROOT, "%02X", (int) c));
            } else {
                safe.append(c);
            }
        }
        return safe.toString();
    }

    private static List<UseView.Line> lines(String url, String format, @Nullable Table table) {
        String name = name(url, format);
        UseView.Line curl = new UseView.Line("curl", "curl -L -o '" + name + "' '" + url + "'");
        if (TABLES.contains(format)) {
            char usual = format.equals("tsv") ? '\t' : ',';
            char separator = table == null ? usual : table.separator();
            boolean comma = table != null && table.notations().contains(Notation.COMMA);
            String r = (format.equals("tsv") ? "read.delim" : "read.csv") + "(\"" + url + "\""
                    + argument("sep = ", separator, usual) + (comma ? ", dec = \",\"" : "") + ")";
            String python = "pd.read_csv(\"" + url + "\"" + argument("sep=", separator, ',')
                    + (comma ? ", decimal=\",\"" : "") + ")";
            return List.of(
                    curl,
                    new UseView.Line("R", "data <- " + r),
                    new UseView.Line("Python", "import pandas as pd\ndata = " + python));
        }
        return List.of(
                curl,
                new UseView.Line("R", "download.file(\"" + url + "\", \"" + name + "\", mode = \"wb\")"),
                new UseView.Line(
                        "Python",
                        "from urllib.request import urlretrieve\nurlretrieve(\"" + url + "\", \"" + name + "\")"));
    }

    private static String argument(String name, char separator, char usual) {
        return separator == usual ? "" : ", " + name + "\"" + (separator == '\t' ? "\\t" : separator) + "\"";
    }

    /** A name for the file on the reader's disk: the last part of its address if that is a plain name. */
    private static String name(String url, String format) {
        String path = QUERY.matcher(url).replaceFirst("");
        String last = path.substring(path.lastIndexOf('/') + 1);
        boolean plain = PLAIN_NAME.matcher(last).matches();
        return plain ? last : "data" + (format.isEmpty() ? "" : "." + format.replaceAll("[^a-z0-9]", ""));
    }
}
