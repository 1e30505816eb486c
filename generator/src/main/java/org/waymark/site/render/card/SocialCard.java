package org.waymark.site.render.card;

import java.awt.geom.AffineTransform;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.waymark.bytes.InputHash;

/**
 * Draws the picture for shared links to a page: the mark and the catalogue's name, the kind of record, and its title.
 * Safe for use by several threads.
 */
public final class SocialCard {

    /** Width of a card in pixels. */
    public static final int WIDTH = 1200;

    /** Height of a card in pixels. */
    public static final int HEIGHT = 630;

    /** Increase it when cards change, so that cards of older versions are drawn again. */
    static final int EDITION = 2;

    private static final Letters LETTERS = new Letters();
    private static final int EDGE = 84;
    private static final int ROOM = WIDTH - 2 * EDGE;
    private static final int MOST_LINES = 4;
    private static final int LONGEST_TITLE = 400;

    // Shades from paper to ink, from paper to quiet, then the blaze, from blaze to ink, and the accent.
    private static final int[] PALETTE = {
        0xfbfaf6, 0xcdcfce, 0x9fa4a6, 0x72797e, 0x444e56, 0x16232e, 0xbec2c4, 0x818b91, 0x44535f, 0xffcc33, 0xb19431,
        0x645b30, 0x0b5a54
    };
    private static final int[] INK = {1, 2, 3, 4, 5};
    private static final int[] QUIET = {6, 7, 8};
    private static final int[] INK_ON_BLAZE = {10, 11, 5};
    private static final Letters.Face NAME = LETTERS.face(34, INK);
    private static final Letters.Face KIND = LETTERS.face(36, QUIET);
    private static final List<Letters.Face> TITLES =
            List.of(LETTERS.face(76, INK), LETTERS.face(66, INK), LETTERS.face(58, INK), LETTERS.face(50, INK));
    private static final Pattern BLANKS = Pattern.compile("\\s+|\\u00a0|\\u202f");
    private static final Pattern UNSEEN = Pattern.compile("[\\u200b-\\u200f\\u2060-\\u2069\\ufeff\\u00ad]");
    private static final int BLAZE = 9;
    private static final int ACCENT = 12;
    private static final String ARROW = "M3 13.5L13.2 13.5L8.8 9.1L11 6.9L20.4 16L11 25.1L8.8 22.9L13.2 18.5L3 18.5Z";
    private static final int MARK_WIDTH = 60;
    private static final int MARK_HEIGHT = 80;

    private final String name;
    private final Picture ground;
    private final IndexedPng png;

    /** @param name the catalogue's name; left out if there are no letters for it */
    public SocialCard(String name) {
        this.name = plain(name);
        this.ground = ground();
        this.png = new IndexedPng(ground, PALETTE);
    }

    /** Whether there are letters for all of a text. */
    public boolean canWrite(String text) {
        return LETTERS.canWrite(plain(text));
    }

    /** A key that differs for each card and each version of the drawing. */
    public String key(@Nullable String kind, String title) {
        return new InputHash()
                .add(EDITION)
                .add(name)
                .add(kind == null ? "" : plain(kind))
                .add(plain(title))
                .hex();
    }

    /**
     * A card as a PNG.
     *
     * @param kind the kind of record or page; null if the title says it
     * @param title its title, cut if it does not fit
     */
    public byte[] draw(@Nullable String kind, String title) {
        Picture picture = ground.copy();
        int y = 296;
        if (kind != null && canWrite(kind)) {
            KIND.write(picture, cut(plain(kind), KIND, ROOM), EDGE, 250);
            y = 330;
        }
        String text = plain(title);
        if (LETTERS.canWrite(text)) {
            title(picture, text, y);
        }
        return png.of(picture);
    }

    /** In the largest letters that need at most three lines, else in the smallest. */
    private static void title(Picture picture, String title, int top) {
        for (Letters.Face face : TITLES) {
            int leading = face.size() * 112 / 100;
            int most = Math.min(MOST_LINES, (HEIGHT - 60 - top) / leading + 1);
            boolean last = face == TITLES.get(TITLES.size() - 1);
            List<String> lines = lines(title, face);
            if (lines.size() <= Math.min(most, 3) || last) {
                for (int i = 0; i < Math.min(lines.size(), most); i++) {
                    boolean more = i + 1 == most && lines.size() > most;
                    String line = more ? cut(lines.get(i) + "…", face, ROOM) : lines.get(i);
                    face.write(picture, line, EDGE, top + i * leading + face.size() / 4);
                }
                return;
            }
        }
    }

    private static List<String> lines(String text, Letters.Face face) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int blank = face.width(" ");
        int width = 0;
        for (String word : text.split(" ", -1)) {
            int wide = face.width(word);
            if (!line.isEmpty() && width + blank + wide > ROOM) {
                lines.add(line.toString());
                line.setLength(0);
            }
            String part = line.isEmpty() ? cut(word, face, ROOM) : word;
            width = line.isEmpty() ? face.width(part) : width + blank + wide;
            line.append(line.isEmpty() ? "" : " ").append(part);
        }
        lines.add(line.toString());
        return lines;
    }

    /** A text, cut to a width. */
    private static String cut(String text, Letters.Face face, int room) {
        String shown = text;
        while (face.width(shown) > room && shown.length() > 2) {
            shown = shown.substring(0, shown.length() - 2).stripTrailing() + "…";
        }
        return shown;
    }

    private Picture ground() {
        Picture picture = new Picture(WIDTH, HEIGHT);
        picture.fill(EDGE, 70, EDGE + MARK_WIDTH, 70 + MARK_HEIGHT, BLAZE);
        byte[] arrow = PixelCover.of(ARROW, AffineTransform.getScaleInstance(2.5, 2.5), MARK_WIDTH, MARK_HEIGHT);
        picture.draw(Stamp.of(arrow, MARK_WIDTH, 0, 0, WIDTH, INK_ON_BLAZE), EDGE, 70);
        if (LETTERS.canWrite(name)) {
            int left = EDGE + MARK_WIDTH + 24;
            NAME.write(picture, cut(name, NAME, WIDTH - EDGE - left), left, 122);
        }
        picture.fill(0, HEIGHT - 14, WIDTH, HEIGHT, ACCENT);
        return picture;
    }

    /** One line of composed characters. */
    private static String plain(String text) {
        String shown = text.length() > LONGEST_TITLE ? text.substring(0, LONGEST_TITLE) : text;
        if (isPlain(shown)) {
            return shown;
        }
        String composed = Normalizer.normalize(shown, Normalizer.Form.NFC);
        return UNSEEN.matcher(BLANKS.matcher(composed).replaceAll(" "))
                .replaceAll("")
                .strip();
    }

    /** Whether there is nothing to do, as with most titles in English. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean doubled = c == ' ' && (i == 0 || i + 1 == text.length() || text.charAt(i + 1) == ' ');
            if (c < ' ' || c > '~' || doubled) {
                return false;
            }
        }
        return true;
    }
}
