package org.waymark.render.page;

import java.util.List;
import org.waymark.render.Html;
import org.waymark.render.Words;
import org.waymark.render.view.PreviewView;
import org.waymark.render.view.ResourceView;
import org.waymark.render.view.UseView;

/** Samples of tables and code for {@link PatternsPage}. All of it is made up. */
final class TableSamples {

    static final List<ResourceView> RESOURCES = List.of(
            new ResourceView(
                    FactSamples.link("A sample file"),
                    null,
                    null,
                    FactSamples.link("CSV"),
                    false,
                    "20 kB",
                    "1,234",
                    FactSamples.DAY,
                    FactSamples.link("Sample Licence 1.0"),
                    List.of(
                            new ResourceView.ColumnView(
                                    Words.of("sample"),
                                    Words.of("Sample"),
                                    "number",
                                    Words.of("per cent"),
                                    Words.of("What the column means.")),
                            new ResourceView.ColumnView(Words.of("bare"), null, null, null, null))),
            new ResourceView(
                    FactSamples.name("A file that a browser cannot fetch"),
                    "ftp://example.com/sample.zip",
                    FactSamples.PROSE,
                    FactSamples.link("XLSX"),
                    true,
                    null,
                    null,
                    null,
                    null,
                    List.of()));

    static final List<PreviewView> PREVIEWS = List.of(new PreviewView(
            "preview-sample",
            "The first 2 rows of a sample",
            List.of("The first 2 of 40 columns."),
            List.of(
                    new PreviewView.ColumnView("area", Words.of("Area"), "text", null, "", false),
                    new PreviewView.ColumnView("rate", null, "number", Words.of("per cent"), "1 missing", true)),
            List.of(List.of("Sampleshire", "12.5"), List.of("Exampleton", ""))));

    static final UseView USE = new UseView(
            Words.of("A sample file"),
            List.of(
                    new UseView.Line(
                            "curl", "curl -LO https://example.com/a-rather-long-address/that-breaks/sample.csv"),
                    new UseView.Line("R", "sample <- read.csv(\"https://example.com/sample.csv\")")),
            true,
            Html.trusted("Sample Office. <cite>A sample dataset</cite>. https://example.com/sample"));

    private TableSamples() {}
}
