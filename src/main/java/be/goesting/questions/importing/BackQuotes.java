package be.goesting.questions.importing;

import java.util.regex.Pattern;

/** The marks around code: more of them than stand beside each other in the code. */
final class BackQuotes {

    private static final Pattern RUN = Pattern.compile("`+");
    private static final int FENCE = 3;

    private BackQuotes() {}

    /** Code within a line; nothing around nothing. */
    static String around(String code) {
        String words = code.replaceAll("\\s+", " ").strip();
        if (words.isEmpty()) {
            return "";
        }
        String space = words.startsWith("`") || words.endsWith("`") ? " " : "";
        return marks(words, 1) + space + words + space + marks(words, 1);
    }

    /** Before and after lines of code. */
    static String fence(String lines) {
        return marks(lines, FENCE);
    }

    private static String marks(String code, int fewest) {
        int longest = RUN.matcher(code)
                .results()
                .mapToInt(run -> run.group().length())
                .max()
                .orElse(0);
        return "`".repeat(Math.max(fewest, longest + 1));
    }
}
