package org.waymark.search.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.address.Edition;
import org.waymark.catalogue.place.Places;
import org.waymark.model.Baked;
import org.waymark.model.Catalogue;
import org.waymark.model.Dated;
import org.waymark.model.Entry;
import org.waymark.model.Facet;
import org.waymark.model.Synonym;
import org.waymark.model.Term;
import org.waymark.model.record.Kinds;
import org.waymark.model.value.PartialDate;
import org.waymark.report.Progress;
import org.waymark.search.format.IndexManifest;
import org.waymark.search.format.IndexManifest.Language;
import org.waymark.search.format.TermKey;
import org.waymark.search.words.Analysis;
import org.waymark.search.words.SynonymTable;
import org.waymark.search.words.TermSynonyms;
import org.waymark.search.words.Word;
import org.waymark.search.words.WordLists;
import org.waymark.site.LatestValues;
import org.waymark.site.Likeness;
import org.waymark.site.Output;
import org.waymark.site.SiteSettings;

/** Makes the search index of each edition: Lucene weighs the words, and clients fetch them in small files. */
public final class SearchIndexer {

    /** The language of the built-in word lists. */
    private static final String ENGLISH = "en";

    /** The folder of the indexes of all editions in the site. */
    public static final String FOLDER = "search/";

    private final Catalogue catalogue;
    private final SiteSettings settings;
    private final Edition edition;
    private final SynonymTable synonyms;
    private final Places places;
    private final PlaceColumn column;
    private final ShardFiles files;
    private Likeness likeness = Likeness.UNKNOWN;

    private SearchIndexer(
            Catalogue catalogue,
            SiteSettings settings,
            Edition edition,
            SynonymTable synonyms,
            Places places,
            PlaceColumn column,
            ShardFiles files) {
        this.catalogue = catalogue;
        this.settings = settings;
        this.edition = edition;
        this.synonyms = synonyms;
        this.places = places;
        this.column = column;
        this.files = files;
    }

    /**
     * Writes the index of every edition to {@code search/<language>/}.
     *
     * @param builtIn the built-in synonyms, which the catalogue's own are added to
     * @param figures the latest values of the catalogue's indicators, in the words of an edition
     * @return which datasets are similar, by their texts in the default edition
     * @throws IOException if the output cannot be written
     */
    public static Likeness index(
            Catalogue catalogue,
            SiteSettings settings,
            List<Synonym> builtIn,
            Function<Edition, List<LatestValues>> figures,
            Output out,
            Progress progress)
            throws IOException {
        SynonymTable synonyms = synonyms(catalogue, builtIn);
        Places places = Places.of(catalogue);
        Likeness likeness = Likeness.UNKNOWN;
        for (Edition edition : settings.editions()) {
            try (ShardFiles files = new ShardFiles(folder(edition.language()), out)) {
                PlaceColumn column = new PlaceColumn(catalogue, places, edition, figures.apply(edition));
                SearchIndexer indexer =
                        new SearchIndexer(catalogue, settings, edition, synonyms, places, column, files);
                indexer.write(progress);
                likeness = edition.isDefault() ? indexer.likeness : likeness;
            }
        }
        return likeness;
    }

    /** All alternatives of words, from synonyms and from words of similar meaning. */
    static SynonymTable synonyms(Catalogue catalogue, List<Synonym> builtIn) {
        List<Synonym> all = new ArrayList<>(builtIn);
        all.addAll(catalogue.synonyms());
        all.addAll(TermSynonyms.of(catalogue.vocabularies().values(), ENGLISH));
        all.addAll(WordLists.related(ENGLISH));
        Analysis english = Analysis.of(ENGLISH);
        return SynonymTable.of(
                all,
                text -> english.words(text).stream()
                        .filter(word -> !word.isStopWord())
                        .map(Word::stem)
                        .toList());
    }

    /** The folder of an edition's index in the site. */
    public static String folder(String language) {
        return FOLDER + language.toLowerCase(java.util.Locale.ROOT) + "/";
    }

    private void write(Progress progress) throws IOException {
        DocumentNumbers numbers = DocumentNumbers.of(catalogue, editorial(catalogue, settings, edition));
        List<@Nullable Entry> entries = numbers.entries();
        Documents documents = new Documents(catalogue, edition);
        List<Term> named = places.all();
        Cards cards = new Cards(entries.size() + named.size(), (int)
                entries.stream().filter(Objects::nonNull).count());
        for (int i = 0; i < named.size(); i++) {
            cards.set(entries.size() + i, column.card(named.get(i)), Facet.PLACE.path() + "/");
        }
        Set<String> languages = new LinkedHashSet<>(List.of(edition.language()));
        progress.begin("Indexing (" + edition.language() + ")", entries.size());
        try (LuceneIndex lucene = new LuceneIndex(synonyms.phrases())) {
            for (int number = 0; number < entries.size(); number++) {
                Entry entry = entries.get(number);
                if (entry != null) {
                    SearchDocument document = documents.of(entry);
                    document.passages().forEach(passage -> languages.add(passage.language()));
                    lucene.add(number, document.passages(), document.labels());
                    cards.set(number, document.card(), folder(entry));
                }
                progress.step(1);
            }
            lucene.finish();
            files.manifest(manifest(numbers, lucene, cards, languages));
        } finally {
            progress.end();
        }
    }

    private static String folder(Entry entry) {
        String path = entry.kind().path();
        return path.isEmpty() ? "" : path + "/";
    }

    private IndexManifest manifest(DocumentNumbers numbers, LuceneIndex lucene, Cards cards, Set<String> languages)
            throws IOException {
        Dictionary dictionary = new Dictionary(files, cards, lucene.documents());
        Lexicon lexicon = new Lexicon();
        Names names = Names.of(catalogue, places, numbers.entries(), languages);
        LuceneIndex.TermVisitor without = (term, size, ids, impacts) -> {
            names.before(term, dictionary::addName);
            dictionary.add(term, size, ids, impacts, List.of());
        };
        lucene.labels(without);
        Alternates alternates =
                new Alternates(synonyms, lucene, numbers.entries().size());
        LikeDatasets like = new LikeDatasets(numbers.entries(), lucene.documents(), Kinds.MAIN);
        lucene.words((term, size, ids, impacts) -> {
            alternates.before(term, without);
            List<String> forms = Dictionary.forms(lucene.forms(term));
            forms.forEach(form -> lexicon.add(form, size));
            names.before(term, dictionary::addName);
            dictionary.add(term, size, ids, impacts, forms);
            if (edition.isDefault() && TermKey.isWord(term)) {
                like.add(forms.isEmpty() ? term : forms.get(0), size, ids, impacts);
            }
        });
        likeness = like.find();
        alternates.rest(without);
        names.before(null, dictionary::addName);
        Analysis english = Analysis.of(ENGLISH);
        WordLists lists = WordLists.of(ENGLISH);
        lists.places().forEach(place -> english.words(place).forEach(word -> lexicon.knowPlace(word.stem())));
        names.words().forEach(lexicon::knowName);
        lists.common().forEach(common -> english.words(common).forEach(word -> lexicon.know(word.stem())));
        synonyms.alternatives().keySet().stream().filter(TermKey::isWord).forEach(lexicon::know);
        return new IndexManifest(
                edition.language(),
                languages.stream()
                        .filter(language -> !language.equals("und"))
                        .map(SearchIndexer::language)
                        .toList(),
                lucene.documents(),
                numbers.slots(),
                numbers.kinds(),
                cards.publish(numbers.entries().size(), numbers.slots(), files),
                dictionary.publish(),
                lexicon.publish(files),
                lexicon.publishReversed(files),
                new Columns(catalogue, edition, settings.asOf(), numbers.entries(), files).publish(column),
                lucene.pairs().publish(files));
    }

    private static Language language(String tag) {
        WordLists lists = WordLists.of(tag.split("-", 2)[0].toLowerCase(Locale.ROOT));
        return new Language(tag, Analysis.of(tag).stopWords(), lists.questions(), lists.vague(), lists.each());
    }

    /** The posts and free pages that are published in this edition. */
    static Collection<Entry> editorial(Catalogue catalogue, SiteSettings settings, Edition edition) {
        List<Entry> shown = new ArrayList<>();
        catalogue.all().filter(Baked.class::isInstance).map(Baked.class::cast).forEach(entry -> {
            PartialDate date = entry instanceof Dated dated ? dated.date() : null;
            boolean future = date != null && date.first().isAfter(settings.asOf());
            if ((settings.drafts() || !entry.draft())
                    && (settings.future() || !future)
                    && isOurs(entry.lang(), edition)) {
                shown.add(entry);
            }
        });
        return shown;
    }

    private static boolean isOurs(@Nullable String language, Edition edition) {
        return language == null ? edition.isDefault() : language.equals(edition.language());
    }
}
