package be.goesting.site.text;

import java.util.Set;
import org.commonmark.node.Text;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;
import org.nibor.autolink.LinkExtractor;
import org.nibor.autolink.LinkSpan;
import org.springframework.web.util.HtmlUtils;

/** An address on the web without marks around it: no sign in it is a mark of emphasis. It stays text, which is made a link later. */
final class BareAddress implements InlineContentParserFactory {

    private static final LinkExtractor LINKS = LinkExtractor.builder().build();

    /** Of a longer one, this much is looked at: reading a text takes time as its length does. */
    private static final int LONGEST = 2_000;

    private static final String ENDS = "<>\"`\\。、，；：！？（）「」『』《》";
    private static final String NOT_AT_END = "*_~?!.,:;'";

    @Override
    public Set<Character> getTriggerCharacters() {
        return Set.of('h', 'H', 'w', 'W');
    }

    @Override
    public InlineContentParser create() {
        return BareAddress::parse;
    }

    private static ParsedInline parse(InlineParserState state) {
        Scanner scanner = state.scanner();
        if (isWithinWord(scanner.peekPreviousCodePoint())) {
            return ParsedInline.none();
        }
        Position start = scanner.position();
        String address = address(run(scanner));
        if (address.isEmpty()) {
            return ParsedInline.none();
        }
        scanner.setPosition(start);
        for (int read = 0; read < address.length(); read++) {
            scanner.next();
        }
        return ParsedInline.of(new Text(HtmlUtils.htmlUnescape(address)), scanner.position());
    }

    private static boolean isWithinWord(int before) {
        return before < 128 && Character.isLetterOrDigit(before);
    }

    private static String run(Scanner scanner) {
        Position start = scanner.position();
        for (int read = 0; read < LONGEST && goesOn(scanner.peek()); read++) {
            scanner.next();
        }
        return scanner.getSource(start, scanner.position()).getContent();
    }

    private static boolean goesOn(char next) {
        return next != Scanner.END
                && !Character.isWhitespace(next)
                && !Character.isSpaceChar(next)
                && ENDS.indexOf(next) < 0;
    }

    /** As much of it as is an address from its first sign on, without the signs behind it. */
    private static String address(String run) {
        if (!run.contains("://") && !run.regionMatches(true, 0, "www.", 0, 4)) {
            return "";
        }
        for (LinkSpan link : LINKS.extractLinks(run)) {
            return link.getBeginIndex() == 0 ? withoutMarks(run.substring(0, link.getEndIndex())) : "";
        }
        return "";
    }

    private static String withoutMarks(String address) {
        int end = address.length();
        while (end > 0 && NOT_AT_END.indexOf(address.charAt(end - 1)) >= 0) {
            end--;
        }
        return address.substring(0, end);
    }
}
