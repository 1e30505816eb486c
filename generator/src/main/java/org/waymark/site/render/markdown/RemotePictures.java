package org.waymark.site.render.markdown;

import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/**
 * Pictures on other sites become links with their description as text, because a page loads nothing from other sites,
 * so that no third party learns who reads it.
 */
final class RemotePictures {

    private RemotePictures() {}

    static void toLinks(Node document) {
        for (Node node : document.getDescendants()) {
            if (node instanceof Image image
                    && MarkdownPolicy.isElsewhere(image.getUrl().toString())) {
                replace(image);
            }
        }
    }

    private static void replace(Image image) {
        BasedSequence called = image.getText().isBlank() ? image.getUrl() : image.getText();
        Node text = new Text(called);
        if (image.getAncestorOfType(Link.class) != null) {
            image.insertBefore(text); // within a link, the description is enough
        } else {
            Link link = new Link();
            link.setChars(image.getChars());
            link.setText(image.getText());
            link.setUrl(image.getUrl());
            link.appendChild(text);
            image.insertBefore(link);
        }
        image.unlink();
    }
}
