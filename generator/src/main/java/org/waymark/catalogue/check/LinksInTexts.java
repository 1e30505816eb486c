package org.waymark.catalogue.check;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.address.MarkdownTexts;
import org.waymark.catalogue.address.SiteLinks;
import org.waymark.catalogue.address.SiteLinks.Parts;
import org.waymark.catalogue.address.SiteLinks.Place;
import org.waymark.catalogue.address.TextLinks;
import org.waymark.catalogue.jekyll.JekyllText;
import org.waymark.model.Baked;
import org.waymark.model.Entry;
import org.waymark.model.Loaded;
import org.waymark.report.Code;
import org.waymark.report.Findings;
import org.waymark.source.Location;
import org.waymark.text.Suggestion;

/** Links, pictures and fragments in Markdown lead to something, as far as they stay within the site. */
final class LinksInTexts implements Check {

    @Override
    public void check(Loaded loaded, Context context, Findings findings) {
        SiteLinks links = SiteLinks.of(loaded, context.own());
        List<Entry> documents =
                loaded.catalogue().all().filter(Baked.class::isInstance).toList();
        Search search = new Search(links, JekyllText.addresses(documents), context, findings);
        context.entries(loaded).forEach(search::entry);
    }

    /** One pass over the texts. */
    private static final class Search {

        /** A host in place of an address within the site: {@code www.nasa.example/x}. */
        private static final Pattern HOST = Pattern.compile(
                "(?i)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.){1,8}([a-z]{2,24})(?::[0-9]{1,5})?(?:[/?#].*)?");

        private static final Pattern EMAIL = Pattern.compile("[^@\\s/]{1,64}@[^@\\s/]{1,255}\\.[A-Za-z]{2,24}");

        /** Endings of files, which are no domains in what people write. */
        private static final Set<String> FILES = Set.of("""
                html htm md markdown yaml yml csv tsv json geojson xml txt pdf png jpg jpeg gif svg webp avif zip gz
                xls xlsx ods doc docx odt ppt pptx js css php asp aspx jsp mp rss atom rdf ttl ics parquet
                """.split("\\s+"));

        /**
         * After this many findings no similar names are suggested, so that many broken links do not slow the check
         * down.
         */
        private static final int MOST_SUGGESTIONS = 200;

        private static final int LONGEST_FILE = 5_000_000;
        private static final int LONGEST_QUOTED = 120;

        private static final Pattern INDENT = Pattern.compile("(?m)^[ \\t]+");

        private final SiteLinks links;
        private final Function<String, Optional<String>> posts;
        private final Context context;
        private final Findings findings;
        private final Map<String, Optional<String>> files = new HashMap<>();
        private final Map<String, Collection<String>> places = new HashMap<>();
        private final Map<String, Integer> seen = new HashMap<>();
        private int suggested;

        Search(SiteLinks links, Function<String, Optional<String>> posts, Context context, Findings findings) {
            this.links = links;
            this.posts = posts;
            this.context = context;
            this.findings = findings;
        }

        void entry(Entry entry) {
            seen.clear();
            MarkdownTexts.each(entry, posts, (at, markdown, editorial) -> {
                if (TextLinks.mayHold(markdown)) {
                    String html = context.typesetter().html(markdown, editorial);
                    Set<String> ids = TextLinks.ids(html);
                    for (TextLinks.Found found : TextLinks.of(html)) {
                        if (found.here()) {
                            look(entry, at, found, ids);
                        }
                    }
                }
            });
        }

        private void look(Entry entry, Location at, TextLinks.Found found, Set<String> ids) {
            Parts parts = Parts.of(found.address());
            Place place = links.find(parts.path(), entry.source().file(), entry.address());
            String kind = found.picture() ? "picture" : "link";
            if (place == null) {
                findings.add(
                        Code.DEAD_LINK,
                        located(at, found.address()),
                        "the " + kind + " '" + quoted(found.address()) + "' does not lead to anything in this"
                                + " catalogue",
                        hint(entry, found, parts.path()));
                return;
            }
            String fragment = parts.fragment();
            if (found.picture() || fragment.isEmpty() || fragment.equals("top") || fragment.startsWith(":~:")) {
                return;
            }
            Entry target = place.entry();
            boolean within = target == entry;
            Collection<String> known = within ? ids : ids(target);
            if (target != null && known != null && !known.contains(fragment)) {
                String where =
                        within ? "this text" : "the text of " + target.source().file();
                findings.add(
                        Code.DEAD_LINK,
                        located(at, found.address()),
                        "the link '" + quoted(found.address()) + "' does not match a heading or id in " + where,
                        near(fragment, known)
                                .map(near -> "Did you mean '#" + near + "'?")
                                .orElse("Write the id of a heading: its words in lower case, joined by hyphens"));
            }
        }

        private String hint(Entry entry, TextLinks.Found found, String path) {
            Matcher host = HOST.matcher(found.address());
            boolean named = host.matches()
                    && (!FILES.contains(host.group(1).toLowerCase(Locale.ROOT))
                            || found.address().startsWith("www."));
            if (named) {
                return "Did you mean 'https://" + quoted(found.address()) + "'?";
            }
            if (EMAIL.matcher(found.address()).matches()) {
                return "Did you mean 'mailto:" + quoted(found.address()) + "'?";
            }
            String name = path.substring(path.lastIndexOf('/') + 1);
            return near(
                            name,
                            suggested < MOST_SUGGESTIONS
                                    ? links.near(path, entry.source().file())
                                    : List.of())
                    .map(near -> "Did you mean '" + path.substring(0, path.length() - name.length()) + near + "'?")
                    .orElse(
                            found.picture()
                                    ? "Put the picture in content/assets/ and write its address, such as"
                                            + " /assets/picture.jpg"
                                    : "Correct the link, or add the file. Link to a page by its file, such as"
                                            + " ../pages/about.md, or by its address, such as /about.html");
        }

        private Optional<String> near(String name, Collection<String> known) {
            return suggested++ < MOST_SUGGESTIONS ? Suggestion.nearest(name, known) : Optional.empty();
        }

        /**
         * The ids on the page of a document; null for other kinds of page, whose ids come from the theme. They are read
         * from its file, because the document may be known in outline only; a text in its header is indented.
         */
        private @Nullable Collection<String> ids(@Nullable Entry entry) {
            if (!(entry instanceof Baked)) {
                return null;
            }
            return places.computeIfAbsent(entry.source().file(), file -> {
                String text = INDENT.matcher(text(file).orElse("")).replaceAll("");
                String markdown = JekyllText.clean(text, posts).markdown();
                return TextLinks.ids(context.typesetter().html(markdown, true));
            });
        }

        /** Where an address is in its file: first the first place in its text, then the next, and so on. */
        private Location located(Location text, String address) {
            String content = text(text.file()).orElse("");
            int start = 0;
            for (int line = 1; line < text.line() && start >= 0; line++) {
                start = content.indexOf('\n', start) + 1;
            }
            String key = text + " " + address;
            int from = Math.max(start, seen.getOrDefault(key, 0));
            for (String written : List.of(
                    address, address.replace("%20", " "), Parts.of(address).path())) {
                int found = written.isEmpty() ? -1 : content.indexOf(written, from);
                if (found >= 0) {
                    seen.put(key, found + 1);
                    return place(text.file(), content, found);
                }
            }
            return text;
        }

        private static Location place(String file, String content, int at) {
            int line = 1;
            int start = 0;
            for (int end = content.indexOf('\n'); end >= 0 && end < at; end = content.indexOf('\n', end + 1)) {
                line++;
                start = end + 1;
            }
            return new Location(file, line, at - start + 1);
        }

        private Optional<String> text(String file) {
            return files.computeIfAbsent(file, path -> {
                try {
                    return Optional.of(new String(context.files().read(path, LONGEST_FILE), StandardCharsets.UTF_8));
                } catch (IOException e) {
                    return Optional.empty(); // reported when the file was read
                }
            });
        }

        private static String quoted(String address) {
            return address.length() <= LONGEST_QUOTED ? address : address.substring(0, LONGEST_QUOTED) + "…";
        }
    }
}
