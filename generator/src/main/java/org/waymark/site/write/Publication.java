package org.waymark.site.write;

import java.util.List;

/**
 * The changes of a build to the published site.
 *
 * @param written number of files that are new or have new content
 * @param unchanged number of files made again with the content they had
 * @param kept number of files kept from the previous site without being made again
 * @param removed paths of removed files of the previous site, sorted
 */
public record Publication(int written, int unchanged, int kept, List<String> removed) {}
