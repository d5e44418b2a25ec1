package be.goesting.privacy;

import be.goesting.site.text.Folding;
import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A PostgreSQL regular expression of somebody's name in every spelling that people take for it: with or without accents, those
 * composed or apart, any apostrophe, hyphen or space, with signs that nobody sees in it, and before the s of a genitive.
 */
final class NamePattern {

    private static final String UNSEEN = "\u00ad\u200b-\u200f\u2060\ufeff";
    private static final String BLANKS = "[\\s\u00a0\u202f" + UNSEEN + "]+";
    private static final String MARKS = "[\u0300-\u036f" + UNSEEN + "]*";
    private static final String APOSTROPHES = "'’‘ʼ`´";
    private static final String HYPHENS = "-\u2010\u2011–";
    private static final String BEGINNING = "(?<![[:alnum:]])";
    private static final String END = "(?=s?(?![[:alnum:]]))";
    private static final int LAST_LATIN = 0x24F;
    private static final Map<String, String> LIGATURES = Map.of("oe", "œ", "ae", "æ", "ss", "ß", "ij", "ĳ");
    private static final Set<UnicodeScript> WITHOUT_SPACES =
            Set.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA, UnicodeScript.HANGUL);

    /** Latin letters by what is left of them without accents. */
    private static final Map<String, String> LETTERS = IntStream.concat(
                    IntStream.rangeClosed('A', LAST_LATIN), IntStream.rangeClosed(0x1E00, 0x1EFF))
            .filter(Character::isLetter)
            .mapToObj(Character::toString)
            .filter(letter -> Folding.fold(letter).length() == 1)
            .collect(Collectors.groupingBy(Folding::fold, Collectors.joining()));

    private NamePattern() {}

    static String of(String name) {
        String trimmed = Normalizer.normalize(name.strip(), Normalizer.Form.NFC);
        String letters = letters(trimmed);
        if (trimmed.codePoints().anyMatch(letter -> WITHOUT_SPACES.contains(UnicodeScript.of(letter)))) {
            return "@?" + letters;
        }
        // A single word may be an ordinary word too, so it counts only after an at sign.
        String at = trimmed.contains(" ") ? "@?" : "@";
        boolean endsInLetter = Character.isLetterOrDigit(trimmed.codePointBefore(trimmed.length()));
        return BEGINNING + at + letters + (endsInLetter ? END : "");
    }

    private static String letters(String name) {
        var pattern = new StringBuilder();
        String rest = name.replaceAll("\\s+", " ");
        while (!rest.isEmpty()) {
            String next = next(rest);
            pattern.append(pattern(next));
            rest = rest.substring(next.length());
        }
        return pattern.toString();
    }

    /** A letter with all that is piled on it, or two that may be written as one. */
    private static String next(String rest) {
        String two = rest.substring(0, Math.min(2, rest.length()));
        if (two.codePoints().allMatch(Character::isLetter) && LIGATURES.containsKey(Folding.fold(two))) {
            return two;
        }
        int end = Character.charCount(rest.codePointAt(0));
        while (end < rest.length() && Character.getType(rest.codePointAt(end)) == Character.NON_SPACING_MARK) {
            end += Character.charCount(rest.codePointAt(end));
        }
        return rest.substring(0, end);
    }

    private static String pattern(String letter) {
        if (letter.isBlank()) {
            return BLANKS;
        }
        for (String alike : List.of(APOSTROPHES, HYPHENS)) {
            if (alike.contains(letter)) {
                return "[" + alike + "]";
            }
        }
        String folded = Folding.fold(letter);
        String ligature = LIGATURES.get(folded);
        return ligature == null
                ? one(letter, folded)
                : "(?:" + ligature + "|" + one(folded.substring(0, 1)) + one(folded.substring(1)) + ")";
    }

    private static String one(String folded) {
        return one(folded, folded);
    }

    private static String one(String letter, String folded) {
        String alike = LETTERS.get(folded);
        return (alike == null ? quoted(letter) : "[" + alike + "]") + MARKS;
    }

    static String quoted(String text) {
        return Pattern.compile("[^\\p{L}\\p{N}\\p{M}\\s]").matcher(text).replaceAll("\\\\$0");
    }
}
