package org.waymark.bench;

import java.util.Locale;
import java.util.Random;

/** Words that mean nothing but fall as words do: a few all the time, most of them rarely. */
final class SyntheticWords {

    private static final String[] COMMON = ("the of and in to for by with at from this each are is not every data area"
                    + " year people household local figure survey count region month value group service record")
            .split(" ");

    private static final String[] SUBJECTS =
            "rents wages jobs homes schools buses crimes grants visits meals parks births loans courts roads"
                    .split(" ");

    private static final String[] KINDS =
            ("weekly monthly yearly early late urban rural social private public shared local"
                            + " regional national median total open closed new past")
                    .split(" ");

    private static final String[] SYLLABLES =
            ("ba be bo da de do fa ga ha ka la le lo ma me mo na ne no ra re ro sa se so ta te to va we ber den ford ham ley"
                            + " mar nor sel ter wick")
                    .split(" ");

    private static final int RARE = 20_000;

    private final Random random;

    SyntheticWords(Random random) {
        this.random = random;
    }

    /** How many different tags there are. */
    static int tags() {
        return SUBJECTS.length * KINDS.length;
    }

    /** A tag; the tenth of them used most makes up nearly half of all uses. */
    String tag() {
        int rank = skewed(tags());
        return KINDS[rank % KINDS.length] + " " + SUBJECTS[rank / KINDS.length];
    }

    /** A number from 0, small ones far more often: about {@code limit} times the cube of an even spread. */
    int skewed(int limit) {
        double even = random.nextDouble();
        return (int) (limit * even * even * even);
    }

    /** A rare word, such as the name of a place: the same for the same rank. */
    static String rare(int rank) {
        StringBuilder word = new StringBuilder();
        for (int rest = rank + SYLLABLES.length; rest > 0; rest /= SYLLABLES.length) {
            word.append(SYLLABLES[rest % SYLLABLES.length]);
        }
        return word.toString();
    }

    /** The name of something, with capitals: two to four words. */
    String name() {
        StringBuilder name = new StringBuilder(capital(KINDS[random.nextInt(KINDS.length)]))
                .append(' ')
                .append(SUBJECTS[random.nextInt(SUBJECTS.length)]);
        for (int more = random.nextInt(3); more > 0; more--) {
            name.append(' ').append(capital(rare(skewed(RARE))));
        }
        return name.toString();
    }

    /** A sentence of {@code words} words. */
    String sentence(int words) {
        StringBuilder sentence = new StringBuilder();
        for (int i = 0; i < words; i++) {
            sentence.append(i == 0 ? "" : " ").append(word());
        }
        return capital(sentence.append('.').toString());
    }

    private String word() {
        return random.nextInt(10) < 6 ? COMMON[random.nextInt(COMMON.length)] : rare(skewed(RARE));
    }

    static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
