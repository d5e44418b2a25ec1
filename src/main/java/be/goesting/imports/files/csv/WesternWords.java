package be.goesting.imports.files.csv;

/**
 * How much a text looks like Dutch, French or English by its letters that are not in ASCII: read in the wrong character set, they
 * are signs within words, and capitals after small letters.
 */
final class WesternWords {

    private static final String LETTERS = "àâäçèéêëîïôöùûüœ";
    private static final String CAPITALS = "ÀÂÄÇÈÉÊËÎÏÔÖÙÛÜŒ";
    private static final String RARE_LETTERS = "áíóúñßæÁÍÓÚÑÆ";
    private static final String OPENING = "“‘«„";
    private static final String CLOSING = "”’»…";
    private static final String ANYWHERE = "–—€°•²³½×·§\u00A0";

    private WesternWords() {}

    /** Below zero for a text that is most likely none of these. */
    static int likeness(String text) {
        int likeness = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > '\u007F') {
                likeness += likeness(at(text, i - 1), text.charAt(i), at(text, i + 1));
            }
        }
        return likeness;
    }

    private static int likeness(char before, char letter, char after) {
        boolean afterLetter = Character.isLetter(before);
        boolean beforeLetter = Character.isLetter(after);
        if (LETTERS.indexOf(letter) >= 0) {
            return afterLetter && beforeLetter ? 2 : afterLetter || beforeLetter || letter == 'à' ? 1 : 0;
        }
        if (CAPITALS.indexOf(letter) >= 0) {
            return Character.isLowerCase(before) ? -2 : beforeLetter ? 1 : 0;
        }
        if (RARE_LETTERS.indexOf(letter) >= 0) {
            return 0;
        }
        boolean isRight = letter == '’' && afterLetter && beforeLetter
                || OPENING.indexOf(letter) >= 0 && !afterLetter
                || CLOSING.indexOf(letter) >= 0 && !beforeLetter
                || ANYWHERE.indexOf(letter) >= 0 && !(afterLetter && beforeLetter);
        return isRight ? 3 : -2;
    }

    private static char at(String text, int index) {
        return index < 0 || index >= text.length() ? ' ' : text.charAt(index);
    }
}
