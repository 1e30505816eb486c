package org.waymark.catalogue.jekyll;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waymark.model.Entry;

/**
 * Removes from a text what only Jekyll understands: the tags of its template language Liquid, and kramdown's attribute
 * lists.
 *
 * <p>Tags with an equivalent in Markdown are replaced by it; tags that only write the path to the site's root are
 * dropped. All other tags are left out and listed in the result, so that no text is lost silently. Code is unchanged.
 */
public final class JekyllText {

    /**
     * A text without tags.
     *
     * @param markdown the text
     * @param dropped the tags that had no equivalent, in the order of the text
     */
    public record Cleaned(String markdown, List<Dropped> dropped) {}

    /**
     * A tag that was left out.
     *
     * @param tag the first 60 characters of the tag as written
     * @param line the line of the text on which it began, from 0
     */
    public record Dropped(String tag, int line) {}

    /** Longer than any tag that a person writes; keeps the search for its end short. */
    private static final int MAX_TAG = 4_000;

    private static final int QUOTED = 60;

    private static final Pattern TAG_NAME = Pattern.compile("-?\\s*+([a-z_]++)");
    private static final Pattern FENCE = Pattern.compile("[ \\t>]*+(`{3,}+|~{3,}+)([^\\n]*+)\\n?");
    private static final Pattern RAW_MARK = Pattern.compile("\\{%-?\\s*+(?:end)?raw\\s*+-?%}");
    private static final Pattern LITERAL = Pattern.compile("-?\\s*+(?:\"([^\"]*+)\"|'([^']*+)')\\s*+"
            + "(?:\\|\\s*+(?:relative_url|absolute_url|prepend:\\s*+site\\.(?:base)?url|escape)\\s*+)*+-?");

    /** Outputs that only write the path to the site's root. */
    private static final Set<String> ROOTS =
            Set.of("site.baseurl", "site.url", "site.github.url", "site.base_url", "base_url", "baseurl", "base");

    /** Tags that continue or end another, which was reported where it began. */
    private static final Set<String> CONTINUATIONS = Set.of("else", "elsif", "when", "break", "continue");

    private final String text;
    private final Function<String, Optional<String>> posts;
    private final StringBuilder out;
    private final List<Dropped> dropped = new ArrayList<>();
    private final List<String> unclosed = new ArrayList<>();
    private int at;
    private int line;
    private int counted;

    private JekyllText(String text, Function<String, Optional<String>> posts) {
        this.text = text;
        this.posts = posts;
        this.out = new StringBuilder(text.length());
    }

    /**
     * Cleans a text, in time linear in its length.
     *
     * @param markdown the text as written
     * @param posts finds the address of a post from its file name without extension
     */
    public static Cleaned clean(String markdown, Function<String, Optional<String>> posts) {
        if (markdown.indexOf('{') < 0) {
            return new Cleaned(markdown, List.of());
        }
        JekyllText text = new JekyllText(markdown, posts);
        while (text.at < markdown.length()) {
            text.step();
        }
        return new Cleaned(text.out.toString(), List.copyOf(text.dropped));
    }

    /**
     * Finds the addresses of documents for {@link #clean}, from the site's root.
     *
     * @param entries the documents that can be linked to
     */
    public static Function<String, Optional<String>> addresses(Collection<? extends Entry> entries) {
        Map<String, String> addresses = new HashMap<>();
        for (Entry entry : entries) {
            String file = entry.source().file();
            addresses.putIfAbsent(postName(file), "/" + entry.address());
        }
        return name -> Optional.ofNullable(addresses.get(name));
    }

    private void step() {
        char c = text.charAt(at);
        if ((at == 0 || text.charAt(at - 1) == '\n') && fence()) {
            return;
        }
        boolean done = c == '`' ? codeSpan() : c == '{' && (tag() || output() || kramdown());
        if (!done) {
            out.append(c);
            at++;
        }
    }

    /** Copies fenced code (CommonMark 0.31.2, 4.5) without the marks that keep Jekyll from reading it. */
    private boolean fence() {
        Matcher open = FENCE.matcher(text).region(at, text.length());
        if (!open.lookingAt() || (open.group(1).startsWith("`") && open.group(2).contains("`"))) {
            return false;
        }
        int end = open.end();
        boolean closed = false;
        while (!closed && end < text.length()) {
            int next = text.indexOf('\n', end) + 1;
            String row = text.substring(end, next == 0 ? text.length() : next);
            closed = closes(row, open.group(1));
            end += row.length();
        }
        out.append(RAW_MARK.matcher(text.substring(at, end)).replaceAll(""));
        at = end;
        return true;
    }

    private static boolean closes(String row, String fence) {
        String mark = row.replace('>', ' ').strip();
        return mark.startsWith(fence) && mark.chars().allMatch(c -> c == fence.charAt(0));
    }

    /** Copies code between backticks (CommonMark 0.31.2, 6.1). */
    private boolean codeSpan() {
        int open = run(at);
        int end = at + open;
        int limit = Math.min(text.length(), end + MAX_TAG);
        int from = end;
        while (from < limit && !text.startsWith("\n\n", from)) {
            int length = text.charAt(from) == '`' ? run(from) : 0;
            if (length == open) {
                end = from + length;
                break;
            }
            from += Math.max(1, length);
        }
        out.append(RAW_MARK.matcher(text.substring(at, end)).replaceAll(""));
        at = end;
        return true;
    }

    private int run(int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) == '`') {
            end++;
        }
        return end - from;
    }

    /** {@code {% name … %}}. */
    private boolean tag() {
        int end = end("{%", "%}");
        if (end < 0) {
            return false;
        }
        String inside = text.substring(at + 2, end - 2);
        Matcher name = TAG_NAME.matcher(inside);
        if (!name.lookingAt()) {
            return false;
        }
        String arguments = inside.substring(name.end()).replaceFirst("-$", "").strip();
        switch (name.group(1)) {
            case "raw" -> block(end, "endraw", out::append);
            case "comment" -> block(end, "endcomment", ignored -> {});
            case "highlight" -> block(end, "endhighlight", code -> appendCode(arguments, code));
            case "post_url", "link" -> {
                posts.apply(postName(arguments)).ifPresentOrElse(this::appendAddress, () -> drop(end));
                at = end;
            }
            default -> {
                if (!name.group(1).startsWith("end") && !CONTINUATIONS.contains(name.group(1))) {
                    drop(end);
                }
                at = end;
            }
        }
        return true;
    }

    /** In angle brackets if Markdown would not recognise it as an address otherwise (CommonMark 0.31.2, 6.3). */
    private void appendAddress(String address) {
        boolean plain = address.chars().noneMatch(c -> c <= ' ' || c == '(' || c == ')');
        out.append(plain ? address : "<" + address + ">");
    }

    private static String postName(String argument) {
        String name = argument.substring(argument.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        return dot > 0 && name.length() - dot <= 9 ? name.substring(0, dot) : name;
    }

    /** Handles the text between this tag, which ends at {@code start}, and its end tag. */
    private void block(int start, String endTag, Consumer<String> content) {
        Matcher close = unclosed.contains(endTag)
                ? null
                : Pattern.compile("\\{%-?\\s*+" + endTag + "\\s*+-?%}").matcher(text);
        if (close != null && close.find(start)) {
            content.accept(text.substring(start, close.start()));
            at = close.end();
        } else {
            unclosed.add(endTag);
            drop(start);
            at = start;
        }
    }

    private void appendCode(String arguments, String code) {
        Matcher word = Pattern.compile("[A-Za-z0-9+#_-]++").matcher(arguments);
        int longest = 2;
        int run = 0;
        for (int i = 0; i < code.length(); i++) {
            run = code.charAt(i) == '`' ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        String fence = "`".repeat(longest + 1);
        out.append("\n\n").append(fence).append(word.lookingAt() ? word.group() : "");
        String bare = RAW_MARK.matcher(code).replaceAll("").stripTrailing();
        out.append(bare.startsWith("\n") ? "" : "\n").append(bare);
        out.append('\n').append(fence).append('\n');
    }

    /** {@code {{ … }}}. */
    private boolean output() {
        int end = end("{{", "}}");
        if (end < 0) {
            return false;
        }
        String inside = text.substring(at + 2, end - 2).replace('\n', ' ');
        Matcher literal = LITERAL.matcher(inside);
        if (literal.matches()) {
            out.append(literal.group(1) != null ? literal.group(1) : literal.group(2));
        } else if (!ROOTS.contains(inside.replace("-", "").strip())) {
            drop(end);
        }
        at = end;
        return true;
    }

    /** Where the tag that starts here ends; -1 if no tag starts here or it does not end. */
    private int end(String open, String close) {
        if (!text.startsWith(open, at)) {
            return -1;
        }
        int limit = Math.min(text.length(), at + MAX_TAG);
        for (int i = at + 2; i + 1 < limit; i++) {
            if (text.startsWith(close, i)) {
                return i + 2;
            }
            if (text.startsWith(open, i)) {
                return -1;
            }
        }
        return -1;
    }

    private boolean kramdown() {
        int end = Kramdown.end(text, at, Math.min(text.length(), at + MAX_TAG));
        if (end < 0) {
            return false;
        }
        String attributes = text.substring(at, end);
        at = end;
        int newline = Kramdown.restOfLine(text, end);
        if (newline >= 0) {
            int start = out.lastIndexOf("\n") + 1;
            if (out.substring(start).isBlank()) {
                out.setLength(start);
                out.setLength(Kramdown.kept(out, attributes));
                nameHeading(Kramdown.ownId(attributes));
                at = Math.min(text.length(), newline + 1);
            }
        }
        return true;
    }

    /** Adds an id to the line above if it is a heading. */
    private void nameHeading(String id) {
        int line = out.lastIndexOf("\n", out.length() - 2) + 1;
        if (!id.isEmpty() && out.length() > 1 && out.charAt(line) == '#') {
            out.insert(out.length() - 1, id);
        }
    }

    private void drop(int end) {
        while (counted < at) {
            if (text.charAt(counted++) == '\n') {
                line++;
            }
        }
        String tag = text.substring(at, end).replaceAll("\\s++", " ");
        dropped.add(new Dropped(tag.length() > QUOTED ? tag.substring(0, QUOTED) + "…" : tag, line));
    }
}
