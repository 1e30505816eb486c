package org.waymark.load.cache;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.model.Entry;
import org.waymark.report.Finding;

/**
 * What reading a file gave.
 *
 * @param entry null when the file is no record
 * @param findings what is wrong with the file alone
 */
public record ReadRecord(@Nullable Entry entry, List<Finding> findings) {}
