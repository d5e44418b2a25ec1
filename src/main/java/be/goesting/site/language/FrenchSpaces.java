package be.goesting.site.language;

import java.util.regex.Pattern;

/** French has a space inside its quotes and before marks of two parts; it is narrow, and no line breaks there. */
final class FrenchSpaces {

    private static final Pattern PLAIN = Pattern.compile(" (?=[?!:;»])|(?<=«) ");

    private FrenchSpaces() {}

    static String narrow(String sentence) {
        return PLAIN.matcher(sentence).replaceAll("\u202f");
    }
}
