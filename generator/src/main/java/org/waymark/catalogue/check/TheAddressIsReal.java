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
                    "'base_url' is '" + address.href() + "', an address for examples at which no site can be published",
                    "Write the address of your site, or take the line out and give --base-url to the build that is published");
        }
    }
}
