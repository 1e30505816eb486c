package org.waymark.rdf;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The namespaces of widely used vocabularies, and the prefixes by which files abbreviate them. */
public enum Namespace {
    ADMS("http://www.w3.org/ns/adms#"),
    DCAT("http://www.w3.org/ns/dcat#"),
    DCT("http://purl.org/dc/terms/"),
    DQV("http://www.w3.org/ns/dqv#"),
    FOAF("http://xmlns.com/foaf/0.1/"),
    GSP("http://www.opengis.net/ont/geosparql#"),
    HYDRA("http://www.w3.org/ns/hydra/core#"),
    ORG("http://www.w3.org/ns/org#"),
    PROV("http://www.w3.org/ns/prov#"),
    RDF("http://www.w3.org/1999/02/22-rdf-syntax-ns#"),
    RDFS("http://www.w3.org/2000/01/rdf-schema#"),
    SKOS("http://www.w3.org/2004/02/skos/core#"),
    SPDX("http://spdx.org/rdf/terms#"),
    VCARD("http://www.w3.org/2006/vcard/ns#"),
    XSD("http://www.w3.org/2001/XMLSchema#");

    /** {@code rdf:type}. */
    public static final Iri RDF_TYPE = RDF.iri("type");

    private final String iri;
    private final String prefix;

    private static final List<Namespace> ALL = List.of(values());

    Namespace(String iri) {
        this.iri = iri;
        this.prefix = name().toLowerCase(Locale.ROOT);
    }

    /** What its names begin with. */
    public String iri() {
        return iri;
    }

    /** The prefix that abbreviates it, such as {@code dcat}. */
    public String prefix() {
        return prefix;
    }

    /** The one in which a name is; null if it is in none of these. */
    static @Nullable Namespace of(String name) {
        if (!name.startsWith("http://")) {
            return null;
        }
        for (Namespace namespace : ALL) {
            if (name.startsWith(namespace.iri)) {
                return namespace;
            }
        }
        return null;
    }

    /** One of its names. */
    public Iri iri(String local) {
        return new Iri(iri + local);
    }
}
