package org.waymark.site.export.tables;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.model.Agent;
import org.waymark.model.Catalogue;
import org.waymark.model.Contact;
import org.waymark.model.record.Citation;
import org.waymark.model.record.Dataset;
import org.waymark.model.record.Resource;
import org.waymark.site.export.kit.JsonReading;
import org.waymark.site.export.kit.Mapping;

/** Reads a dataset from a Data Package as fields of our own (Frictionless, versions 1 and 2). */
public final class DataPackageReader {

    private static final String NO_PLACE = "the format has no place for it";

    private static final Mapping<JsonReading> AGENT = new Mapping<JsonReading>()
            .held("name", "`title`", "as one line", agent -> agent.text("title"))
            .held("url", "`path`", "only http addresses", agent -> agent.text("path"))
            .lacksOthers(NO_PLACE, Agent.class);

    private static final Mapping<JsonReading> CONTACT = new Mapping<JsonReading>()
            .held("name", "`title`", "as one line", agent -> agent.text("title"))
            .held("email", "`email`", "", agent -> agent.text("email"))
            .held("url", "`path`", "only http addresses", agent -> agent.text("path"))
            .lacksOthers(NO_PLACE, Contact.class);

    private static final Mapping<JsonReading> COLUMN = new Mapping<JsonReading>()
            .held("name", "`name`", "", field -> field.text("name"))
            .held("title", "`title`", "as one line", field -> field.text("title"))
            .held("type", "`type`", "what the cells show", field -> field.text("type"))
            .held(
                    "unit",
                    "`unit`, which is not of the standard",
                    "with `prefix` and `suffix`, as one line",
                    field -> field.text("unit"))
            .held("description", "`description`", "", field -> field.text("description"))
            .lacks("part of `unit`", "prefix", "suffix");

    private static final Mapping<JsonReading> RESOURCE = new Mapping<JsonReading>()
            .held("title", "`title`", "as one line", file -> file.text("title"))
            .held("url", "`path`", "", file -> file.text("path"))
            .held("description", "`description`", "", file -> file.text("description"))
            .held(
                    "media_type",
                    "`mediatype`",
                    "added from the format; without parameters",
                    file -> file.text("mediatype"))
            .held("size", "`bytes`", "of the file as it is", file -> file.number("bytes"))
            .held("checksum", "`hash`", "of the file as it is", file -> file.text("hash"))
            .held("licence", "`licenses`", "", DataPackageReader::licence)
            .groups(
                    "schema",
                    "`schema.fields`",
                    "all columns of the file",
                    file -> file.at("schema").all("fields"),
                    COLUMN)
            .lacks("its address comes back as `url`", "file")
            .lacks("`format` is the ending of the file's name", "format")
            .lacksOthers(NO_PLACE, Resource.class);

    private static final Mapping<JsonReading> SOURCE = new Mapping<JsonReading>()
            .held("title", "`title`", "as one line", source -> source.text("title"))
            .held("url", "`path`", "only http addresses", source -> source.text("path"))
            .lacksOthers(NO_PLACE, Citation.class);

    /** What becomes of each field of a dataset. */
    static final Mapping<JsonReading> MAPPING = new Mapping<JsonReading>()
            .held("title", "`title`", "as one line", dataset -> dataset.text("title"))
            .held("description", "`description`", "", dataset -> dataset.text("description"))
            .held(
                    "publisher",
                    "`contributors` with the role `publisher`",
                    "the name",
                    dataset -> contributors(dataset, "publisher").stream()
                            .map(agent -> agent.text("title"))
                            .findFirst()
                            .orElse(null))
            .groups(
                    "creators",
                    "`contributors` with the role `creator`",
                    "",
                    dataset -> contributors(dataset, "creator"),
                    AGENT)
            .group(
                    "contact",
                    "`contributors` with the role `contact`",
                    "one with a name or a mail address",
                    dataset -> contributors(dataset, "contact").stream()
                            .findFirst()
                            .orElse(null),
                    CONTACT)
            .held(
                    "keywords",
                    "`keywords`",
                    "also the names of themes and populations",
                    dataset -> dataset.texts("keywords"))
            .held("version", "`version`", "as one line", dataset -> dataset.text("version"))
            .held("licence", "`licenses`", "", DataPackageReader::licence)
            .held("landing_page", "`homepage`", "only http addresses", dataset -> dataset.text("homepage"))
            .groups(
                    "resources",
                    "`resources`",
                    "the files in the repository, each once",
                    dataset -> dataset.all("resources"),
                    RESOURCE)
            .groups("sources", "`sources`", "", dataset -> dataset.all("sources"), SOURCE)
            .lacks("among `keywords`", "themes", "populations")
            .lacks("`id` is the address of the page", "identifiers")
            .lacksOthers(NO_PLACE, Dataset.class);

    private DataPackageReader() {}

    /**
     * The dataset that a package is.
     *
     * @param catalogue whose vocabularies name what is meant
     * @return its fields as YAML would hold them
     * @throws IOException if the file cannot be read or is no JSON
     */
    public static Map<String, Object> read(InputStream in, Catalogue catalogue) throws IOException {
        return MAPPING.read(JsonReading.of(in, catalogue));
    }

    /** Those who have a role: among several in version 2, the only one in version 1. */
    private static List<JsonReading> contributors(JsonReading dataset, String role) {
        return dataset.all("contributors").stream()
                .filter(agent -> agent.texts("roles").contains(role) || role.equals(agent.text("role")))
                .toList();
    }

    private static @Nullable String licence(JsonReading described) {
        return described.all("licenses").stream()
                .map(licence -> licence.text("name") == null ? licence.text("path") : licence.text("name"))
                .map(name -> described.term("licences", name))
                .findFirst()
                .orElse(null);
    }
}
