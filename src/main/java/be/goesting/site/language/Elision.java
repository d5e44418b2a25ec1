package be.goesting.site.language;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** French drops a vowel before another: d’An, qu’Yves, d’avril. Which name comes is only known once a sentence is put together. */
public final class Elision {

    /** Stands between a word that may lose its vowel and what is put in behind it. */
    private static final char PLACE = '\uE002';

    private static final Pattern BEFORE_ARGUMENT =
            Pattern.compile("\\b([dD]e|[qQ]ue|[jJ]usque|[lL]orsque|[pP]uisque) (?=\\{\\w+})");

    private static final Pattern PLACES = Pattern.compile("e" + PLACE + "(\uE000(\\d+)\uE001|.?)", Pattern.DOTALL);
    private static final Pattern NOT_READ = Pattern.compile("<[^>]*>|[^\\p{L}\\p{N}]");
    private static final Pattern VOWEL = Pattern.compile("[aeiouœæ].*|y[^aeiouy].*", Pattern.DOTALL);

    private Elision() {}

    static String mark(String pattern) {
        return BEFORE_ARGUMENT.matcher(pattern).replaceAll("$1" + PLACE);
    }

    private static boolean isIn(String sentence) {
        return sentence.indexOf(PLACE) >= 0;
    }

    /**
     * The sentence as it is read.
     *
     * @param pieces what a page puts in a place, by the number of the place
     */
    public static String resolve(String sentence, Function<Integer, String> pieces) {
        return isIn(sentence)
                ? PLACES.matcher(sentence)
                        .replaceAll(place -> Matcher.quoteReplacement(joint(sentence, place, pieces) + place.group(1)))
                : sentence;
    }

    private static String joint(String sentence, MatchResult place, Function<Integer, String> pieces) {
        String number = place.group(2);
        String following = number == null ? sentence.substring(place.start(1)) : pieces.apply(Integer.valueOf(number));
        return beginsWithVowel(following) ? "’" : "e ";
    }

    private static boolean beginsWithVowel(String text) {
        String letters = Normalizer.normalize(NOT_READ.matcher(text).replaceAll(""), Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT);
        return VOWEL.matcher(letters).matches();
    }
}
