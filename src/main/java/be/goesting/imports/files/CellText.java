package be.goesting.imports.files;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands in a cell, as the database can keep it and as search finds it. */
public final class CellText {

    /** A workbook writes a letter so when its XML has no place for it, and the low line of such a text in the same way. */
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private static final Pattern NO_TEXT = Pattern.compile("[\\x00\\p{Cs}]");

    private CellText() {}

    /** Letters with their accents are one character each, whatever the program that saved them. */
    public static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    static String ofWorkbook(String text) {
        String letters =
                ESCAPED.matcher(text).replaceAll(escaped -> Matcher.quoteReplacement(letter(escaped.group(1))));
        return composed(NO_TEXT.matcher(letters).replaceAll(""));
    }

    private static String letter(String code) {
        return String.valueOf((char) Integer.parseInt(code, 16));
    }
}
