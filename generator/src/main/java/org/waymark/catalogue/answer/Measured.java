package org.waymark.catalogue.answer;

import java.util.List;
import org.waymark.catalogue.series.Series;

/**
 * The figures of the indicator that a need names.
 *
 * @param series the figures
 * @param shortfalls what they lack, in the order of the kinds; empty if they answer the need
 */
public record Measured(Series series, List<Shortfall> shortfalls) {}
