package be.goesting.site;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import gg.jte.Content;
import java.util.List;
import java.util.Map;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
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
    private static final Parser PARSER = Parser.builder()
            .extensions(EXTENSIONS)
            .postProcessor(Markdown::linkPictures)
            .build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .extensions(EXTENSIONS)
            .softbreak("<br>\n")
            .attributeProviderFactory(context -> Markdown::reachCode)
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
            .allowAttributes("tabindex")
            .matching(true, "0")
            .onElements("pre")
            .allowUrlProtocols("http", "https", "mailto")
            .requireRelsOnLinks("nofollow", "noopener", "noreferrer")
            .toFactory();

    private static final Cache<String, String> RENDERED = Caffeine.newBuilder()
            .maximumWeight(CHARACTERS_KEPT)
            .weigher((String source, String html) -> source.length() + html.length())
            .build();

    private Markdown() {}

    public static String html(String words) {
        return RENDERED.get(words, Markdown::render);
    }

    /** For a template: written as it is, for it is safe. */
    public static Content content(String words) {
        String html = html(words);
        return output -> output.writeContent(html);
    }

    /** The words alone; {@link Excerpt} makes one line of them. */
    static String plain(String words) {
        return PlainText.of(PARSER.parse(words));
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

    private static String render(String words) {
        return POLICY.sanitize(RENDERER.render(PARSER.parse(words)));
    }
}
