package be.goesting.questions.importing;

import java.util.stream.Collectors;

/** What stands above or below the line: in the letters that there are for it, or behind a mark. */
final class SmallLetters {

    private static final String ON_THE_LINE = "0123456789+-=()n";
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿ";
    private static final String LOWERED = "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₙ";

    private SmallLetters() {}

    static String raised(String text) {
        return in(RAISED, text, "^");
    }

    static String lowered(String text) {
        return in(LOWERED, text, "\\_");
    }

    private static String in(String letters, String text, String mark) {
        if (text.isBlank()) {
            return text;
        }
        return text.chars().allMatch(letter -> ON_THE_LINE.indexOf(letter) >= 0)
                ? text.chars()
                        .mapToObj(letter -> String.valueOf(letters.charAt(ON_THE_LINE.indexOf(letter))))
                        .collect(Collectors.joining())
                : mark + (text.length() == 1 ? text : "(" + text + ")");
    }
}
