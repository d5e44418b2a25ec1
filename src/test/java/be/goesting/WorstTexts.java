package be.goesting;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.function.Executable;

/** Texts that are dear to read: for who reads them again from every sign on, goes back at each, or opens all and closes none. */
public final class WorstTexts {

    /** Long enough to notice what grows faster than the text, and long enough for a busy machine. */
    private static final Duration SOON = Duration.ofSeconds(5);

    private static final List<String> REPEATED = List.of(
            "#",
            "\n# a",
            "<b>",
            "<br>",
            "<a ",
            "<",
            ">",
            "> ",
            "\n> ",
            "[",
            "[[a](",
            "![",
            "*a ",
            "*a_ ",
            "**a",
            "*_",
            "`",
            "``a`",
            "@",
            "@a ",
            "\\",
            "&",
            "- ",
            "\n- ",
            "1. ",
            "\n1) a",
            "  ",
            "\t",
            "\n",
            "a",
            "é",
            "e\u0301",
            "\u0301",
            "(",
            "](",
            "\n[a]: b",
            "\"",
            "a,b\n",
            "\"a\"\"",
            "漢",
            "<div>",
            "<blockquote>",
            "<blockquote>a</blockquote>",
            "<ul><li>",
            "<ol><li>a",
            "<pre>",
            "<i>a",
            "<img src=http://a>",
            "www.a.b/(",
            "http://a.b ",
            "http://",
            "http://(",
            "www.",
            "h",
            "http://a.b/_",
            "a ",
            "* * ",
            "~~~\n",
            "~~a",
            "|a",
            "|-",
            "a|b\n-|-\n");

    private WorstTexts() {}

    /** Each of them at least so long. */
    public static Stream<String> of(int length) {
        return Stream.of(
                        REPEATED.stream().map(part -> part.repeat(length / part.length() + 1)),
                        Stream.of(
                                words(length),
                                marks(length),
                                deeper("\n", "> ", "a", length),
                                deeper("\n", "  ", "- a", length)),
                        Stream.of(
                                "<blockquote>" + "<br>".repeat(length / 4) + "</blockquote>",
                                "<pre>" + " ".repeat(length) + "a</pre>",
                                "<a" + " b=c".repeat(length / 4) + ">a",
                                "|a".repeat(length / 8) + "\n" + "|-".repeat(length / 8) + "\na|".repeat(length / 6),
                                "a|\n-|\n" + "|a\n".repeat(length / 3),
                                "<table><tr>" + "<td>a".repeat(length / 10) + "<tr><td>b".repeat(length / 18),
                                "<table><td>".repeat(length / 11),
                                "<ul><li>".repeat(length / 8) + "a"))
                .flatMap(texts -> texts);
    }

    public static Stream<String> of20000() {
        return of(20_000);
    }

    public static Stream<String> of100000() {
        return of(100_000);
    }

    /** Words of which none is like another. */
    public static String words(int length) {
        var random = new Random(7);
        var text = new StringBuilder();
        while (text.length() < length) {
            random.ints(2 + random.nextInt(9), 'a', 'z' + 1).forEach(letter -> text.append((char) letter));
            text.append(' ');
        }
        return text.toString();
    }

    /** Fails where the reading of one does not end soon. */
    public static void isSoon(String text, Executable reading) {
        assertTimeoutPreemptively(SOON, reading, () -> text.length() + " characters: " + text.substring(0, 12));
    }

    private static String marks(int length) {
        String signs = "#*_`[]()<>!-+ \n\t@\\&;~=|\"'.,ab1:/";
        var text = new StringBuilder();
        new Random(5).ints(length, 0, signs.length()).forEach(sign -> text.append(signs.charAt(sign)));
        return text.toString();
    }

    /** Each line within the one before. */
    private static String deeper(String before, String within, String line, int length) {
        int lines = (int) Math.sqrt((double) length);
        var text = new StringBuilder();
        IntStream.range(0, lines)
                .forEach(i -> text.append(before).append(within.repeat(i)).append(line));
        return text.toString();
    }
}
