package be.goesting.search.spelling;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.IntStream;

/** Words that may be meant by a word: what differs from it by one letter, and the two that a compound may be made of. */
final class Edits {

    private static final String LETTERS = "etaonirsldgvkmuhpbcjzwfyxq";

    /** A shorter word is one letter away from too many others. */
    private static final int SHORTEST = 5;

    /** Of names there are fewer. */
    private static final int SHORTEST_IN_NAME = 4;

    private static final int LONGEST = 40;
    private static final int SHORTEST_PART = 4;

    private Edits() {}

    static boolean mayBeWrong(String word) {
        return word.length() >= SHORTEST && mayBeWrongInName(word);
    }

    static boolean mayBeWrongInName(String word) {
        return word.length() >= SHORTEST_IN_NAME
                && word.length() <= LONGEST
                && word.chars().allMatch(c -> c >= 'a' && c <= 'z');
    }

    /** The likeliest first: two letters that changed places, another letter, one too few, one too many. */
    static Set<String> of(String word) {
        Set<String> edits = new LinkedHashSet<>();
        for (int i = 0; i + 1 < word.length(); i++) {
            edits.add(word.substring(0, i) + word.charAt(i + 1) + word.charAt(i) + word.substring(i + 2));
        }
        for (int i = 0; i < word.length(); i++) {
            for (char letter : LETTERS.toCharArray()) {
                edits.add(word.substring(0, i) + letter + word.substring(i + 1));
            }
        }
        for (int i = 0; i <= word.length(); i++) {
            for (char letter : LETTERS.toCharArray()) {
                edits.add(word.substring(0, i) + letter + word.substring(i));
            }
        }
        for (int i = 0; i < word.length(); i++) {
            edits.add(word.substring(0, i) + word.substring(i + 1));
        }
        edits.remove(word);
        return edits;
    }

    /** A word and the one behind it, that may be written as one: with or without the letters that join them. */
    record Parts(String first, String second) {}

    static Set<Parts> parts(String word) {
        Set<Parts> parts = new LinkedHashSet<>();
        IntStream.rangeClosed(SHORTEST_PART, word.length() - SHORTEST_PART).forEach(i -> {
            for (String joint : new String[] {"", "s", "e", "en"}) {
                String first = word.substring(0, i);
                if (first.endsWith(joint) && i - joint.length() >= SHORTEST_PART) {
                    parts.add(new Parts(first.substring(0, i - joint.length()), word.substring(i)));
                }
            }
        });
        return parts;
    }
}
