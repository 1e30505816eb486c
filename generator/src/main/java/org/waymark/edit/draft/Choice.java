package org.waymark.edit.draft;

/**
 * Something that a field can hold.
 *
 * @param value what to write
 * @param label its label; empty if the value is clear enough
 */
public record Choice(String value, String label) {}
