package be.goesting.site.text;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.regex.Pattern;

/** The first words of what somebody wrote, on one line: for a title, a notification, a panel, a letter. */
public final class Excerpt {

    private static final String MORE = "…";
    private static final Pattern BLANKS = Pattern.compile("[\\p{Cntrl}\\s\\u00a0]+");
    private static final Pattern LOOSE_END = Pattern.compile("[\\s\\p{Ps}\\p{Pi}\\p{Pd},;:…]+$");

    /** Only the start of a long text is read; nobody asks for more of it on one line. */
    private static final int READ = 4_000;

    /** Somebody may pile accents on one letter; of the longest emoji there is, this still holds as many as were asked for, nearly. */
    private static final int CHARACTERS_PER_LETTER = 4;

    /** Whether a word ends somewhere is seen by what comes after it. */
    private static final int LOOK_AHEAD = 100;

    /** A few hundred words say what a text is about. */
    private static final int COMPARED = 3_000;

    private Excerpt() {}

    /** Lite Markdown as one line of plain text. */
    public static String line(String words) {
        return oneLine(Markdown.plain(start(words, READ)));
    }

    /**
     * Lite Markdown as one line of plain text.
     *
     * @param letters at most as many, as a reader counts them: a flag is one
     */
    public static String of(String words, int letters) {
        return cut(line(words), letters);
    }

    /** The same of plain text, in which every mark is meant. */
    public static String cut(String text, int letters) {
        return cut(oneLine(text), letters, letters * CHARACTERS_PER_LETTER);
    }

    /** Plain text that goes into a field or a column with room for so many characters. */
    public static String fit(String text, int characters) {
        return cut(text, characters, characters);
    }

    /** The same without a sign that it goes on: for what a machine reads. */
    public static String start(String text, int characters) {
        return text.length() <= characters ? text : text.substring(0, end(text, characters, characters));
    }

    /** As much of a text as is compared with others, however long it is. */
    public static String compared(String text) {
        return start(text, COMPARED);
    }

    private static String oneLine(String text) {
        return BLANKS.matcher(text).replaceAll(" ").strip();
    }

    private static String cut(String text, int letters, int characters) {
        String line = text.substring(0, Math.min(text.length(), characters + LOOK_AHEAD));
        if (end(line, letters, characters) == text.length()) {
            return text;
        }
        int end = end(line, letters - 1, characters - MORE.length());
        int word = wordEnd(line, end);
        String start = line.substring(0, word > end / 2 ? word : end);
        String tidy = LOOSE_END.matcher(start).replaceFirst("");
        return (tidy.isEmpty() ? start : tidy) + MORE;
    }

    /** Where the last whole letter ends that fits; at least one code point, however much is piled on the first. */
    private static int end(String line, int letters, int characters) {
        BreakIterator marks = BreakIterator.getCharacterInstance(ULocale.ROOT);
        marks.setText(line);
        int end = 0;
        for (int next = marks.next(), count = 1;
                next != BreakIterator.DONE && count <= letters && next <= characters;
                next = marks.next(), count++) {
            end = next;
        }
        return end == 0 && !line.isEmpty() ? line.offsetByCodePoints(0, 1) : end;
    }

    /** Where a word ends, there or before: also in scripts without spaces. */
    private static int wordEnd(String line, int end) {
        BreakIterator words = BreakIterator.getLineInstance(ULocale.ROOT);
        words.setText(line);
        return end == line.length() || line.charAt(end) == ' ' || words.isBoundary(end) ? end : words.preceding(end);
    }
}
