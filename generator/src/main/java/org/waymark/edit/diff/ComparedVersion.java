package org.waymark.edit.diff;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waymark.catalogue.answer.Answers;
import org.waymark.model.Catalogue;
import org.waymark.model.Loaded;
import org.waymark.report.Finding;

/**
 * One of two versions that are compared.
 *
 * @param commit the commit's full name
 * @param loaded what was read of it
 * @param findings all its findings, sorted
 * @param lists the addresses of the lists of datasets by theme, place and so on
 * @param answers the answers to its questions
 * @param versions every file from the catalogue's root, with a version that is equal for equal content
 */
public record ComparedVersion(
        String commit,
        Loaded loaded,
        List<Finding> findings,
        Set<String> lists,
        Answers answers,
        Map<String, String> versions) {

    Catalogue catalogue() {
        return loaded.catalogue();
    }
}
