package org.waymark.load.cache;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.waymark.model.Term;
import org.waymark.model.Text;
import org.waymark.model.Vocabulary;

/** Turns vocabularies into bytes and back, whole. */
final class VocabularyCodec {

    private static final RecordCodec TERMS = new RecordCodec(Detail.WHOLE, Map.of());

    private VocabularyCodec() {}

    static void write(Vocabulary vocabulary, ByteWriter out) {
        out.text(vocabulary.name());
        Text title = vocabulary.title();
        Map<String, String> titles = title == null ? Map.of() : title.byLanguage();
        out.number(titles.size());
        titles.forEach((language, text) -> {
            out.text(language);
            out.text(text);
        });
        List<Term> terms = vocabulary.terms();
        out.number(terms.size());
        for (Term term : terms) {
            out.text(term.source().file());
            TERMS.write(term, out);
        }
    }

    static Vocabulary read(ByteReader in) {
        String name = in.text();
        Map<String, String> titles = new TreeMap<>();
        for (int i = in.count(); i > 0; i--) {
            titles.put(in.text(), in.text());
        }
        List<Term> terms = new ArrayList<>();
        for (int i = in.count(); i > 0; i--) {
            terms.add((Term) TERMS.read(Term.class, in.text(), in));
        }
        return new Vocabulary(name, titles.isEmpty() ? null : new Text(titles), terms);
    }
}
