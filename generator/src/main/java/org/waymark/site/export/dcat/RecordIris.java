package org.waymark.site.export.dcat;

import java.util.Objects;
import org.waymark.catalogue.address.Edition;
import org.waymark.model.Entry;
import org.waymark.model.Term;
import org.waymark.rdf.Iri;
import org.waymark.site.SiteSettings;

/**
 * The IRIs of what the catalogue describes. A record is named by the address of its page in the default edition, a part of
 * it by a fragment of that, and a term by a fragment of the file that defines it; so each leads to something.
 *
 * @param settings of a site whose address is known
 */
record RecordIris(SiteSettings settings) {

    /** The folder of the files in RDF. */
    static final String FOLDER = "dcat/";

    /** The catalogue. */
    Iri catalogue() {
        return file("index.html");
    }

    /** Who publishes the catalogue. */
    Iri publisher() {
        return catalogue().with("#publisher");
    }

    /** A record. */
    Iri of(Entry entry) {
        Edition edition = settings.editions().get(0);
        return file(edition.path(entry.address()));
    }

    /** A vocabulary. */
    Iri vocabulary(String name) {
        return file(vocabularyFile(name));
    }

    /** The path of the file that defines a vocabulary, from the root of the site. */
    static String vocabularyFile(String name) {
        return FOLDER + "vocabularies/" + name + ".ttl";
    }

    /** A term of a vocabulary. */
    Iri of(Term term) {
        return vocabulary(term.vocabulary()).with("#" + Iri.fragment(term.id()));
    }

    /** A file of the site. */
    Iri file(String path) {
        return new Iri(Objects.requireNonNull(settings.published(path)));
    }
}
