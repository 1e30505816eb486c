package org.waymark.site.describe;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.address.Edition;
import org.waymark.model.Catalogue;
import org.waymark.model.Contact;
import org.waymark.model.Entry;
import org.waymark.model.Ref;
import org.waymark.model.Term;
import org.waymark.model.record.Column;
import org.waymark.model.record.Dataset;
import org.waymark.model.record.Indicator;
import org.waymark.model.record.Organisation;
import org.waymark.model.record.Resource;
import org.waymark.model.value.Link;
import org.waymark.model.value.PartialDate;
import org.waymark.model.value.Text;
import org.waymark.site.SiteSettings;
import org.waymark.text.PlainText;

/**
 * The parts of descriptions in one language. What is not known is null or empty, never made up.
 *
 * @param catalogue what is described
 * @param settings how the site is built
 * @param edition the edition whose language and pages count
 */
public record Describer(Catalogue catalogue, SiteSettings settings, Edition edition) {

    private static final Pattern MEDIA_TYPE = Pattern.compile("[-\\w]+/[-\\w]+(\\.[-\\w]+)*([+][-\\w]+)?");
    private static final Pattern DOI =
            Pattern.compile("(?i)(?:doi:\\s*|https?://(?:dx\\.)?doi\\.org/)?(10\\.\\d{4,9}/\\S+)");

    /** For files that are the same in each edition: in the site's default language. */
    public static Describer standard(Catalogue catalogue, SiteSettings settings) {
        return new Describer(catalogue, settings, settings.editions().get(0));
    }

    /** A text as one line. */
    public String line(Text text) {
        return PlainText.line(localised(text).value());
    }

    /** As {@link #line}; null for null. */
    public @Nullable String lineOrNull(@Nullable Text text) {
        return text == null ? null : line(text);
    }

    /** A text with its line breaks, as it was written. */
    public String text(Text text) {
        return PlainText.clean(localised(text).value()).strip();
    }

    /** As {@link #text}; null for null. */
    public @Nullable String textOrNull(@Nullable Text text) {
        return text == null ? null : text(text);
    }

    private Text.Localised localised(Text text) {
        return text.in(edition.language(), edition.fallback());
    }

    /** In what an indicator is given: its sign and the words after its values; null if neither is said. */
    public @Nullable String unit(Indicator indicator) {
        return unit(indicator.prefix(), indicator.suffix(), indicator.unit());
    }

    /** In what a column is given: its sign and its unit; null if neither is said. */
    public @Nullable String unit(@Nullable Column column) {
        return column == null ? null : unit(column.prefix(), column.suffix(), column.unit());
    }

    private @Nullable String unit(@Nullable String prefix, @Nullable String suffix, @Nullable Text unit) {
        List<String> parts = Stream.of(prefix, suffix, lineOrNull(unit))
                .filter(part -> part != null && !part.isBlank())
                .map(PlainText::line)
                .toList();
        return parts.isEmpty() ? null : String.join(" ", parts);
    }

    /** The labels of those terms that a vocabulary has. */
    public List<String> labels(List<Term> terms) {
        return terms.stream()
                .filter(Term::known)
                .map(term -> line(term.label()))
                .distinct()
                .toList();
    }

    /** The absolute address of a record's page in this edition; null if the site's address is not known. */
    public @Nullable String page(Entry entry) {
        return settings.published(edition.path(entry.address()));
    }

    /** What names the record in each edition: the address of its page in the default language, or null. */
    public @Nullable String id(Entry entry) {
        return settings.published(settings.editions().get(0).path(entry.address()));
    }

    /** The absolute address of the home page; null if the site's address is not known. */
    public @Nullable String home() {
        return settings.published(edition.path("index.html"));
    }

    /** The organisation that is meant; null if the catalogue has none of this name. */
    public @Nullable Organisation organisation(@Nullable Ref ref) {
        return catalogue.resolve(ref) instanceof Organisation organisation ? organisation : null;
    }

    /** What the organisation is called that is meant, whether or not it has a record; null without a reference. */
    public @Nullable String name(@Nullable Ref ref) {
        Organisation organisation = organisation(ref);
        return ref == null ? null : organisation == null ? PlainText.line(ref.target()) : line(organisation.name());
    }

    /** Who to ask about the data: the dataset's contact, else the publisher's; null if neither is known. */
    public @Nullable Contact contact(Dataset dataset) {
        Organisation publisher = organisation(dataset.publisher());
        return dataset.contact() != null ? dataset.contact() : publisher == null ? null : publisher.contact();
    }

    /** The address of a licence's text; null if the licence is not known, is none or has no address. */
    public static @Nullable String licence(@Nullable Term licence) {
        return licence == null || !licence.given() ? null : web(licence.url());
    }

    /** An address that browsers can fetch, else null. */
    public static @Nullable String web(@Nullable Link link) {
        return link != null && link.scheme().startsWith("http") ? link.href() : null;
    }

    /** An ISO 8601 date as exact as it is known; null for null. */
    public static @Nullable String date(@Nullable PartialDate date) {
        return date == null ? null : date.toString();
    }

    /** The DOI among identifiers, without any prefix. */
    public static Optional<String> doi(List<String> identifiers) {
        return identifiers.stream()
                .map(identifier -> DOI.matcher(identifier.strip()))
                .filter(java.util.regex.Matcher::matches)
                .map(match -> match.group(1))
                .findFirst();
    }

    /** The absolute address of the file itself; null for a page or service, or if it is not known. */
    public @Nullable String download(Resource resource, Dataset dataset) {
        String file = resource.file();
        if (file == null) {
            Link url = resource.url();
            return url != null && Downloads.isFile(resource) ? url.href() : null;
        }
        String address = dataset.dataAddress(file);
        return address == null ? null : settings.published(address);
    }

    /** The media type: the record's own, else that of its format, else that of the ending of its file; or null. */
    public @Nullable String mediaType(Resource resource) {
        String file = resource.file();
        return Stream.concat(
                        Stream.ofNullable(resource.mediaType()),
                        Stream.of(Optional.ofNullable(resource.format()), ending(file))
                                .flatMap(Optional::stream)
                                .flatMap(format -> format.mediaTypes().stream()))
                .map(type -> type.contains(";")
                        ? type.substring(0, type.indexOf(';')).strip()
                        : type.strip())
                .filter(type -> MEDIA_TYPE.matcher(type).matches())
                .findFirst()
                .orElse(null);
    }

    private Optional<Term> ending(@Nullable String file) {
        int dot = file == null ? -1 : file.lastIndexOf('.');
        return file == null || dot < 0
                ? Optional.empty()
                : catalogue.vocabulary("formats").resolve(file.substring(dot));
    }

    /** What the data is about in words: its tags, then its themes and groups of people. */
    public List<String> subjects(Dataset dataset) {
        return Stream.of(
                        dataset.keywords().stream().map(PlainText::line),
                        labels(dataset.themes()).stream(),
                        labels(dataset.populations()).stream())
                .flatMap(words -> words)
                .filter(word -> !word.isBlank())
                .distinct()
                .toList();
    }

    /** The names of those who made the data: the creators, else the publisher. */
    public List<String> makers(Dataset dataset) {
        List<String> names = new ArrayList<>();
        dataset.creators().forEach(agent -> names.add(PlainText.line(agent.name())));
        if (names.isEmpty()) {
            Stream.ofNullable(name(dataset.publisher()))
                    .filter(Objects::nonNull)
                    .forEach(names::add);
        }
        return names;
    }
}
