package be.goesting.questions.importing;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.owasp.html.HtmlSanitizer;

/**
 * What a post says, as the lite Markdown in which everything is written here. Formulas and code stay letter by letter; a
 * picture becomes a link to it; whatever else the HTML holds, scripts above all, is left out with what is in it.
 */
final class HtmlToMarkdown implements HtmlSanitizer.Policy {

    private static final Pattern TO_ESCAPE =
            Pattern.compile("[*`\\[\\]<]|\\\\(?=\\p{Punct})|(?<![\\p{L}\\p{N}])_|_(?![\\p{L}\\p{N}])|&(?=#?\\w+;)");
    private static final Pattern LINE_MARK = Pattern.compile("^(\\d{1,9}(?=[.)])|)([.)]|#{1,6}(?=\\s)|[>+=~-])");

    /** An end of a line in code, for which no other is taken: empty lines and spaces count there. */
    static final char LINE_OF_CODE = '\uE000';

    private static final int NO_NUMBER = -1;
    /** What is never closed, or goes on and on, is no tag: read as one it is dear, with all that follows for its attributes. */
    private static final Pattern NO_TAG = Pattern.compile("<(?!!--)(?=[^<>]*+(?:<|\\z)|[^<>]{8000})");

    private static final Pattern BLANKS_AT_END = Pattern.compile("(?<![ \\t])[ \\t]++(?=\\n|\\z)");

    /** As far in as anybody reads; what lies deeper stands there. */
    private static final int DEEPEST = 36;

    private static final int LONGEST_MARK = 16;
    private static final List<String> LEFT_OUT = List.of("script", "style", "iframe", "object", "svg", "math", "title");
    private static final List<String> EMPTY = List.of("br", "hr", "img", "input", "col");

    private final StringBuilder out = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();
    private final Deque<String> links = new ArrayDeque<>();
    private final Deque<Integer> numbers = new ArrayDeque<>();
    private final Deque<String> outsideItems = new ArrayDeque<>();
    private final Deque<Integer> begun = new ArrayDeque<>();
    private final Deque<String> outsideQuotes = new ArrayDeque<>();
    private final MarkdownTables tables = new MarkdownTables();
    private String indent = "";
    private int leftOut;
    private int code;

    private HtmlToMarkdown() {}

    static String of(String html) {
        var markdown = new HtmlToMarkdown();
        HtmlSanitizer.sanitize(NO_TAG.matcher(html).replaceAll("&lt;"), markdown);
        return BLANKS_AT_END
                .matcher(markdown.out)
                .replaceAll("")
                .replaceAll("\\n{3,}", "\n\n")
                .strip()
                .replace(LINE_OF_CODE, '\n');
    }

    @Override
    public void openDocument() {}

    @Override
    public void closeDocument() {}

    @Override
    public void openTag(String name, List<String> attributes) {
        String tag = name.toLowerCase(Locale.ROOT);
        if (LEFT_OUT.contains(tag)) {
            leftOut++;
            return;
        }
        if (leftOut > 0) {
            return;
        }
        switch (tag) {
            case "p", "div" -> block();
            case "table" -> {
                block();
                tables.open();
            }
            case "tr" -> tables.row();
            case "td", "th" -> begun.push(out.length());
            case "br" -> line();
            case "hr" -> {
                block();
                out.append("---");
                block();
            }
            case "h1", "h2", "h3", "h4", "h5", "h6" -> {
                block();
                out.append("### ");
            }
            case "strong", "b", "em", "i", "del", "s", "strike", "sup", "sub" -> begun.push(out.length());
            case "pre" -> {
                block();
                begun.push(out.length());
                code++;
            }
            case "code" -> {
                code++;
                if (!open.contains("pre")) {
                    begun.push(out.length());
                }
            }
            case "blockquote" -> {
                block();
                outsideQuotes.push(indent);
                indent = deeper("> ");
                out.append("> ");
            }
            case "ul" -> list(NO_NUMBER);
            case "ol" -> list(HtmlAttributes.number(attributes, "start"));
            case "li" -> item();
            case "a" -> {
                links.push(code > 0 ? "" : HtmlAttributes.address(attributes, "href"));
                out.append(links.element().isEmpty() ? "" : "[");
            }
            case "img" -> picture(attributes);
            default -> {}
        }
        if (!EMPTY.contains(tag)) {
            open.push(tag);
        }
    }

    @Override
    public void closeTag(String name) {
        String tag = name.toLowerCase(Locale.ROOT);
        if (LEFT_OUT.contains(tag)) {
            leftOut = Math.max(0, leftOut - 1);
            return;
        }
        if (leftOut > 0) {
            return;
        }
        open.remove(tag);
        switch (tag) {
            case "td", "th" -> out.append(tables.cell(taken()));
            case "table" -> {
                out.append(tables.close(indent));
                block();
            }
            case "p", "div", "h1", "h2", "h3", "h4", "h5", "h6" -> block();
            case "strong", "b" -> emphasise("**", "__");
            case "em", "i" -> emphasise("*", "_");
            case "del", "s", "strike" -> emphasise("~~", "~~");
            case "sup" -> out.append(SmallLetters.raised(taken()));
            case "sub" -> out.append(SmallLetters.lowered(taken()));
            case "pre" -> {
                code--;
                out.append(BackQuotes.fenced(taken(), LINE_OF_CODE + indent));
                block();
            }
            case "code" -> {
                code--;
                if (!open.contains("pre")) {
                    out.append(BackQuotes.around(taken()));
                }
            }
            case "li" -> outdent();
            case "blockquote" -> {
                endQuote();
                indent = outsideQuotes.isEmpty() ? "" : outsideQuotes.pop();
                block();
            }
            case "ul", "ol" -> {
                numbers.poll();
                block();
            }
            case "a" -> {
                String link = links.isEmpty() ? "" : links.pop();
                out.append(link.isEmpty() ? "" : "](" + link + ")");
            }
            default -> {}
        }
    }

    @Override
    public void text(String text) {
        if (leftOut > 0 || tables.isBetweenCells(text, open.peek())) {
            return;
        }
        String readable = HtmlAttributes.NO_TEXT.matcher(text).replaceAll("");
        if (code > 0) {
            out.append(open.contains("pre") ? readable.replace("\n", LINE_OF_CODE + indent) : readable);
            return;
        }
        boolean begins = begins();
        String flat = TO_ESCAPE.matcher(readable.replaceAll("\\s+", " ")).replaceAll("\\\\$0");
        out.append(begins ? LINE_MARK.matcher(flat.stripLeading()).replaceFirst("$1\\\\$2") : flat);
    }

    /** Whether a line begins here, so that a mark would make something else of it. */
    private boolean begins() {
        String last = lastLine();
        return last.isBlank()
                || last.equals(indent)
                || last.endsWith("- ") && last.strip().equals("-");
    }

    /** What there is of it, as far as it can be an indent with the mark of an item: a paragraph may be one line of any length. */
    private String lastLine() {
        int start = Math.max(0, out.length() - indent.length() - LONGEST_MARK);
        String end = out.substring(start);
        int lineEnd = end.lastIndexOf('\n');
        return lineEnd < 0 && start > 0 ? "…" : end.substring(lineEnd + 1);
    }

    private String deeper(String more) {
        return indent.length() < DEEPEST ? indent + more : indent;
    }

    /** Takes away the lines at the end in which nothing stands. */
    private void endQuote() {
        int end = out.length();
        for (int i = end - 1; i >= 0 && "\n> ".indexOf(out.charAt(i)) >= 0; i--) {
            end = out.charAt(i) == '\n' ? i : end;
        }
        out.setLength(end);
    }

    private void list(int first) {
        if (numbers.isEmpty()) {
            block();
        }
        numbers.push(first);
    }

    /** What is in an item stands as far in as its own words. */
    private void item() {
        int number = numbers.isEmpty() ? NO_NUMBER : numbers.pop();
        String mark = number == NO_NUMBER ? "-  " : number + ". ";
        out.append('\n').append(indent).append(mark);
        outsideItems.push(indent);
        indent = deeper(" ".repeat(mark.length()));
        numbers.push(number == NO_NUMBER ? NO_NUMBER : number + 1);
    }

    /** What follows an item is no part of it. */
    private void outdent() {
        if (!outsideItems.isEmpty()) {
            indent = outsideItems.pop();
            int line = out.lastIndexOf("\n") + 1;
            if (out.substring(line).isBlank()) {
                out.setLength(line);
                out.append(indent);
            }
        }
    }

    /** What was written since the last of the tags was opened that wait for it. */
    private String taken() {
        int from = begun.isEmpty() ? out.length() : Math.min(begun.pop(), out.length());
        String taken = out.substring(from);
        out.setLength(from);
        return taken;
    }

    /** Marks stand close around words, and beside other marks they are others. */
    private void emphasise(String mark, String otherMark) {
        String written = taken();
        String words = written.strip();
        String used = !out.isEmpty() && out.charAt(out.length() - 1) == '*' ? otherMark : mark;
        if (words.isEmpty() || words.contains("\n\n")) {
            out.append(written);
        } else {
            out.append(written, 0, written.indexOf(words));
            out.append(used).append(words).append(used);
            out.append(written, written.indexOf(words) + words.length(), written.length());
        }
    }

    private void picture(List<String> attributes) {
        String source = HtmlAttributes.address(attributes, "src");
        String called = HtmlAttributes.text(attributes, "alt");
        if (source.isEmpty()) {
            text(called);
        } else {
            out.append('[')
                    .append(called.isBlank() ? source : called.replaceAll("[\\[\\]]", ""))
                    .append("](");
            out.append(source).append(')');
        }
    }

    /** An item's first paragraph stays on the item's own line. */
    private void block() {
        if (!lastLine().strip().matches("-|\\d+\\.|>|")) {
            out.append("\n").append(indent.stripTrailing()).append("\n").append(indent);
        }
    }

    private void line() {
        out.append('\n').append(indent);
    }
}
