package be.goesting.site.forms.cleaning;

import be.goesting.site.text.Visible;
import java.util.regex.Pattern;

/** Text as the database can keep it. */
final class CleanText {

    /** The database has no place for NUL, and half a character is none. */
    private static final Pattern NO_TEXT = Pattern.compile("[\\x00\\p{Cs}]");

    private CleanText() {}

    static String of(String text) {
        return Visible.orEmpty(kept(text));
    }

    private static String kept(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == 0 || Character.isSurrogate(text.charAt(i))) {
                return NO_TEXT.matcher(text).replaceAll("");
            }
        }
        return text;
    }
}
