package be.goesting.moments;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds the words that a search found, and marks them in HTML. */
final class Highlighter {

    /** What the database puts around a word that has a stem of the question. */
    private static final Pattern FOUND = Pattern.compile("\uE000([^\uE001]*)\uE001");

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Pattern TAG_OR_WORD = Pattern.compile("<[^>]*>|&[a-zA-Z0-9#]+;|[\\p{L}\\p{N}]+");
    private static final int SHORTEST_PART = 3;

    private Highlighter() {}

    /** The words of the headline that have a stem of the question or a part of a word of it, in small letters. */
    static Set<String> marks(String headline, String question) {
        Set<String> marks = new HashSet<>();
        FOUND.matcher(headline).results().forEach(found -> words(found.group(1)).forEach(marks::add));
        List<String> parts = Arrays.stream(folded(question).split("[^\\p{L}\\p{N}]+"))
                .filter(part -> part.length() >= SHORTEST_PART)
                .toList();
        words(headline).stream()
                .filter(word -> parts.stream().anyMatch(folded(word)::contains))
                .forEach(marks::add);
        return marks;
    }

    static String mark(String html, Set<String> marks) {
        return marks.isEmpty()
                ? html
                : TAG_OR_WORD
                        .matcher(html)
                        .replaceAll(piece -> java.util.regex.Matcher.quoteReplacement(
                                isMarked(piece, marks) ? "<mark>" + piece.group() + "</mark>" : piece.group()));
    }

    private static boolean isMarked(MatchResult piece, Set<String> marks) {
        return marks.contains(piece.group().toLowerCase(Locale.ROOT));
    }

    private static Set<String> words(String text) {
        return WORD.matcher(text)
                .results()
                .map(word -> word.group().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replace("œ", "oe")
                .toLowerCase(Locale.ROOT);
    }
}
