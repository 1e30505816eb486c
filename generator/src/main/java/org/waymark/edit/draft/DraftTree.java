package org.waymark.edit.draft;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.waymark.source.SourceTree;

/** A catalogue with one more file, which does not exist yet. */
public final class DraftTree implements SourceTree {

    private final SourceTree tree;
    private final String draft;
    private final byte[] text;

    /** @param draft path of the new file from the catalogue's root */
    public DraftTree(SourceTree tree, String draft, String text) {
        this.tree = tree;
        this.draft = draft;
        this.text = text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void walk(String top, Visitor visitor) throws IOException {
        tree.walk(top, visitor);
        if (draft.startsWith(top + "/")) {
            visitor.file(draft);
        }
    }

    @Override
    public long size(String path) throws IOException {
        return path.equals(draft) ? text.length : tree.size(path);
    }

    @Override
    public byte[] read(String path, int limit) throws IOException {
        return path.equals(draft) ? Arrays.copyOf(text, Math.min(limit, text.length)) : tree.read(path, limit);
    }

    @Override
    public @Nullable String version(String path) {
        return path.equals(draft) ? null : tree.version(path);
    }
}
