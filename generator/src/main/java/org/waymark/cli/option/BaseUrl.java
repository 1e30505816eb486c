package org.waymark.cli.option;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the address of a site. A missing {@code /} at the end is added, since pages are resolved against it. */
public final class BaseUrl implements ITypeConverter<URI> {

    @Override
    public URI convert(String text) {
        URI url = parse(text);
        String scheme = url.getScheme() == null ? "" : url.getScheme().toLowerCase(Locale.ROOT);
        boolean web = scheme.equals("https") || scheme.equals("http");
        boolean plain = url.getRawUserInfo() == null && url.getRawQuery() == null && url.getRawFragment() == null;
        if (!web || url.getHost() == null || !plain || !url.normalize().equals(url)) {
            throw unusable(text);
        }
        return text.endsWith("/") ? url : URI.create(text + "/");
    }

    private static URI parse(String text) {
        try {
            return new URI(text);
        } catch (URISyntaxException e) {
            throw unusable(text);
        }
    }

    private static TypeConversionException unusable(String text) {
        return new TypeConversionException(
                "'" + text + "' is not the address of a site; write it like 'https://example.org/catalogue/'");
    }
}
