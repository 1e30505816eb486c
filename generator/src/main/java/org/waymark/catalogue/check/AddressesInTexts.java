package org.waymark.catalogue.check;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waymark.model.Loaded;
import org.waymark.model.schema.Values;
import org.waymark.model.value.LinkFault;
import org.waymark.model.value.Text;
import org.waymark.report.Code;
import org.waymark.report.Finding;
import org.waymark.report.Findings;
import org.waymark.report.Severity;
import org.waymark.report.Wording;
import org.waymark.source.Location;

/** Web addresses in texts follow the same rules as those in fields. Pages do not link addresses that break them. */
final class AddressesInTexts implements Check {

    private static final Pattern ADDRESS = Pattern.compile("(?i)\\bhttps?:[/\\\\]{0,9}+[^\\s\\p{Z}<>\"'`)\\]]{2,4000}");
    /** Elements that show an address as written, without a link. */
    private static final Pattern CODE =
            Pattern.compile("(?ms)^ {0,3}(`{3,9}|~{3,9}).*?(?:^ {0,3}\\1|\\z)|(`+)[^`]{1,2000}\\2");

    private static final Pattern ENDING = Pattern.compile("[.,;:!?*_]+$");
    private static final int LONGEST_FILE = 5_000_000;

    @Override
    public void check(Loaded loaded, Context context, Findings findings) {
        context.entries(loaded)
                .forEach(entry -> Values.eachLocated(
                        entry,
                        Text.class,
                        (at, text) -> text.byLanguage().values().forEach(value -> look(value, at, context, findings))));
    }

    private static void look(String text, Location at, Context context, Findings findings) {
        if (!text.contains("http") && !text.contains("HTTP")) {
            return;
        }
        Set<String> seen = new LinkedHashSet<>();
        Matcher found = ADDRESS.matcher(CODE.matcher(text).replaceAll(" "));
        while (found.find()) {
            String address = ENDING.matcher(found.group()).replaceFirst("");
            Optional<LinkFault> fault = LinkFault.of(address);
            if (fault.isPresent() && seen.add(address)) {
                Finding finding = Wording.valueOf("URL_" + fault.get())
                        .at(located(address, at, context), "key", "link", "value", address, "scheme", "");
                boolean unsafe = finding.code() == Code.UNSAFE_URL;
                findings.add(unsafe ? finding : lighter(finding));
            }
        }
    }

    /** The text can be used; only this link cannot. */
    private static Finding lighter(Finding finding) {
        return new Finding(finding.code(), Severity.WARNING, finding.location(), finding.message(), finding.hint());
    }

    /** Where the address is in its file, searched from the beginning of its text. */
    private static Location located(String address, Location text, Context context) {
        try {
            String content = new String(context.files().read(text.file(), LONGEST_FILE), StandardCharsets.UTF_8);
            String[] lines = content.split("\\R", -1);
            for (int i = Math.max(0, text.line() - 1); i < lines.length; i++) {
                int column = lines[i].indexOf(address);
                if (column >= 0) {
                    return new Location(text.file(), i + 1, column + 1);
                }
            }
        } catch (IOException e) {
            // reported when the file was read
        }
        return text;
    }
}
