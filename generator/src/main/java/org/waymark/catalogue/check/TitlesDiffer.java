package org.waymark.catalogue.check;

import java.util.HashMap;
import java.util.Map;
import org.waymark.model.Loaded;
import org.waymark.model.record.Dataset;
import org.waymark.report.Code;
import org.waymark.report.Findings;
import org.waymark.text.Folding;

/** No two datasets have the same title, because readers of lists and search results could not tell them apart. */
final class TitlesDiffer implements Check {

    @Override
    public void check(Loaded loaded, Context context, Findings findings) {
        Map<String, Dataset> firsts = new HashMap<>();
        for (Dataset dataset : loaded.catalogue().all(Dataset.class)) {
            Dataset other = null;
            for (String title : dataset.title().byLanguage().values()) {
                Dataset first = firsts.putIfAbsent(Folding.fold(title), dataset);
                other = first == null || first.equals(dataset) ? other : first;
            }
            if (other != null && context.asked().test(dataset)) {
                findings.add(
                        Code.SAME_TITLE,
                        dataset.source().locate("title"),
                        "the dataset has the same title as " + other.source().file(),
                        "Keep one of the two, or add to each title what is different, such as the year or the place");
            }
        }
    }
}
