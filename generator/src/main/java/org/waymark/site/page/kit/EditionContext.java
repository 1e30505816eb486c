package org.waymark.site.page.kit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.waymark.catalogue.address.Edition;
import org.waymark.catalogue.address.SiteLinks;
import org.waymark.catalogue.data.DataFiles;
import org.waymark.catalogue.enrich.Graph;
import org.waymark.catalogue.series.Series;
import org.waymark.model.Catalogue;
import org.waymark.model.Entry;
import org.waymark.model.value.Text;
import org.waymark.site.DeadLinks;
import org.waymark.site.Likeness;
import org.waymark.site.Offers;
import org.waymark.site.Published;
import org.waymark.site.Shared;
import org.waymark.site.SiteSettings;
import org.waymark.site.describe.Describer;
import org.waymark.site.render.frame.Frames;
import org.waymark.site.render.markdown.Markdown;
import org.waymark.site.render.template.Templates;
import org.waymark.site.render.words.Messages;
import org.waymark.site.render.words.Words;
import org.waymark.site.theme.AssetUrls;

/** What all pages of one edition share. */
public final class EditionContext {

    private final Graph graph;
    private final SiteSettings settings;
    private final Edition edition;
    private final Messages messages;
    private final Frames frames;
    private final RenderInputs inputs;
    private final Glossary glossary;
    private final Shared shared = new Shared();
    private final Shared common;

    private EditionContext(
            Graph graph,
            SiteSettings settings,
            Edition edition,
            Map<String, String> names,
            RenderInputs inputs,
            Shared common) {
        this.graph = graph;
        this.settings = settings;
        this.edition = edition;
        this.messages = Messages.load(inputs.templates().files(), edition.language());
        this.frames = new Frames(
                graph.catalogue(),
                settings,
                edition,
                messages,
                names,
                inputs.assets(),
                inputs.sharing(),
                inputs.offers());
        this.inputs = inputs;
        this.common = common;
        this.glossary = Glossary.of(graph.catalogue(), inputs.markdown());
    }

    /** The contexts of some editions, each made when it is asked for; they share what is the same in all. */
    public static Stream<EditionContext> of(
            Graph graph, SiteSettings settings, List<Edition> editions, RenderInputs inputs) {
        Map<String, String> names =
                Frames.languageNames(settings, inputs.templates().files());
        Shared common = new Shared();
        return editions.stream().map(edition -> new EditionContext(graph, settings, edition, names, inputs, common));
    }

    public Graph graph() {
        return graph;
    }

    public Catalogue catalogue() {
        return graph.catalogue();
    }

    public SiteSettings settings() {
        return settings;
    }

    public Edition edition() {
        return edition;
    }

    public Messages messages() {
        return messages;
    }

    /** Describes records for programs, in the words of this edition. */
    public Describer describer() {
        return new Describer(catalogue(), settings, edition);
    }

    public Frames frames() {
        return frames;
    }

    Markdown markdown() {
        return inputs.markdown();
    }

    /** The targets of links in texts. */
    SiteLinks links() {
        return inputs.links();
    }

    /** Where the theme's other files are published. */
    public AssetUrls assets() {
        return inputs.assets();
    }

    public Templates templates() {
        return inputs.templates();
    }

    /** The catalogue's own data files. */
    public DataFiles files() {
        return inputs.files();
    }

    /** The series of the indicators, by slug. */
    public SortedMap<String, Series> series() {
        return inputs.series();
    }

    /** The site as it was published before. */
    Published before() {
        return inputs.before();
    }

    /** Which datasets are similar. */
    public Likeness likeness() {
        return inputs.likeness();
    }

    /** The files for programs. */
    public Offers offers() {
        return inputs.offers();
    }

    /** Which links are known not to work. */
    public DeadLinks deadLinks() {
        return inputs.deadLinks();
    }

    /**
     * A value that pages of several sections share, made when the first of them needs it.
     *
     * @param making makes the value; must not wait for another thread that needs it
     */
    public <T> T shared(Class<T> type, Function<EditionContext, T> making) {
        return shared.get(type, () -> making.apply(this));
    }

    /**
     * As {@link #shared}, for a value without words, which is the same in every edition and made once for all of them.
     *
     * @param making makes the value; must ask for nothing that belongs to this edition
     */
    public <T> T common(Class<T> type, Function<EditionContext, T> making) {
        return common.get(type, () -> making.apply(this));
    }

    /** The explanations of the interface's terms. */
    Glossary glossary() {
        return glossary;
    }

    /** A text in this edition's language or its fallback. */
    public Words words(Text text) {
        return Words.of(text.in(edition.language(), edition.fallback()), messages.language());
    }

    /** Records sorted by their title in this edition. */
    public <E extends Entry> List<E> sorted(Collection<E> entries) {
        List<Keyed<E>> keyed = new ArrayList<>(entries.size());
        entries.forEach(entry ->
                keyed.add(new Keyed<>(Alphabet.key(words(entry.title()).text()), entry)));
        keyed.sort(Comparator.<Keyed<E>, String>comparing(Keyed::key)
                .thenComparing(key -> key.entry().slug()));
        List<E> sorted = new ArrayList<>(keyed.size());
        keyed.forEach(key -> sorted.add(key.entry()));
        return sorted;
    }

    private record Keyed<E>(String key, E entry) {}
}
