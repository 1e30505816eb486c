package org.waymark.pipeline;

import org.jspecify.annotations.Nullable;
import org.waymark.model.Contact;
import org.waymark.model.Link;

/**
 * Where readers can hand in what they propose, as the command line says it.
 *
 * @param repository where the files are kept, or null for what {@code site.yaml} says
 * @param contact whom to write to, or null for what {@code site.yaml} says
 */
public record Ways(@Nullable Link repository, @Nullable Contact contact) {

    /** As {@code site.yaml} says. */
    public static final Ways AS_SAID = new Ways(null, null);
}
