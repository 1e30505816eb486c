package org.waymark.load.cache;

import java.util.List;
import java.util.Map;
import org.waymark.model.Vocabulary;
import org.waymark.report.Finding;

/**
 * What reading the vocabularies gave.
 *
 * @param vocabularies by name
 * @param findings what is wrong with their files
 */
public record ReadTerms(Map<String, Vocabulary> vocabularies, List<Finding> findings) {}
