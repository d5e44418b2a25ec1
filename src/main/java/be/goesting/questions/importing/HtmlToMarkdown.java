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
    private static final Pattern LINE_MARK = Pattern.compile("^(#{1,6}(?=\\s)|[>+=~-]|\\d{1,9}(?=[.)]))");
    private static final Pattern SAFE_LINK = Pattern.compile("^(https?:|mailto:)", Pattern.CASE_INSENSITIVE);
    private static final Pattern END_OF_QUOTE = Pattern.compile("(\\n[> ]*)+\\z");
    private static final List<String> LEFT_OUT = List.of("script", "style", "iframe", "object", "svg", "math", "title");
    private static final List<String> EMPTY = List.of("br", "hr", "img", "input", "col");

    private final StringBuilder out = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();
    private final Deque<String> links = new ArrayDeque<>();
    private final Deque<Integer> numbers = new ArrayDeque<>();
    private String indent = "";
    private int leftOut;
    private int code;

    private HtmlToMarkdown() {}

    static String of(String html) {
        var markdown = new HtmlToMarkdown();
        HtmlSanitizer.sanitize(html, markdown);
        return markdown.out
                .toString()
                .replaceAll("[ \\t]+(?=\\n|\\z)", "")
                .replaceAll("\\n{3,}", "\n\n")
                .strip();
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
            case "p", "div", "table" -> block();
            case "tr" -> line();
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
            case "strong", "b" -> out.append("**");
            case "em", "i" -> out.append('*');
            case "pre" -> {
                block();
                out.append("```");
                code++;
                line();
            }
            case "code" -> {
                code++;
                if (!open.contains("pre")) {
                    out.append('`');
                }
            }
            case "blockquote" -> {
                block();
                indent += "> ";
                out.append("> ");
            }
            case "ul" -> list(0);
            case "ol" -> list(1);
            case "li" -> item();
            case "a" -> {
                String link = attribute(attributes, "href");
                links.push(SAFE_LINK.matcher(link).find() ? link : "");
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
            case "p", "div", "table", "h1", "h2", "h3", "h4", "h5", "h6" -> block();
            case "strong", "b" -> out.append("**");
            case "em", "i" -> out.append('*');
            case "pre" -> {
                code--;
                line();
                out.append("```");
                block();
            }
            case "code" -> {
                code--;
                if (!open.contains("pre")) {
                    out.append('`');
                }
            }
            case "blockquote" -> {
                out.setLength(END_OF_QUOTE.matcher(out).replaceFirst("").length());
                indent = indent.substring(0, Math.max(0, indent.lastIndexOf("> ")));
                block();
            }
            case "ul", "ol" -> {
                numbers.poll();
                indent = indent.substring(0, Math.max(0, indent.length() - 3));
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
        if (leftOut > 0) {
            return;
        }
        if (code > 0) {
            out.append(open.contains("pre") ? text.replace("\n", "\n" + indent) : text);
            return;
        }
        boolean begins = begins();
        String flat = TO_ESCAPE.matcher(text.replaceAll("\\s+", " ")).replaceAll("\\\\$0");
        out.append(begins ? LINE_MARK.matcher(flat.stripLeading()).replaceFirst("\\\\$1") : flat);
    }

    /** Whether a line begins here, so that a mark would make something else of it. */
    private boolean begins() {
        String last = out.substring(out.lastIndexOf("\n") + 1);
        return last.isBlank()
                || last.equals(indent)
                || last.endsWith("- ") && last.strip().equals("-");
    }

    private void list(int first) {
        if (numbers.isEmpty()) {
            block();
        }
        numbers.push(first);
        indent += "   ";
    }

    private void item() {
        int number = numbers.isEmpty() ? 0 : numbers.pop();
        String outside = indent.substring(0, Math.max(0, indent.length() - 3));
        out.append('\n').append(outside).append(number == 0 ? "-  " : number + ". ");
        numbers.push(number == 0 ? 0 : number + 1);
    }

    private void picture(List<String> attributes) {
        String source = attribute(attributes, "src");
        if (source.startsWith("http")) {
            String called = attribute(attributes, "alt");
            out.append('[')
                    .append(called.isBlank() ? source : called.replaceAll("[\\[\\]]", ""))
                    .append("](");
            out.append(source).append(')');
        }
    }

    /** An item's first paragraph stays on the item's own line. */
    private void block() {
        String last = out.substring(out.lastIndexOf("\n") + 1);
        if (!last.strip().matches("-|\\d+\\.|>|")) {
            out.append("\n").append(indent.stripTrailing()).append("\n").append(indent);
        }
    }

    private void line() {
        out.append('\n').append(indent);
    }

    private static String attribute(List<String> attributes, String name) {
        for (int i = 0; i + 1 < attributes.size(); i += 2) {
            if (attributes.get(i).equalsIgnoreCase(name)) {
                return attributes.get(i + 1).strip().replace(" ", "%20").replace(")", "%29");
            }
        }
        return "";
    }
}
