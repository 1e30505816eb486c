package org.waymark.site.page.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.waymark.CatalogueFixture;

/** Each template names the record that it is given, and the page for theme authors says what is in it. */
class TemplateReferenceTest {

    private static final Path PAGE = Path.of("docs", "templates.md");
    private static final Path TEMPLATES = Path.of("..", "templates");
    private static final Path SOURCES = Path.of("src", "main", "java");
    private static final Pattern HEAD =
            Pattern.compile("^<#-- @ftlvariable name=\"\" type=\"([\\w.$]+)\" -->\n", Pattern.MULTILINE);
    private static final Pattern PARAMETER = Pattern.compile("@param (\\w+) ((?:(?!@param|\\*/).)*)", Pattern.DOTALL);

    private static Map<String, Class<?>> views() throws IOException, ClassNotFoundException {
        Map<String, Class<?>> views = new TreeMap<>();
        for (Map.Entry<String, String> template :
                CatalogueFixture.texts(TEMPLATES).entrySet()) {
            Matcher head = HEAD.matcher(template.getValue());
            if (head.lookingAt()) {
                views.put(template.getKey(), Class.forName(head.group(1)));
            } else if (template.getKey().startsWith("pages/")) {
                throw new AssertionError(template.getKey() + " does not name its view in its first line");
            }
        }
        return views;
    }

    @Test
    void everyTemplateNamesItsView() throws Exception {
        assertThat(views()).hasSizeGreaterThan(10);
        assertThat(views().values()).allMatch(Class::isRecord);
    }

    @Test
    void thePageForThemeAuthorsIsUpToDate() throws Exception {
        String page = reference();
        if (Boolean.getBoolean("waymark.update")) {
            Files.writeString(PAGE, page);
        }
        assertThat(Files.readString(PAGE))
                .as("docs/templates.md; update it with mvn test -Dtest=TemplateReferenceTest -Dwaymark.update=true")
                .isEqualTo(page);
    }

    private static String reference() throws Exception {
        StringBuilder page =
                new StringBuilder(Files.readString(Path.of("src", "test", "resources", "templates-intro.md")));
        List<Class<?>> parts = new ArrayList<>();
        for (Map.Entry<String, Class<?>> view : views().entrySet()) {
            page.append("\n## ").append(view.getKey()).append("\n\n");
            table(view.getValue(), page);
            collect(view.getValue(), parts);
        }
        page.append("\n# Parts of views\n");
        parts.removeAll(views().values());
        parts.sort(java.util.Comparator.comparing(TemplateReferenceTest::name));
        for (Class<?> part : parts) {
            page.append("\n## ").append(name(part)).append("\n\n");
            table(part, page);
        }
        return page.toString();
    }

    private static void collect(Class<?> type, List<Class<?>> parts) {
        for (RecordComponent component : type.getRecordComponents()) {
            Matcher names = Pattern.compile("org\\.waymark\\.site[\\w.$]+")
                    .matcher(component.getGenericType().getTypeName());
            while (names.find()) {
                try {
                    Class<?> part = Class.forName(names.group());
                    if (part.isRecord() && !parts.contains(part)) {
                        parts.add(part);
                        collect(part, parts);
                    }
                } catch (ClassNotFoundException e) {
                    throw new AssertionError(e);
                }
            }
        }
    }

    private static void table(Class<?> type, StringBuilder page) throws IOException {
        Map<String, String> docs = docs(type);
        page.append("`").append(type.getName()).append("`\n\n| name | kind | what it is |\n|---|---|---|\n");
        for (RecordComponent component : type.getRecordComponents()) {
            String doc = docs.get(component.getName());
            assertThat(doc)
                    .as("@param %s of %s", component.getName(), type.getName())
                    .isNotNull();
            page.append("| `")
                    .append(component.getName())
                    .append("` | ")
                    .append(kind(component.getGenericType()))
                    .append(" | ")
                    .append(doc)
                    .append(" |\n");
        }
    }

    private static String kind(Type type) {
        return type.getTypeName()
                .replaceAll("[\\w.]+\\.([A-Z]\\w*)", "$1")
                .replaceAll("\\w+\\$", "")
                .replaceAll("List<(.*)>", "list of $1");
    }

    private static String name(Class<?> type) {
        return type.getName().replaceAll(".*\\.", "").replace('$', '.');
    }

    private static Map<String, String> docs(Class<?> type) throws IOException {
        Class<?> outer = type.getDeclaringClass() == null ? type : type.getDeclaringClass();
        String source = Files.readString(SOURCES.resolve(outer.getName().replace('.', '/') + ".java"));
        int declared = source.indexOf("record " + type.getSimpleName() + "(");
        String comment = source.substring(source.lastIndexOf("/**", declared), declared);
        Map<String, String> docs = new TreeMap<>();
        Matcher parameter = PARAMETER.matcher(comment);
        while (parameter.find()) {
            docs.put(
                    parameter.group(1),
                    parameter
                            .group(2)
                            .replaceAll("\\s*\\n\\s*\\*\\s*", " ")
                            .replaceAll("\\{@(?:code|link) ([^}]*)}", "`$1`")
                            .strip());
        }
        return docs;
    }
}
