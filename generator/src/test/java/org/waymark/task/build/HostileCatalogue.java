package org.waymark.task.build;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.waymark.CatalogueFixture;
import org.waymark.catalogue.load.Loader;
import org.waymark.model.Kind;
import org.waymark.model.Site;
import org.waymark.model.Term;
import org.waymark.model.Tombstone;
import org.waymark.model.Vocabulary;
import org.waymark.model.record.Kinds;
import org.waymark.model.schema.FieldSchema;
import org.waymark.model.schema.FieldType;
import org.waymark.model.schema.ModelSchemas;
import org.waymark.model.schema.RecordSchema;

/**
 * A catalogue in which every field of every kind of record holds hostile text, made from the schema, so that new fields
 * take part without a change here.
 *
 * <p>Of each kind there are two records: {@code texts}, of which only what takes free text is hostile, and {@code wild},
 * of which everything is but what the record cannot do without.
 */
public final class HostileCatalogue {

    /** What {@code ${…}} would come to if anything evaluated it. */
    public static final String EVALUATED = String.valueOf(7919L * 7907L);

    public static final String EXPRESSION = "${7919*7907}";

    /** On one line, as a title would be. */
    static final String LINE = "<script>alert(1)</script> " + EXPRESSION + " #{7919*7907} [=7919*7907] {{7919*7907}} "
            + "<#assign x=7919*7907>${x} <@layout.page/> </script><img src=x onerror=alert(1)> javascript:alert(1) "
            + "data:text/html,x \" onmouseover=\"x' onfocus='x \u202egpj.exe\u2066 ]]> <!-- --> <![CDATA[ &lt;b&gt; "
            + "{0} {file} {% raw %} `x` https://evil.example/x.png end";

    private static final String MARKDOWN = LINE + """


            # Heading one <b onclick=x>

            ###### Heading six {#content onclick=x}

            [a](javascript:alert(1)) [b](JaVaScRiPt:alert%281%29) [c](&#106;avascript:alert(1)) [d](java
            script:alert(1)) [e](data:text/html,x) [f](vbscript:x) [g]( javascript:alert(1)) [h](//evil.example/)
            [i](https://example.org/ "\\" onmouseover=\\"x") <javascript:alert(1)> <https://example.org/?a='b'>
            [ref] [ref2] [^1] ![pixel](http://evil.example/pixel.png) ![pixel](//evil.example/x.png)
            ![pixel](https://evil.example/x.svg#a) ![d](data:image/png;base64,AAAA) ![j](javascript:alert(1))
            ![up](../../../../etc/passwd) [up](../../../../etc/passwd)

            [ref]: javascript:alert(1) "x"
            [ref2]: <data:text/html,x> '" onmouseover="x'
            [^1]: javascript:alert(1) <script>alert(1)</script>

            <script>alert(1)</script><style>*{background:url(http://evil.example/)}</style>
            <iframe src="https://evil.example/"></iframe><object data="https://evil.example/"></object>
            <embed src="https://evil.example/"><base href="https://evil.example/"><link rel="stylesheet" href="x.css">
            <meta http-equiv="refresh" content="0;url=https://evil.example/"><form action="https://evil.example/">
            <input name=a autofocus onfocus=alert(1)><button formaction="javascript:alert(1)">b</button></form>
            <svg onload=alert(1)><a xlink:href="javascript:alert(1)">x</a><use href="https://evil.example/#a"/></svg>
            <math><mtext><style><img src=x onerror=alert(1)></style></mtext></math>
            <img src="https://evil.example/x.png" srcset="https://evil.example/y.png 2x" onerror=alert(1)>
            <video poster="https://evil.example/x.png"><source src="https://evil.example/x"></video>
            <a href="javascript:alert(1)" target=_blank style="position:fixed" id="content" class="x">a</a>
            <p id="content" name="content" onclick=x style="color:red">p</p><details open ontoggle=alert(1)>d</details>
            </main></body></html><h1>Second</h1>

            ```"><script>alert(1)</script>
            </code></pre><script>alert(1)</script>
            ```

            | a | <b onclick=x> |
            |---|---|
            | `|` | </td></table><script>alert(1)</script> |

            <!-- a comment that does not end <script>alert(1)</script>
            """;

    /** Fields that say where a page is or whether there is one: hostile in {@code wild} only. */
    private static final Set<String> ADDRESSING = Set.of("permalink", "lang", "languages", "email", "address");

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path root;
    private final Map<String, Vocabulary> builtIn = Loader.builtInVocabularies();
    private final Set<String> vocabularies = new TreeSet<>();

    private HostileCatalogue(Path root) {
        this.root = root;
    }

    /** Writes the catalogue into a folder. */
    public static void write(Path root) throws IOException {
        new HostileCatalogue(root).write();
    }

    private void write() throws IOException {
        for (Kind<?> kind : Kinds.ALL) {
            record(kind, "texts", false);
            record(kind, "wild", true);
        }
        yaml("content/site.yaml", site());
        Map<String, Object> tombstone = fields(RecordSchema.of(Tombstone.class), false, 0);
        tombstone.put("address", "datasets/gone");
        yaml("content/removed.yaml", List.of(tombstone, fields(RecordSchema.of(Tombstone.class), true, 0)));
        for (String vocabulary : vocabularies) {
            Map<String, Object> narrow = fields(RecordSchema.of(Term.class), false, 0);
            narrow.putAll(Map.of("id", "narrow", "broader", "wide"));
            Map<String, Object> wide = fields(RecordSchema.of(Term.class), true, 0);
            wide.put("id", "wide");
            yaml("content/vocabularies/" + vocabulary + ".yaml", Map.of("title", LINE, "terms", List.of(narrow, wide)));
        }
    }

    private Map<String, Object> site() {
        Map<String, Object> site = fields(RecordSchema.of(Site.class), false, 0);
        site.put("languages", List.of("en", "cy"));
        site.put("base_url", "https://example.org/catalogue/");
        site.put("record_formats", List.of("all"));
        site.put("edit_url", "https://example.org/{file}?'onclick='" + EXPRESSION);
        site.put("discussion_url", "https://example.org/?t={title}&u='onclick='" + EXPRESSION);
        return site;
    }

    private void record(Kind<?> kind, String name, boolean wild) throws IOException {
        RecordSchema schema = RecordSchema.of(kind.type());
        Map<String, Object> fields = fields(schema, wild, 0);
        if (ModelSchemas.isMarkdown(schema)) {
            FieldSchema body = schema.body();
            Object text = body == null ? "" : String.valueOf(fields.remove(body.key()));
            write(kind.folder() + "/" + name + ".md", "---\n" + json(fields) + "\n---\n" + text);
        } else {
            yaml(kind.folder() + "/" + name + ".yaml", fields);
        }
    }

    private Map<String, Object> fields(RecordSchema schema, boolean wild, int depth) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (FieldSchema field : schema.fields()) {
            boolean hostile = wild && !field.required() && depth == 0;
            if (hostile || !ADDRESSING.contains(field.key())) {
                Object value = hostile && field.type() != FieldType.RECORD ? text(field) : value(field, wild, depth);
                values.put(field.key(), field.list() ? new ArrayList<>(List.of(value)) : value);
            }
        }
        return values;
    }

    private static Object text(FieldSchema field) {
        return field.type() == FieldType.MARKDOWN ? MARKDOWN : LINE;
    }

    private Object value(FieldSchema field, boolean wild, int depth) {
        return switch (field.type()) {
            case TEXT, MARKDOWN -> text(field);
            case STRING -> field.values().isEmpty() ? LINE : field.values().get(0);
            case INTEGER -> 20;
            case BOOLEAN -> true;
            case DATE -> "2025-06-01";
            case PERIOD -> "2014/2025";
            case LINK -> "https://example.org/'onmouseover='x?" + EXPRESSION + "&lt;script&gt;";
            case TERM -> term(field.vocabulary());
            case REF -> "wild";
            case RECORD -> field.nested() == null ? Map.of() : fields(field.nested(), wild && depth > 0, depth + 1);
            case MAP -> Map.of(LINE, LINE);
        };
    }

    private String term(String vocabulary) {
        Vocabulary known = builtIn.get(vocabulary);
        if (known != null && !known.terms().isEmpty()) {
            return known.terms().get(0).id();
        }
        vocabularies.add(vocabulary);
        return "narrow";
    }

    private void yaml(String file, Object value) throws IOException {
        write(file, json(value));
    }

    private static String json(Object value) throws IOException {
        return JSON.writeValueAsString(value); // JSON is YAML
    }

    private void write(String file, String text) throws IOException {
        CatalogueFixture.write(root, file, text);
    }
}
