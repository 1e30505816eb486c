package org.waymark.task.build;

import java.util.List;
import org.waymark.report.Finding;

/**
 * What a build did.
 *
 * @param published whether the site in the output folder is the one just built
 * @param findings everything found, sorted
 * @param files how many files the site has
 * @param written how many of them are new or changed
 * @param removed how many files of the site before are gone
 */
public record BuildResult(boolean published, List<Finding> findings, int files, int written, int removed) {}
