package org.waymark.catalogue.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.CatalogueFixture;
import org.waymark.model.Agent;
import org.waymark.model.record.Article;
import org.waymark.report.Code;
import org.waymark.report.Finding;
import org.waymark.report.Findings;
import org.waymark.report.Progress;

/** Who wrote a post and whether it is published, in the spellings of other site generators. */
class AuthorsTest {

    @TempDir
    private Path root;

    private final Findings findings = new Findings();

    private List<Finding> faults() {
        return findings.sorted().stream()
                .filter(finding -> finding.code() != Code.EMPTY_CATALOGUE)
                .toList();
    }

    private Article post(String header) throws IOException {
        CatalogueFixture.write(root, "content/blog/2024-01-01-a.md", "---\ntitle: A\n" + header + "\n---\nText\n");
        return Loader.load(root, findings, Progress.SILENT)
                .catalogue()
                .all(Article.class)
                .iterator()
                .next();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "author: Ada Example | Ada Example",
                "author: {first_name: Ada, last_name: Example} | Ada Example",
                "author: {last_name: Example, middle_name: B., first_name: Ada} | Ada B. Example",
                "author: {firstName: Ada, lastName: Example, twitter: ada} | Ada Example",
                "author: {given: Ada, family: Example} | Ada Example",
                "author: {login: ada, email: ada@example.org, display_name: Ada Example, first_name: A} | Ada Example",
                "author: {name: Ada Example, email: ada@example.org} | Ada Example",
                "author: {name: {first: Ada, last: Example}} | Ada Example",
                "author: {name: ada@example.org, first_name: Ada} | Ada",
                "author: {username: ada, mail: ada@example.org} | ada",
                "author: Ada Example <ada@example.org> | Ada Example",
                "author: ada@example.org (Ada Example) | Ada Example",
                "author: {name: 'Ada Example (ada@example.org)', url: 'mailto:ada@example.org'} | Ada Example",
                "authors: [Ada, {first_name: Bo, last_name: Li}, {display_name: Cy}] | Ada, Bo Li, Cy",
                "authors:\\n  - name: Ada\\n    email: ada@example.org\\n  - {last_name: Li} | Ada, Li",
                "author: &a {first_name: Ada}\\nauthors: [*a, Bo] | Ada, Ada, Bo"
            })
    void namesAreComposedAndEmailsStayPrivate(String header, String names) throws IOException {
        Article post = post(header.replace("\\n", "\n"));
        assertThat(faults()).isEmpty();
        assertThat(post.authors()).extracting(Agent::name).isEqualTo(List.of(names.split(", ")));
        assertThat(post.authors()).extracting(Agent::url).containsOnlyNulls();
    }

    @Test
    void anEmailAddressAloneIsNoName() throws IOException {
        Article post = post("author: ada@example.org");
        assertThat(post.authors()).isEmpty();
        assertThat(faults())
                .hasSize(1)
                .allSatisfy(found -> assertThat(found.toString())
                        .contains("missing-field", "2024-01-01-a.md:3:9")
                        .doesNotContain("ada@"));
    }

    @ParameterizedTest
    @CsvSource({
        "status: publish,false",
        "status: Published,false",
        "status: published-date,false",
        "status: draft,true",
        "status: private,true",
        "status: pending,true",
        "published: false,true",
        "published: true,false",
        "draft: true,true",
        "draft: false,false",
        "layout: post,false"
    })
    void draftsAreToldFromPosts(String header, boolean draft) throws IOException {
        assertThat(post(header).draft()).isEqualTo(draft);
        assertThat(faults()).isEmpty();
    }
}
