package org.waymark.site.render.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** Cards are sound PNGs that say what they should, are small, and are the same bytes everywhere. */
class SocialCardTest {

    private static final int PAPER = 0xfffbfaf6;
    private static final int INK = 0xff16232e;
    private static final int BLAZE = 0xffffcc33;
    private static final String LONG = "Figures about households and the places in which they live ".repeat(20);

    private final SocialCard card = new SocialCard("A catalogue of samples");

    private static BufferedImage read(byte[] png) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(png));
    }

    private static long inked(BufferedImage image, int top, int bottom) {
        long count = 0;
        for (int y = top; y < bottom; y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                count += image.getRGB(x, y) == INK ? 1 : 0;
            }
        }
        return count;
    }

    @Test
    void aCardIsAPictureOfTheSizeThatIsAskedFor() throws IOException {
        BufferedImage image = read(card.draw("Dataset", "Rents by ward"));
        assertThat(image.getWidth()).isEqualTo(1200);
        assertThat(image.getHeight()).isEqualTo(630);
        assertThat(image.getRGB(5, 5)).isEqualTo(PAPER);
        assertThat(image.getRGB(90, 75)).isEqualTo(BLAZE);
        assertThat(inked(image, 60, 160)).as("the catalogue's name").isPositive();
        assertThat(inked(image, 270, 400)).as("the title").isPositive();
        assertThat(inked(image, 420, 600)).as("a second line").isZero();
    }

    @Test
    void aLongTitleTakesMoreLinesAndStaysSmall() throws IOException {
        byte[] png = card.draw("Dataset", LONG);
        BufferedImage image = read(png);
        assertThat(inked(image, 420, 600)).isPositive();
        for (int y = 0; y < 600; y++) {
            assertThat(image.getRGB(1190, y)).as("the edge stays free").isEqualTo(PAPER);
        }
        assertThat(png.length).isLessThan(25_000);
    }

    @Test
    void nothingIsGuessedForLettersThatThereAreNone() throws IOException {
        assertThat(card.canWrite("Llŷn, Ŵyl, Łódź – 20 % “x”…")).isTrue();
        assertThat(card.canWrite("بيانات")).isFalse();
        assertThat(card.canWrite("東京")).isFalse();
        assertThat(inked(read(card.draw(null, "東京")), 200, 600)).isZero();
        assertThat(inked(read(new SocialCard("東京").draw(null, "x")), 0, 60)).isZero();
    }

    @Test
    void whatDiffersHasAnotherKeyAndWhatLooksTheSameHasNot() {
        String key = card.key("Dataset", "Rents");
        assertThat(key).matches("[0-9a-f]{16}");
        assertThat(card.key("Dataset", " Rents\n")).isEqualTo(key);
        assertThat(card.key("Dataset", "Rent")).isNotEqualTo(key);
        assertThat(card.key(null, "Rents")).isNotEqualTo(key);
        assertThat(new SocialCard("Another").key("Dataset", "Rents")).isNotEqualTo(key);
    }

    /** A published card is not drawn again while its key is the same: a change of the drawing needs a change of the key. */
    @Test
    void theEditionIsRaisedWhenCardsComeOutOtherwise() throws NoSuchAlgorithmException {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            byte[] drawn = card.draw("Dataset", "Households in 12 “wards” of Llŷn: IJ, fi & 100%");
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(drawn);
            assertThat(SocialCard.EDITION + " " + HexFormat.of().formatHex(hash, 0, 8))
                    .as("raise SocialCard.EDITION, then write the new hash here")
                    .isEqualTo("2 c4265377bbfb315b");
        } finally {
            Locale.setDefault(before);
        }
    }
}
