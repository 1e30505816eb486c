package org.waymark.catalogue.answer;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.waymark.CatalogueFixture;
import org.waymark.catalogue.data.FolderFiles;
import org.waymark.catalogue.load.Loader;
import org.waymark.catalogue.place.Reach;
import org.waymark.catalogue.series.SeriesReader;
import org.waymark.model.record.*;
import org.waymark.report.Findings;
import org.waymark.report.Progress;

class OwnAnswersTest {
    @Test
    void print() throws Exception {
        var loaded = Loader.load(CatalogueFixture.OWN, new Findings(), Progress.SILENT);
        var c = loaded.catalogue();
        var reach = Reach.of(c);
        var answers = new Answers(c, reach, SeriesReader.all(c, reach.places(), new FolderFiles(CatalogueFixture.OWN, loaded.dataFiles(), new Findings())));
        for (var q : c.all(Question.class)) {
            if (q.needs() == null) { System.out.println(q.slug() + " NONE"); continue; }
            var a = answers.to(q.needs(), q.themes());
            System.out.println(q.slug() + " typed=" + (q.answerable()==null?null:q.answerable().id()) + " computed=" + a.answerable() + " series=" + (a.series()!=null) + " n=" + a.candidates().size());
            a.candidates().stream().limit(6).forEach(x -> System.out.println("      " + x.dataset().slug() + ": " + x.shortfalls().stream().map(s -> s.kind().key()+s.wanted().stream().map(t->t.id()).toList()+s.has().stream().map(t->t.id()).toList()).collect(Collectors.joining(" "))));
        }
        System.out.println("GAPS");
        for (var g : c.all(Gap.class)) {
            if (g.needs() == null) continue;
            var a = answers.to(g.needs(), g.themes());
            System.out.println(g.slug() + " status=" + (g.status()==null?null:g.status().id()) + " " + a.answerable() + " n=" + a.candidates().size() + " " + a.candidates().stream().limit(3).map(x -> x.dataset().slug()+":"+x.shortfalls().stream().map(s->s.kind().key()).toList()).toList());
        }
    }
}
