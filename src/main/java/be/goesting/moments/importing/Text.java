package be.goesting.moments.importing;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A post's own words, made ready to be read here: a heading that only says the title again goes, and so do line ends that
 * were put there to fit a screen of eighty letters. Code stays as it was.
 */
record Text(@Nullable String title, String body) {

    private static final Pattern FIRST_LINE =
            Pattern.compile("\\A\\s*?(\\S.*)\\R?(?:(?:={2,}|-{2,})[ \\t]*(?:\\R|\\z))?");
    private static final Pattern HASHES = Pattern.compile("^#+\\s*|\\s*#+$");

    static Text of(String title, String body) {
        String line = line(title);
        String rest = withoutHeading(body, line).stripTrailing();
        if (rest.isBlank()) {
            return new Text(null, line.isEmpty() ? body : line);
        }
        return new Text(line.isEmpty() ? null : line, HardWrapRemover.unwrap(rest));
    }

    private static String line(String title) {
        return HASHES.matcher(title.strip().replaceAll("\\s+", " ")).replaceAll("");
    }

    private static String withoutHeading(String body, String title) {
        var first = FIRST_LINE.matcher(body);
        boolean repeats =
                !title.isEmpty() && first.find() && line(first.group(1)).equalsIgnoreCase(title);
        return repeats ? body.substring(first.end()).replaceFirst("\\A(?:[ \\t]*\\R)+", "") : body;
    }
}
