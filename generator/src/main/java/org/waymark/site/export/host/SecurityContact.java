package org.waymark.site.export.host;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.address.Edition;
import org.waymark.model.Contact;
import org.waymark.model.value.Link;
import org.waymark.site.SiteSettings;
import org.waymark.site.export.kit.Export;
import org.waymark.site.export.kit.ExportInputs;
import org.waymark.site.export.kit.Plan;

/**
 * {@code .well-known/security.txt}: whom to tell about a weak point (RFC 9116). Only a site at the root of its host, with a
 * contact, has one. It holds for a year less a day, from the day that counts as today.
 */
public final class SecurityContact implements Export {

    private static final String ADDRESS = ".well-known/security.txt";

    private static final int DAYS = 364;

    @Override
    public List<String> addresses() {
        return List.of(ADDRESS);
    }

    @Override
    public Stream<Plan> plan(ExportInputs inputs) {
        List<String> contacts = contacts(inputs.catalogue().site().contact());
        SiteSettings settings = inputs.settings();
        return contacts.isEmpty() || !settings.basePath().equals("/")
                ? Stream.empty()
                : Stream.of(Plan.file(ADDRESS, () -> text(contacts, settings)));
    }

    private static List<String> contacts(@Nullable Contact contact) {
        List<String> addresses = new ArrayList<>();
        if (contact != null) {
            Link url = contact.url();
            if (contact.email() != null) {
                addresses.add("mailto:" + contact.email());
            }
            if (url != null && url.href().startsWith("https:")) {
                addresses.add(url.href());
            }
        }
        addresses.removeIf(address -> !address.chars().allMatch(c -> c > ' ' && c < 0x7f));
        return addresses;
    }

    private static String text(List<String> contacts, SiteSettings settings) {
        StringBuilder text = new StringBuilder();
        contacts.forEach(contact -> text.append("Contact: ").append(contact).append('\n'));
        text.append("Expires: ").append(settings.asOf().plusDays(DAYS)).append("T00:00:00Z\n");
        text.append("Preferred-Languages: ")
                .append(settings.editions().stream().map(Edition::language).collect(Collectors.joining(", ")))
                .append('\n');
        String canonical = settings.published(ADDRESS);
        return canonical == null
                ? text.toString()
                : text.append("Canonical: ").append(canonical).append('\n').toString();
    }
}
