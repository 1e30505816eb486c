package org.waymark.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.waymark.model.Dataset;
import org.waymark.model.Loaded;
import org.waymark.model.Vocabulary;
import org.waymark.report.Code;
import org.waymark.report.Findings;

/** No two datasets have the same title, since lists and results of the search could not tell them apart. */
final class TitlesDiffer implements Check {

    @Override
    public void check(Loaded loaded, Context context, Findings findings) {
        Map<String, Dataset> firsts = new HashMap<>();
        for (Dataset dataset : loaded.catalogue().datasets()) {
            List<String> titles = dataset.title().byLanguage().values().stream()
                    .map(Vocabulary::fold)
                    .distinct()
                    .toList();
            titles.stream()
                    .filter(firsts::containsKey)
                    .findFirst()
                    .map(firsts::get)
                    .filter(first -> context.asked().test(dataset))
                    .ifPresent(first -> findings.add(
                            Code.SAME_TITLE,
                            dataset.source().locate("title"),
                            "the dataset has the same title as " + first.source().file(),
                            "Keep one of the two, or say in each title what sets it apart, such as the year or the"
                                    + " place"));
            titles.forEach(title -> firsts.putIfAbsent(title, dataset));
        }
    }
}
