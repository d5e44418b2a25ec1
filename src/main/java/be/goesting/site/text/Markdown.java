package be.goesting.site.text;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import gg.jte.Content;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * Lite Markdown to safe HTML. What people write is kept as they wrote it and made into HTML when read; the same words always
 * give the same HTML, so each node may keep what it made lately.
 */
public final class Markdown {

    private static final int CHARACTERS_KEPT = 8_000_000;
    /** A row is as wide as the first, whatever stands in it: many short ones under a wide one are more than a page. */
    private static final int MOST_CELLS = 5_000;

    private static final Extension LINKS = AutolinkExtension.create();
    private static final Extension STRUCK_OUT =
            StrikethroughExtension.builder().requireTwoTildes(true).build();
    private static final Extension TABLES =
            TablesExtension.builder().maxCells(MOST_CELLS).build();

    /** All but HTML, which is shown as it was written. */
    private static final Set<Class<? extends Block>> BLOCKS = Set.of(
            BlockQuote.class,
            Heading.class,
            FencedCodeBlock.class,
            IndentedCodeBlock.class,
            ListBlock.class,
            ThematicBreak.class);

    /** As browsers read them: with a backslash for a slash, and past what nobody sees. */
    private static final Pattern TWO_SLASHES =
            Pattern.compile("[\\s\\p{C}]*[/\\\\][\\s\\p{C}]*[/\\\\][/\\\\\\s\\p{C}]*");

    private static final Parser PARSER = parser(LINKS, STRUCK_OUT, TABLES);
    private static final Parser WITHOUT_TABLES = parser(LINKS, STRUCK_OUT);
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .extensions(List.of(LINKS, STRUCK_OUT, TABLES))
            .escapeHtml(true)
            .softbreak("<br>\n")
            .attributeProviderFactory(context -> Markdown::reachWideBlocks)
            .nodeRendererFactory(AtSign.Renderer::new)
            .build();

    /** No pictures: a page asks nothing of another host; a link leads to each. */
    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements(
                    "p",
                    "br",
                    "em",
                    "strong",
                    "del",
                    "code",
                    "pre",
                    "ul",
                    "ol",
                    "li",
                    "blockquote",
                    "hr",
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "a",
                    "table",
                    "thead",
                    "tbody",
                    "tr",
                    "th",
                    "td")
            .allowElements((element, attributes) -> "h3", "h1", "h2", "h4", "h5", "h6")
            .allowAttributes("href")
            .onElements("a")
            .allowAttributes("start")
            .matching(Pattern.compile("[0-9]{1,9}"))
            .onElements("ol")
            .allowAttributes("tabindex")
            .matching(true, "0")
            .onElements("pre", "table")
            .allowAttributes("align")
            .matching(true, "left", "center", "right")
            .onElements("th", "td")
            .allowUrlProtocols("http", "https", "mailto")
            .requireRelsOnLinks("nofollow", "noopener", "noreferrer")
            .toFactory();

    private static final Cache<Source, String> RENDERED = Caffeine.newBuilder()
            .maximumWeight(CHARACTERS_KEPT)
            .weigher((Source source, String html) -> source.body().length() + html.length())
            .build();

    /**
     * What is made into HTML.
     *
     * @param links where a name behind an at sign leads, by name
     */
    private record Source(String body, Map<String, String> links) {}

    private Markdown() {}

    private static Parser parser(Extension... extensions) {
        return Parser.builder()
                .extensions(List.of(extensions))
                .enabledBlockTypes(BLOCKS)
                .includeSourceSpans(IncludeSourceSpans.BLOCKS)
                .customInlineContentParserFactory(new AtSign.Factory())
                .customInlineContentParserFactory(new BareAddress())
                .postProcessor(Markdown::linkPictures)
                .postProcessor(Markdown::nameOtherHosts)
                .build();
    }

    public static String html(String body) {
        return html(body, Map.of());
    }

    /** For a template: written as it is, for it is safe. */
    public static Content content(String body) {
        return content(body, Map.of());
    }

    /**
     * The same, with a link on each name behind an at sign.
     *
     * @param links addresses of pages, by name
     */
    public static Content content(String body, Map<String, String> links) {
        String html = html(body, links);
        return output -> output.writeContent(html);
    }

    private static String html(String body, Map<String, String> links) {
        return RENDERED.get(new Source(body, links), Markdown::render);
    }

    /** The words alone; {@link Excerpt} makes one line of them. */
    static String plain(String body) {
        return PlainText.of(parse(body));
    }

    static Node parse(String body) {
        try {
            Node document = PARSER.parse(body);
            String whole = CutTables.withoutThem(body, document);
            return whole.equals(body) ? document : PARSER.parse(whole);
        } catch (IllegalArgumentException tooManyCells) {
            return WITHOUT_TABLES.parse(body);
        }
    }

    /** Code and tables may be wider than the page: the keyboard has to reach them to scroll them. */
    private static void reachWideBlocks(Node node, String tag, Map<String, String> attributes) {
        if (tag.equals("pre") || tag.equals("table")) {
            attributes.put("tabindex", "0");
        }
    }

    private static Node linkPictures(Node document) {
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Image picture) {
                var link = new Link(picture.getDestination(), picture.getTitle());
                if (picture.getFirstChild() == null) {
                    link.appendChild(new Text(picture.getDestination()));
                }
                while (picture.getFirstChild() != null) {
                    link.appendChild(picture.getFirstChild());
                }
                picture.insertAfter(link);
                picture.unlink();
            }
        });
        return document;
    }

    /** An address that begins with two slashes looks like one of here and leads elsewhere: it says so. */
    private static Node nameOtherHosts(Node document) {
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Link link) {
                Matcher slashes = TWO_SLASHES.matcher(link.getDestination());
                if (slashes.lookingAt()) {
                    link.setDestination("https://" + link.getDestination().substring(slashes.end()));
                }
                visitChildren(link);
            }
        });
        return document;
    }

    private static String render(Source source) {
        Node document = parse(source.body());
        Map<String, String> names = MentionedNames.folded(source.links().keySet());
        MentionedNames.atSigns(document, true)
                .forEach(at -> MentionedNames.longest(at.following(), names)
                        .ifPresent(written -> link(
                                at,
                                written,
                                source.links().getOrDefault(names.getOrDefault(Folding.fold(written), ""), ""))));
        return POLICY.sanitize(RENDERER.render(document));
    }

    private static void link(AtSign at, String written, String address) {
        var link = new Link(address, null);
        link.appendChild(new Text("@" + written));
        at.consume(written.length());
        at.insertBefore(link);
        at.unlink();
    }
}
