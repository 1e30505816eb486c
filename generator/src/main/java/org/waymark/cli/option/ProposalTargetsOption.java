package org.waymark.cli.option;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.waymark.model.Contact;
import org.waymark.model.value.Link;
import org.waymark.source.Source;
import org.waymark.task.check.ProposalTargets;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Options that say where readers send proposals, for publishers who know it better than {@code site.yaml}. */
public final class ProposalTargetsOption {

    @Option(
            names = "--repository",
            paramLabel = "URL",
            converter = Repository.class,
            description = "Where the catalogue's files are kept (default: from site.yaml).")
    private @Nullable Link repository;

    @Option(
            names = "--contact",
            paramLabel = "ADDRESS",
            converter = ContactAddress.class,
            description = "Who to contact: an email address or a page (default: from site.yaml).")
    private @Nullable Contact contact;

    /** The values of the options, null where not given. */
    public ProposalTargets ways() {
        return new ProposalTargets(repository, contact);
    }

    private static @Nullable Link page(String text) {
        try {
            URI url = new URI(text);
            String scheme = url.getScheme() == null ? "" : url.getScheme().toLowerCase(Locale.ROOT);
            boolean web = scheme.equals("https") || scheme.equals("http");
            return web && url.getHost() != null && url.getRawUserInfo() == null ? new Link(text) : null;
        } catch (URISyntaxException e) {
            return null;
        }
    }

    static final class Repository implements ITypeConverter<Link> {

        @Override
        public Link convert(String text) {
            Link link = page(text);
            if (link == null) {
                throw new TypeConversionException("'" + text
                        + "' is not the address of a repository; write it like 'https://github.com/owner/name'");
            }
            return link;
        }
    }

    static final class ContactAddress implements ITypeConverter<Contact> {

        @Override
        public Contact convert(String text) {
            Link link = page(text);
            boolean email = text.matches("[^\\s@<>\":/]+@[^\\s@<>\":/.]+(\\.[^\\s@<>\":/.]+)+");
            if (link == null && !email) {
                throw new TypeConversionException("'" + text
                        + "' is not an email address or a page; write it like 'data@example.org' or"
                        + " 'https://example.org/contact'");
            }
            return new Contact(null, email ? text : null, link, null, Source.NOWHERE);
        }
    }
}
