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
    private static final List<Extension> EXTENSIONS = List.of(AutolinkExtension.create());

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

    private static final Parser PARSER = Parser.builder()
            .extensions(EXTENSIONS)
            .enabledBlockTypes(BLOCKS)
            .customInlineContentParserFactory(new AtSign.Factory())
            .customInlineContentParserFactory(new BareAddress())
            .postProcessor(Markdown::linkPictures)
            .postProcessor(Markdown::nameOtherHosts)
            .build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .extensions(EXTENSIONS)
            .escapeHtml(true)
            .softbreak("<br>\n")
            .attributeProviderFactory(context -> Markdown::reachCode)
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
                    "a")
            .allowElements((element, attributes) -> "h3", "h1", "h2", "h4", "h5", "h6")
            .allowAttributes("href")
            .onElements("a")
            .allowAttributes("start")
            .matching(Pattern.compile("[0-9]{1,9}"))
            .onElements("ol")
            .allowAttributes("tabindex")
            .matching(true, "0")
            .onElements("pre")
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
        return PARSER.parse(body);
    }

    /** Code may be wider than the page: the keyboard has to reach it to scroll it. */
    private static void reachCode(Node node, String tag, Map<String, String> attributes) {
        if (tag.equals("pre")) {
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
