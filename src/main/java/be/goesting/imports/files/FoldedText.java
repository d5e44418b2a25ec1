package be.goesting.imports.files;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** A text on one line, without what nobody sees: the same for texts that were only saved otherwise. */
public final class FoldedText {

    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}+");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    private FoldedText() {}

    public static String of(String text) {
        String composed = Normalizer.normalize(INVISIBLE.matcher(text).replaceAll(""), Normalizer.Form.NFC);
        return SPACES.matcher(composed).replaceAll(" ").strip();
    }
}
