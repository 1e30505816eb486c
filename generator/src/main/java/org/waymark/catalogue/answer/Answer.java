package org.waymark.catalogue.answer;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.series.Series;

/**
 * What the catalogue has for a need.
 *
 * @param answerable whether data meets it
 * @param candidates the datasets that meet it or come near, those that lack least first
 * @param series the figures that answer it; null where the need names none or they do not go so far
 */
public record Answer(
        Answerable answerable,
        List<Candidate> candidates,
        @Nullable Series series) {}
