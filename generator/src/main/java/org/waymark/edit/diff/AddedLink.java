package org.waymark.edit.diff;

import org.waymark.model.Entry;

/**
 * A link that a record did not have before.
 *
 * @param entry the record
 * @param href the address
 * @param host where it leads
 * @param newHost whether no link in the catalogue led to this host before
 */
public record AddedLink(Entry entry, String href, String host, boolean newHost) {}
