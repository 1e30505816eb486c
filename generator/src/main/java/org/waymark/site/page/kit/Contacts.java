package org.waymark.site.page.kit;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.address.Addresses;
import org.waymark.model.Contact;
import org.waymark.model.value.Link;
import org.waymark.site.render.words.Words;

/**
 * Whom to ask.
 *
 * @param page the page that shows it
 */
public record Contacts(PageContext page) {

    /** The lines about a contact; empty for null. */
    public List<Fact> facts(@Nullable Contact contact) {
        if (contact == null) {
            return List.of();
        }
        Link url = contact.url();
        return new Facts(page)
                .text("name", contact.name())
                .link("email", email(contact.email()))
                .link("url", url == null ? null : page.external(url))
                .plain("phone", contact.phone())
                .list();
    }

    private static @Nullable LinkView email(@Nullable String email) {
        return email == null ? null : new LinkView(Words.of(email), "mailto:" + Addresses.encode(email.strip()), false);
    }
}
