package be.goesting.site.text;

import java.util.Locale;

/** The first letters of a person's first and last name. */
public final class Initials {

    private Initials() {}

    /** One or two capitals; the word after the first name counts, as in "Jan Van den Broeck": JV. */
    public static String of(String name) {
        String[] words = name.strip().split("\\s+");
        String first = firstLetter(words[0]);
        return words.length == 1 ? first : first + firstLetter(words[1]);
    }

    private static String firstLetter(String word) {
        return word.isEmpty()
                ? ""
                : word.substring(0, word.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT);
    }
}
