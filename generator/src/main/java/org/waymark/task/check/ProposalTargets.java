package org.waymark.task.check;

import org.jspecify.annotations.Nullable;
import org.waymark.model.Contact;
import org.waymark.model.value.Link;

/**
 * Where readers send proposals, as the command line says.
 *
 * @param repository where the files are kept, or null for what {@code site.yaml} says
 * @param contact whom to write to, or null for what {@code site.yaml} says
 */
public record ProposalTargets(
        @Nullable Link repository, @Nullable Contact contact) {

    /** As {@code site.yaml} says. */
    public static final ProposalTargets AS_SAID = new ProposalTargets(null, null);
}
