package org.waymark.catalogue.check;

import org.waymark.model.Loaded;
import org.waymark.model.record.Dataset;
import org.waymark.model.record.Resource;
import org.waymark.report.Findings;
import org.waymark.report.Wording;

/** Each resource leads somewhere: to an address, or to a file of the catalogue. */
final class ResourcesHaveAddresses implements Check {

    @Override
    public void check(Loaded loaded, Context context, Findings findings) {
        context.entries(loaded)
                .filter(Dataset.class::isInstance)
                .flatMap(dataset -> ((Dataset) dataset).resources().stream())
                .map(Resource::source)
                .filter(source -> !source.has("url") && !source.has("file"))
                .forEach(source -> findings.add(Wording.NO_ADDRESS.at(source.location())));
    }
}
