package org.waymark.edit.draft;

/**
 * Something that a field can hold.
 *
 * @param value what to write
 * @param label what it is called; empty where the value says it
 */
public record Choice(String value, String label) {}
