package be.goesting.scheduling.calendar;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/** A calendar file of which no line is longer than 75 bytes, and no letter stands on two lines (RFC 5545, 3.1). */
final class FoldedLines {

    private static final int MOST_BYTES = 75;
    private static final String END = "\r\n";

    private FoldedLines() {}

    /** The library folds too, but counts letters where the format counts bytes. */
    static String of(String text) {
        return text.replace(END + ' ', "").lines().map(line -> fold(line) + END).collect(Collectors.joining());
    }

    private static String fold(String line) {
        var folded = new StringBuilder();
        int bytes = 0;
        for (int at = 0; at < line.length(); at = line.offsetByCodePoints(at, 1)) {
            String letter = Character.toString(line.codePointAt(at));
            int more = letter.getBytes(StandardCharsets.UTF_8).length;
            if (bytes + more > MOST_BYTES) {
                folded.append(END).append(' ');
                bytes = 1;
            }
            folded.append(letter);
            bytes += more;
        }
        return folded.toString();
    }
}
