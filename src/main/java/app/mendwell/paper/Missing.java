package app.mendwell.paper;

import java.util.List;

/** Which characters of a text cannot be printed, so that it can be said before. */
public final class Missing {

    private static final int JOINER = 0x200D;

    private Missing() {}

    /** Each once, in the order in which they stand; empty where all is well. */
    public static List<String> in(String text) {
        return text.codePoints().filter(Missing::isSeen).filter(character -> !PaperFont.anyHas(character)).distinct()
                .mapToObj(Character::toString).toList();
    }

    /** Spaces, and marks that only steer what stands beside them, are not seen. */
    private static boolean isSeen(int character) {
        boolean steers = Character.getType(character) == Character.FORMAT || character == JOINER
                || (character >= 0xFE00 && character <= 0xFE0F);
        return !Character.isWhitespace(character) && !Character.isSpaceChar(character)
                && !Character.isISOControl(character) && !steers;
    }
}
