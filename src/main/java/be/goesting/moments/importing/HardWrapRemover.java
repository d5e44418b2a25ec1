package be.goesting.moments.importing;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * Joins the lines of paragraphs that an editor broke at a fixed width, for here every line end is shown. A paragraph was
 * broken so when no line of it had room for the first word of the next one; lines that end where the writer wanted stay.
 */
final class HardWrapRemover extends AbstractVisitor {

    private static final int NARROWEST_EDITOR = 60;
    private static final int WIDEST_EDITOR = 120;
    private static final Parser PARSER =
            Parser.builder().includeSourceSpans(IncludeSourceSpans.BLOCKS).build();

    /** A line end, with the indent of the next line. */
    private record Break(int from, int to) {}

    private final String words;
    private final List<Break> breaks = new ArrayList<>();

    private HardWrapRemover(String words) {
        this.words = words;
    }

    static String unwrap(String words) {
        var unwrapping = new HardWrapRemover(words);
        PARSER.parse(words).accept(unwrapping);
        var unwrapped = new StringBuilder(words);
        for (Break each : unwrapping.breaks.reversed()) {
            unwrapped.replace(each.from(), each.to(), " ");
        }
        return unwrapped.toString();
    }

    @Override
    public void visit(Paragraph paragraph) {
        List<SourceSpan> lines = paragraph.getSourceSpans();
        if (isWrapped(lines)) {
            for (int i = 1; i < lines.size(); i++) {
                breaks.add(new Break(end(lines.get(i - 1)), lines.get(i).getInputIndex()));
            }
        }
    }

    private boolean isWrapped(List<SourceSpan> lines) {
        int width = lines.stream().mapToInt(SourceSpan::getLength).max().orElse(0);
        if (width < NARROWEST_EDITOR || width > WIDEST_EDITOR) {
            return false;
        }
        for (int i = 1; i < lines.size(); i++) {
            String line = text(lines.get(i - 1));
            boolean hadRoom = line.length() + 1 + firstWord(lines.get(i)) <= width;
            if (hadRoom || line.endsWith("  ") || line.endsWith("\\")) {
                return false;
            }
        }
        return true;
    }

    private int firstWord(SourceSpan line) {
        return text(line).strip().split("\\s", 2)[0].length();
    }

    private String text(SourceSpan line) {
        return words.substring(line.getInputIndex(), end(line));
    }

    private static int end(SourceSpan line) {
        return line.getInputIndex() + line.getLength();
    }
}
