package org.waymark.model.record;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.model.Classified;
import org.waymark.model.Facet;
import org.waymark.model.Field;
import org.waymark.model.Menu;
import org.waymark.model.RecordType;
import org.waymark.model.Search;
import org.waymark.model.Term;
import org.waymark.model.value.PartialDate;
import org.waymark.model.value.Text;
import org.waymark.source.Source;

/** A question that people bring to the data. */
@RecordType(
        name = "question",
        folder = "content/questions",
        path = "questions",
        menu = Menu.HEAD,
        form = true,
        doc = "A question that people ask. One Markdown file in content/questions/. The text under the header says"
                + " what the data can and cannot answer.")
public record Question(
        String slug,

        @Field(
                doc = "The question, as someone would ask it.",
                iri = "dct:title",
                required = true,
                example = "How many children in my borough live in poverty?",
                search = Search.TITLE)
        Text title,

        @Field(
                doc = "What the data can and cannot answer.",
                iri = "dct:description",
                markdown = true,
                body = true,
                search = Search.DESCRIPTION)
        @Nullable
        Text description,

        @Field(doc = "What the answer would be used for.", vocabulary = "purposes", search = Search.DETAIL)
        List<Term> purposes,

        @Field(
                doc = "What it is about.",
                iri = "dcat:theme",
                recommended = true,
                example = "[housing]",
                facet = Facet.THEME)
        List<Term> themes,

        @Field(doc = "The people it is about.", recommended = true, example = "[renters]", facet = Facet.POPULATION)
        List<Term> populations,

        @Field(
                doc = "The places it is about.",
                iri = "dct:spatial",
                recommended = true,
                example = "[London]",
                facet = Facet.PLACE)
        List<Term> places,

        @Field(doc = "What data must have to answer it. The catalogue works out the answer from this.") @Nullable
        Need needs,

        @Field(doc = "How far the catalogue can answer it.", vocabulary = "answerabilities", example = "partly")
        @Nullable
        Term answerable,

        @Field(
                doc = "Datasets to start from, and where each falls short.",
                relation = "answered_by",
                back = "answers",
                search = Search.DETAIL)
        List<Nearest> datasets,

        @Field(doc = "Where the question was asked.", iri = "dct:source")
        List<Citation> sources,

        @Field(doc = "Who looks after this record.") @Nullable
        String steward,

        @Field(doc = "When to review this record.") @Nullable
        PartialDate reviewBy,

        @Field(doc = "Former file names of this record. Their addresses lead here.")
        List<String> aliases,

        Source source)
        implements Classified {}
