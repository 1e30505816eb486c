package org.waymark.site.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.waymark.CatalogueFixture;

class ModuleBundleTest {

    private static String joined(String... namesAndTexts) {
        SortedMap<String, byte[]> assets = new TreeMap<>();
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            assets.put(namesAndTexts[i], namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
        }
        SortedMap<String, byte[]> all = ModuleBundle.with(assets);
        assertThat(all).containsAllEntriesOf(assets);
        return new String(all.getOrDefault("js/x.js", new byte[0]), StandardCharsets.UTF_8);
    }

    @Test
    void modulesComeAfterThoseThatTheyImport() {
        String bundle = joined(
                "js/x/index.js",
                        "// What pages use.\nimport { a } from './a.js';\nimport { b } from './b.js';\n\nexport { a };\nexport const c = a(b);\n",
                "js/x/a.js", "import { b } from './b.js';\n/** Adds. */\nexport function a(n) {\n  return n + b;\n}\n",
                "js/x/b.js", "export const b = 1;\n");

        assertThat(bundle)
                .isEqualTo("const b = 1;\nfunction a(n) {\nreturn n + b;\n}\nexport { a };\nexport const c = a(b);\n");
    }

    @Test
    void whatCannotBeJoinedIsReferredTo() {
        String reference = "export * from './x/index.js';\n";

        assertThat(joined("js/x/index.js", "import a from './a.js';\n", "js/x/a.js", "export default 1;\n"))
                .isEqualTo(reference);
        assertThat(joined(
                        "js/x/index.js",
                        "import { a } from './a.js';\nconst b = a;\n",
                        "js/x/a.js",
                        "export const a = 1;\nconst b = 2;\n"))
                .isEqualTo(reference);
        assertThat(joined("js/x/index.js", "import { a } from './gone.js';\n")).isEqualTo(reference);
        assertThat(joined("js/x/index.js", "import { a as b } from './a.js';\n", "js/x/a.js", "export const a = 1;\n"))
                .isEqualTo(reference);
    }

    /** Each script that a page names: a name that two of its modules have would cost readers a request for each module. */
    @Test
    void everyScriptOfTheThemeIsOneFile() throws IOException {
        Path folder = Path.of("../site-assets/js");
        SortedMap<String, byte[]> assets = new TreeMap<>();
        CatalogueFixture.bytes(folder).forEach((name, module) -> assets.put("js/" + name, module));
        SortedMap<String, byte[]> all = ModuleBundle.with(assets);
        all.keySet().removeAll(assets.keySet());
        Set<String> scripts = assets.keySet().stream()
                .filter(name -> name.endsWith("/index.js"))
                .map(name -> name.replace("/index.js", ".js"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(scripts).contains("js/propose.js", "js/search.js", "js/table.js");
        assertThat(all.keySet()).containsExactlyElementsOf(scripts);
        all.forEach((name, bundle) -> assertThat(new String(bundle, StandardCharsets.UTF_8))
                .as(name)
                .isNotEmpty()
                .doesNotContain(" from '"));
    }

    /** In a circle some module runs before one that it imports. */
    @Test
    void modulesOfTheThemeDoNotImportEachOtherInACircle() throws IOException {
        Pattern from = Pattern.compile("(?m)^(?:import|export) .*? from '([^']+)'");
        Map<Path, List<Path>> waiting = new TreeMap<>();
        try (Stream<Path> modules = Files.walk(Path.of("../site-assets/js"))) {
            for (Path module : modules.filter(Files::isRegularFile).toList()) {
                waiting.put(
                        module.normalize(),
                        from.matcher(Files.readString(module))
                                .results()
                                .map(found ->
                                        module.resolveSibling(found.group(1)).normalize())
                                .toList());
            }
        }
        assertThat(waiting.values().stream().mapToInt(List::size).sum()).isGreaterThan(100);
        while (waiting.values().removeIf(imported -> imported.stream().noneMatch(waiting::containsKey))) {
            // Those that import nothing more are no part of a circle.
        }
        assertThat(waiting).isEmpty();
    }
}
