package org.waymark.site.export.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.w3c.dom.Element;
import org.waymark.text.PlainText;
import org.xml.sax.InputSource;

class XmlTextTest {

    private static Element parsed(String text) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(text)))
                .getDocumentElement();
    }

    @Property(tries = 300)
    void anyTextStaysText(@ForAll String text) throws Exception {
        Element root = parsed(new XmlText().element("a", text).toString());

        assertThat(root.getTextContent()).isEqualTo(PlainText.clean(text));
        assertThat(root.getChildNodes().getLength()).isLessThanOrEqualTo(1);
    }

    @Example
    void attributesAreEscapedAndThoseWithoutAValueAreLeftOut() throws Exception {
        Element root = parsed(new XmlText()
                .begin("a", "b", "\"><x y='&\u0000", "c", null)
                .empty("d")
                .toString());

        assertThat(root.getAttribute("b")).isEqualTo("\"><x y='&");
        assertThat(root.hasAttribute("c")).isFalse();
        assertThat(root.getElementsByTagName("*").getLength()).isEqualTo(1);
    }
}
