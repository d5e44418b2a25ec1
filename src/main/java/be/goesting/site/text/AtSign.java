package be.goesting.site.text;

import java.util.Set;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Scanner;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;

/** An at sign before a name: not in an address, in code or behind a backslash. What follows is the text after it. */
final class AtSign extends CustomNode {

    /** The text that follows in the same line. */
    String following() {
        var text = new StringBuilder();
        for (var next = getNext(); next instanceof Text words; next = next.getNext()) {
            text.append(words.getLiteral());
        }
        return text.toString();
    }

    /** Takes so many characters off the text that follows. */
    void consume(int characters) {
        int left = characters;
        while (left > 0 && getNext() instanceof Text words) {
            int length = words.getLiteral().length();
            if (length > left) {
                words.setLiteral(words.getLiteral().substring(left));
            } else {
                words.unlink();
            }
            left -= length;
        }
    }

    /** One that names nobody stays an at sign. */
    record Renderer(HtmlNodeRendererContext context) implements NodeRenderer {

        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.of(AtSign.class);
        }

        @Override
        public void render(Node node) {
            context.getWriter().text("@");
        }
    }

    static final class Factory implements InlineContentParserFactory {

        @Override
        public Set<Character> getTriggerCharacters() {
            return Set.of('@');
        }

        @Override
        public InlineContentParser create() {
            return Factory::parse;
        }

        private static ParsedInline parse(InlineParserState state) {
            Scanner scanner = state.scanner();
            int before = scanner.peekPreviousCodePoint();
            scanner.next();
            return beginsName(before) && Character.isLetterOrDigit(scanner.peekCodePoint())
                    ? ParsedInline.of(new AtSign(), scanner.position())
                    : ParsedInline.none();
        }

        /** Within a word or an address, an at sign is part of it. */
        private static boolean beginsName(int before) {
            return before == Scanner.END
                    || Character.isWhitespace(before)
                    || Character.isSpaceChar(before)
                    || "([{\"'*_~>«„“‘‚—–-,;:!?.。、，（".indexOf(before) >= 0
                    || Character.UnicodeScript.of(before) == Character.UnicodeScript.HAN;
        }
    }
}
