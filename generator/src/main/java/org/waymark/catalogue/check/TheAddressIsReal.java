package org.waymark.catalogue.check;

import org.waymark.catalogue.address.ExampleHost;
import org.waymark.model.Loaded;
import org.waymark.model.Site;
import org.waymark.model.value.Link;
import org.waymark.report.Code;
import org.waymark.report.Findings;

/** The site's address is not an example that somebody forgot to replace. */
final class TheAddressIsReal implements Check {

    @Override
    public void check(Loaded loaded, Context context, Findings findings) {
        Site site = loaded.catalogue().site();
        Link address = site.baseUrl();
        if (address != null && ExampleHost.matches(address.host())) {
            findings.add(
                    Code.PLACEHOLDER_ADDRESS,
                    site.source().locate("base_url"),
                    "'base_url' is '" + address.href() + "', which is an example address. No site can be published"
                            + " there",
                    "Write the address of your site, or remove the line and use --base-url when you build the site"
                            + " to publish");
        }
    }
}
