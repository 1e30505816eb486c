package org.waymark.site.bake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.waymark.model.Agent;
import org.waymark.model.Entry;
import org.waymark.model.Facet;
import org.waymark.model.record.Article;
import org.waymark.model.value.Slug;
import org.waymark.site.Document;

/**
 * The tags and authors of all posts. Spellings that differ only in case, spaces or punctuation count as one; the first
 * in Unicode order is shown.
 */
final class TagsAndAuthors {

    private final Map<String, Document.Tag> tags = new TreeMap<>();
    private final Map<String, Document.Author> authors = new TreeMap<>();

    /** Reads the tags and authors of the posts among these documents. */
    static TagsAndAuthors of(Collection<? extends Entry> entries) {
        TagsAndAuthors filing = new TagsAndAuthors();
        for (Entry entry : entries) {
            if (entry instanceof Article article) {
                words(article).forEach(filing::addTag);
                article.authors().forEach(filing::addAuthor);
            }
        }
        return filing;
    }

    private static List<String> words(Article article) {
        List<String> words = new ArrayList<>(article.tags());
        words.addAll(article.categories());
        words.removeIf(String::isBlank);
        return words.subList(0, Math.min(words.size(), Facet.MOST_TAGS));
    }

    private void addTag(String label) {
        Document.Tag tag = new Document.Tag(slug(label, "tag"), label.strip());
        tags.merge(tag.slug(), tag, (a, b) -> a.label().compareTo(b.label()) <= 0 ? a : b);
    }

    private void addAuthor(Agent agent) {
        if (!agent.name().isBlank()) {
            Document.Author author = author(agent);
            authors.merge(author.slug(), author, TagsAndAuthors::merge);
        }
    }

    private static Document.Author author(Agent agent) {
        return new Document.Author(slug(agent.name(), "author"), agent.name().strip(), agent.url());
    }

    private static Document.Author merge(Document.Author a, Document.Author b) {
        Document.Author first = a.name().compareTo(b.name()) <= 0 ? a : b;
        Document.Author other = first.equals(a) ? b : a;
        return first.url() != null ? first : new Document.Author(first.slug(), first.name(), other.url());
    }

    /** Never empty, and never {@code index}, which is the list of all. */
    private static String slug(String label, String kind) {
        String slug = Slug.of(label);
        if (slug.isEmpty()) {
            return kind + "-" + Integer.toHexString(label.strip().hashCode());
        }
        return slug.equals("index") ? "index-" + kind : slug;
    }

    /** The tags of a post, as all posts show them. */
    List<Document.Tag> tags(Article article) {
        Map<String, Document.Tag> found = new LinkedHashMap<>();
        for (String word : words(article)) {
            String slug = slug(word, "tag");
            found.put(slug, tags.getOrDefault(slug, new Document.Tag(slug, word.strip())));
        }
        return List.copyOf(found.values());
    }

    /** The authors of a post, as all posts show them. */
    List<Document.Author> authors(Article article) {
        Map<String, Document.Author> found = new LinkedHashMap<>();
        for (Agent agent : article.authors()) {
            if (!agent.name().isBlank()) {
                Document.Author own = author(agent);
                found.put(own.slug(), authors.getOrDefault(own.slug(), own));
            }
        }
        return List.copyOf(found.values());
    }

    /** All tags, by slug. */
    Collection<Document.Tag> tags() {
        return tags.values();
    }

    /** All authors, by slug. */
    Collection<Document.Author> authors() {
        return authors.values();
    }
}
