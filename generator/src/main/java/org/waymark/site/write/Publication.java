package org.waymark.site.write;

import java.util.List;

/**
 * What a build did to the published site.
 *
 * @param written number of files that are new or have new content
 * @param unchanged number of files made again with the content they had
 * @param kept number of files kept from the site before although nothing made them
 * @param removed paths of the files of the site before that are gone, sorted
 * @param touched whether anything on disk changed
 */
public record Publication(int written, int unchanged, int kept, List<String> removed, boolean touched) {}
