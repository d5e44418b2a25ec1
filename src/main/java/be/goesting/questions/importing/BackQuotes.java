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

    /** Lines of code. */
    static String fenced(String lines, String lineEnd) {
        String fence = marks(lines, FENCE);
        return fence + lineEnd + lines + (lines.endsWith(lineEnd) ? "" : lineEnd) + fence;
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
