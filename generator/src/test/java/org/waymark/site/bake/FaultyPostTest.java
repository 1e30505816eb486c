package org.waymark.site.bake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A post at which the program fails costs its own page. */
class FaultyPostTest {

    @TempDir
    private Path root;

    @Test
    void theOthersAreMadeAndItsFileIsNamed() throws IOException {
        Blog blog = new Blog(root)
                .post("a.md", "title: A\ndate: 2020-01-01", "Fine.")
                .post("b.md", "title: B\ndate: 2020-01-02", Blog.OVERFLOWS)
                .post("c.md", "title: C\ndate: 2020-01-03", Blog.FAILS)
                .post("d.md", "title: D\ndate: 2020-01-04", "Fine.")
                .bake();

        assertThat(blog.found())
                .containsExactly("content/blog/b.md:2:1 waymark-failed", "content/blog/c.md:2:1 waymark-failed");
        assertThat(blog.files).containsKeys("blog/a.html", "blog/d.html", "blog/index.html", "blog/atom.xml");
        assertThat(blog.files).doesNotContainKeys("blog/b.html", "blog/c.html");
        assertThat(blog.published)
                .extracting("path")
                .contains("blog/a.html", "blog/d.html")
                .doesNotContain("blog/b.html", "blog/c.html");
        assertThat(blog.findings.get(1).text()).contains("IllegalStateException", "as the text asks", "report it");
    }
}
