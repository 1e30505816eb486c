package org.waymark.edit.fix;

/**
 * A single fix.
 *
 * @param line the line in the original file, from 1
 * @param message what changes, in plain words; holds text from the file
 */
public record Change(int line, String message) {}
