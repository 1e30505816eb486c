package org.waymark.catalogue.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.yaml.Node;

/**
 * Finds the names of authors of posts and pages. Site generators write a full name, its parts or an account. An e-mail
 * address is never used as a name and stays private.
 */
final class AgentNames {

    /** Keys in order of preference; the first with a value is the name. */
    private static final List<String> WHOLE = List.of("name", "display_name", "full_name");

    private static final List<List<String>> PARTS = List.of(
            List.of("first_name", "given_name", "first", "given"),
            List.of("middle_name", "middle"),
            List.of("last_name", "family_name", "last", "family", "surname"));
    private static final List<String> ACCOUNT = List.of("nickname", "nick", "username", "login");

    private static final Set<String> OTHERS = Set.of("email", "mail", "e_mail");
    private static final Pattern EMAIL = Pattern.compile("(?:mailto:)?[^\\s@<>(),;]{1,100}@[^\\s@<>(),;]{1,200}");
    private static final Pattern AROUND = Pattern.compile("^[\\s<>(),;]+|[\\s<>(,;]+$|\\(\\s*\\)|<\\s*>");

    private AgentNames() {}

    /** The group with the name under {@code name}, without the other keys for names. */
    static Node.Mapping named(Node.Mapping agent) {
        Map<String, Node> said = new TreeMap<>();
        List<Node.Entry> entries = new ArrayList<>();
        for (Node.Entry entry : agent.entries()) {
            String key = key(entry.key().text());
            boolean mail = entry.value() instanceof Node.Scalar value
                    && value.text().strip().toLowerCase(Locale.ROOT).startsWith("mailto:");
            if (isOfName(key)) {
                said.putIfAbsent(key, entry.value());
            } else if (!mail) {
                entries.add(entry);
            }
        }
        Node.Scalar name = name(said);
        if (name != null) {
            entries.add(0, new Node.Entry(new Node.Scalar("name", true, name.location()), name));
        }
        return new Node.Mapping(entries, agent.location());
    }

    private static String key(String written) {
        String key = written.replaceAll("(?<=[a-z])(?=[A-Z])|[ -]", "_").toLowerCase(Locale.ROOT);
        return key.replaceFirst("^(first|middle|last|given|family|full|display|user)name$", "$1_name")
                .replace("user_name", "username");
    }

    private static boolean isOfName(String key) {
        return WHOLE.contains(key)
                || ACCOUNT.contains(key)
                || OTHERS.contains(key)
                || PARTS.stream().anyMatch(part -> part.contains(key));
    }

    private static Node.@Nullable Scalar name(Map<String, Node> said) {
        if (said.get("name") instanceof Node.Mapping parts) {
            return named(parts).get("name") instanceof Node.Scalar name ? name : null;
        }
        Node.Scalar whole = first(WHOLE, said);
        if (whole != null) {
            return whole;
        }
        List<Node.Scalar> parts = new ArrayList<>();
        for (List<String> keys : PARTS) {
            Node.Scalar part = first(keys, said);
            if (part != null) {
                parts.add(part);
            }
        }
        if (parts.isEmpty()) {
            return first(ACCOUNT, said);
        }
        String composed = parts.stream().map(Node.Scalar::text).collect(Collectors.joining(" "));
        return new Node.Scalar(composed, true, parts.get(0).location());
    }

    private static Node.@Nullable Scalar first(List<String> keys, Map<String, Node> said) {
        for (String key : keys) {
            if (said.get(key) instanceof Node.Scalar scalar && !scalar.isNull()) {
                String text = withoutEmail(scalar.text());
                if (!text.isBlank()) {
                    return new Node.Scalar(text, true, scalar.location());
                }
            }
        }
        return null;
    }

    /** {@code Ada Example <ada@example.org>} and {@code ada@example.org (Ada Example)} without the address. */
    private static String withoutEmail(String name) {
        String rest = EMAIL.matcher(name).replaceAll("");
        if (rest.equals(name)) {
            return name.strip();
        }
        String bare = AROUND.matcher(rest.strip()).replaceAll("").strip();
        return bare.endsWith(")") && !bare.contains("(")
                ? bare.substring(0, bare.length() - 1).strip()
                : bare;
    }
}
