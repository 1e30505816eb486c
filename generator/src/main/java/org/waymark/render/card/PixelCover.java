package org.waymark.render.card;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Draws outlines: how much of each pixel they cover. */
final class PixelCover {

    private static final Pattern COMMAND = Pattern.compile("([MLHVQZ])([^A-Z]*)");
    private static final Pattern BLANK = Pattern.compile(" ");

    private PixelCover() {}

    /**
     * How much of each pixel an outline covers, in 255ths, row after row.
     *
     * @param path absolute M, L, H, V, Q and Z commands (SVG 1.1, 8.3) with a blank between numbers
     * @param place from the units of the path to pixels
     */
    static byte[] of(String path, AffineTransform place, int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setColor(Color.WHITE);
        graphics.fill(place.createTransformedShape(outline(path)));
        graphics.dispose();
        return ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
    }

    private static Path2D outline(String path) {
        Path2D outline = new Path2D.Double(Path2D.WIND_NON_ZERO);
        double x = 0;
        double y = 0;
        Matcher command = COMMAND.matcher(path);
        while (command.find()) {
            double[] at = BLANK.splitAsStream(command.group(2))
                    .filter(number -> !number.isEmpty())
                    .mapToDouble(Double::parseDouble)
                    .toArray();
            switch (command.group(1)) {
                case "M" -> outline.moveTo(x = at[0], y = at[1]);
                case "L" -> outline.lineTo(x = at[0], y = at[1]);
                case "H" -> outline.lineTo(x = at[0], y);
                case "V" -> outline.lineTo(x, y = at[0]);
                case "Q" -> outline.quadTo(at[0], at[1], x = at[2], y = at[3]);
                case "Z" -> outline.closePath();
                default -> throw new IllegalArgumentException(path);
            }
        }
        return outline;
    }
}
