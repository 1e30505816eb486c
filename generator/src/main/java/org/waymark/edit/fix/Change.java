package org.waymark.edit.fix;

/**
 * One thing that was fixed.
 *
 * @param line in the file as it was, from 1
 * @param message what changes, in plain words; holds text from the file
 */
public record Change(int line, String message) {}
