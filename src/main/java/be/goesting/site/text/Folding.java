package be.goesting.site.text;

import com.ibm.icu.text.Transliterator;

/**
 * What people take for the same name or word, in one spelling: accents and capitals aside, composed or not, with a straight
 * apostrophe, one space for any blanks, and nothing that nobody sees. As {@code fold} does in the database.
 */
public final class Folding {

    private static final Transliterator FOLD = Transliterator.getInstance(
            "NFKC; [[:Cf:]\\u115F\\u1160\\u2800\\U0001F3FB-\\U0001F3FF] Remove; Latin-ASCII; NFD; [[:Mn:]] Remove; NFC; Lower");

    private Folding() {}

    public static String fold(String text) {
        return FOLD.transliterate(text.replace('´', '\'').replace('`', '\''))
                .replace('ς', 'σ')
                .replaceAll("\\s+", " ")
                .strip();
    }
}
