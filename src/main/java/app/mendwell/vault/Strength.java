package app.mendwell.vault;

import com.nulabinc.zxcvbn.Zxcvbn;

/** How hard a passphrase is to find by trying, estimated here and nowhere else. */
public enum Strength {
    TOO_SHORT, WEAK, FAIR, GOOD, STRONG;

    private static final int SHORT = 8;
    /** What comes after is not measured: the time grows with the square, and such a passphrase is strong anyway. */
    private static final int MEASURED = 100;
    private static final int FAIR_SCORE = 2;
    private static final int GOOD_SCORE = 3;
    private static final Zxcvbn ESTIMATE = new Zxcvbn();

    /** Measures these words; the first time takes a while: not on the FX thread. */
    public static Strength of(CharSequence words) {
        int score = ESTIMATE.measure(words.subSequence(0, Math.min(MEASURED, words.length()))).getScore();
        if (score < FAIR_SCORE) {
            return words.length() < SHORT ? TOO_SHORT : WEAK;
        }
        if (score == FAIR_SCORE) {
            return FAIR;
        }
        return score == GOOD_SCORE ? GOOD : STRONG;
    }

    /** Whether the window goes on with it (zxcvbn score 2 or more). */
    public boolean isEnough() {
        return compareTo(FAIR) >= 0;
    }
}
