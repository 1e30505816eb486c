package org.waymark.model;

import org.waymark.source.Location;

/**
 * The name of another record, as it was written. Whether there is such a record is found once all are read.
 *
 * @param kind what kind of record is meant
 * @param target the slug, an old slug or the title of the record
 * @param location where it was written
 */
public record Ref(Kind<?> kind, String target, Location location) {}
