package be.goesting.site.text;

import java.util.regex.Pattern;

/** Whether anybody sees anything of a text. */
public final class Visible {

    /** Of no width, for private use, marks without a letter, and letters that are drawn as nothing. */
    private static final Pattern NOTHING =
            Pattern.compile("[\\p{C}\\p{M}\\p{Z}\\s\\u115F\\u1160\\u2800\\u3164\\uFFA0]+");

    private Visible() {}

    /** Empty, when nobody sees anything of it; spaces and ends of lines stay as they are. */
    public static String orEmpty(String text) {
        return NOTHING.matcher(text).matches() && !text.isBlank() ? "" : text;
    }
}
