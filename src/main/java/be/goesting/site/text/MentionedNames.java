package be.goesting.site.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Link;
import org.commonmark.node.Node;

/** The names behind at signs in lite Markdown: in every script and spelling, never in code, links, addresses or a quotation. */
public final class MentionedNames {

    /** What comes after these is no longer looked at. */
    static final int MOST = 50;

    private static final int LONGEST_NAME = 100;

    private MentionedNames() {}

    /** Every beginning of the text behind an at sign that may be somebody's name. */
    public static Set<String> candidates(String body) {
        return atSigns(Markdown.parse(body), false).stream()
                .flatMap(at -> beginnings(at.following()).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Those of these names that are mentioned; behind each at sign the longest. */
    public static Set<String> in(String body, Collection<String> names) {
        Map<String, String> folded = folded(names);
        Set<String> mentioned = atSigns(Markdown.parse(body), false).stream()
                .flatMap(at -> longest(at.following(), folded).stream())
                .map(Folding::fold)
                .collect(Collectors.toSet());
        return names.stream()
                .filter(name -> mentioned.contains(Folding.fold(name)))
                .collect(Collectors.toSet());
    }

    static Map<String, String> folded(Collection<String> names) {
        Map<String, String> folded = new LinkedHashMap<>();
        names.forEach(name -> folded.put(Folding.fold(name), name));
        return folded;
    }

    /** The longest beginning of a text that is one of these names. */
    static Optional<String> longest(String text, Map<String, String> folded) {
        return beginnings(text).stream()
                .filter(beginning -> folded.containsKey(Folding.fold(beginning)))
                .findFirst();
    }

    /** The longest first. */
    private static List<String> beginnings(String text) {
        List<String> beginnings = new ArrayList<>();
        for (int end = Math.min(text.length(), LONGEST_NAME); end > 0; end--) {
            if (isEnd(text, end)) {
                beginnings.add(text.substring(0, end));
            }
        }
        return beginnings;
    }

    /** A name ends where no word goes on, or before the s of a genitive. */
    private static boolean isEnd(String text, int end) {
        return !Character.isWhitespace(text.codePointBefore(end))
                && (isApart(text, end) || text.charAt(end) == 's' && isApart(text, end + 1) || isHan(text, end));
    }

    private static boolean isApart(String text, int at) {
        return at >= text.length()
                || !Character.isLetterOrDigit(text.codePointAt(at))
                        && Character.getType(text.codePointAt(at)) != Character.NON_SPACING_MARK;
    }

    /** Scripts without spaces: a name may end behind any sign. */
    private static boolean isHan(String text, int end) {
        return Character.UnicodeScript.of(text.codePointBefore(end)) == Character.UnicodeScript.HAN;
    }

    static List<AtSign> atSigns(Node document, boolean quoted) {
        List<AtSign> found = new ArrayList<>();
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(CustomNode node) {
                if (node instanceof AtSign at && found.size() < MOST) {
                    found.add(at);
                }
                visitChildren(node);
            }

            @Override
            public void visit(Link link) {
                // its words say where it leads, not who is spoken to
            }

            @Override
            public void visit(BlockQuote quotation) {
                if (quoted) {
                    visitChildren(quotation);
                }
            }
        });
        return found;
    }
}
