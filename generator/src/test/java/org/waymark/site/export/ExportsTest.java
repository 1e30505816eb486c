package org.waymark.site.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.waymark.task.check.SiteParts;

class ExportsTest {

    @Test
    void noRecordTakesTheAddressOfAnExport() {
        assertThat(Exports.addresses())
                .isNotEmpty()
                .allSatisfy(address -> assertThat(SiteParts.addresses().hold(address))
                        .as(address)
                        .isTrue());
    }

    @Test
    void namesOfFormatsDiffer() {
        assertThat(Exports.names()).startsWith("all", "none").doesNotHaveDuplicates();
    }
}
