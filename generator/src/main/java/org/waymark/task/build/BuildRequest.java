package org.waymark.task.build;

import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waymark.task.check.ProposalTargets;

/**
 * What to build.
 *
 * @param source the catalogue's root
 * @param output where the site goes
 * @param baseUrl where the site will be published, or null for what {@code site.yaml} says
 * @param ways where readers send proposals
 * @param asOf the day that counts as today, or null for {@code SOURCE_DATE_EPOCH}, else the day of the latest commit,
 *     else today
 * @param drafts whether drafts are published
 * @param future whether posts dated later than {@code asOf} are published
 * @param search whether the search index is made; without it the site is only for a quick look
 * @param strict whether errors and warnings keep the site from being published
 * @param archive whether the whole catalogue is also published as one file
 */
public record BuildRequest(
        Path source,
        Path output,
        @Nullable URI baseUrl,
        ProposalTargets ways,
        @Nullable LocalDate asOf,
        boolean drafts,
        boolean future,
        boolean search,
        boolean strict,
        boolean archive) {

    /** A request that leaves to {@code site.yaml} where proposals go. */
    public BuildRequest(
            Path source,
            Path output,
            @Nullable URI baseUrl,
            @Nullable LocalDate asOf,
            boolean drafts,
            boolean future,
            boolean search,
            boolean strict) {
        this(source, output, baseUrl, ProposalTargets.AS_SAID, asOf, drafts, future, search, strict, false);
    }
}
