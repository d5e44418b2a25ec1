package be.goesting.site.rendering;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import gg.jte.TemplateOutput;
import gg.jte.output.Utf8ByteOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * A page on its way to the browser, without the indentation of its templates, which adds up where a piece is repeated. What
 * people wrote, code among it, is left as it is.
 */
final class TightOutput implements TemplateOutput {

    private static final Pattern INDENTATION = Pattern.compile("[ \\t]*\\n\\s*");

    /** What begins a line of its own on the page needs none here. */
    private static final Pattern BEFORE_BLOCK = Pattern.compile("\\n(?=</?(?:article|div|dl|dt|dd|h[1-6]|p)\\b)");

    /** The fixed parts of templates, each of which is one array for as long as its template is loaded. */
    private static final Cache<byte[], byte[]> TIGHT =
            Caffeine.newBuilder().weakKeys().build();

    private final Utf8ByteOutput page = new Utf8ByteOutput();
    private boolean endsLine;

    int length() {
        return page.getContentLength();
    }

    String text() {
        return new String(page.toByteArray(), StandardCharsets.UTF_8);
    }

    void writeTo(OutputStream response) throws IOException {
        page.writeTo(response);
    }

    @Override
    public void writeBinaryContent(byte[] part) {
        byte[] tight = TIGHT.get(part, TightOutput::tighten);
        if (endsLine && tight.length > 0 && tight[0] <= ' ') {
            tight = TIGHT.get(tight, TightOutput::withoutBeginningSpace);
        }
        // Once all of a page is written nothing may follow, not even nothing.
        if (tight.length > 0) {
            page.writeBinaryContent(tight);
            endsLine = tight[tight.length - 1] == '\n';
        }
    }

    @Override
    public void writeContent(String written) {
        page.writeContent(written);
        endsLine = endsLine && written.isEmpty();
    }

    @Override
    public void writeContent(String written, int from, int to) {
        page.writeContent(written, from, to);
        endsLine = endsLine && from == to;
    }

    private static byte[] withoutBeginningSpace(byte[] part) {
        return new String(part, StandardCharsets.UTF_8).stripLeading().getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] tighten(byte[] part) {
        String text = new String(part, StandardCharsets.UTF_8);
        String lines = INDENTATION.matcher(text).replaceAll("\n");
        return BEFORE_BLOCK.matcher(lines).replaceAll("").getBytes(StandardCharsets.UTF_8);
    }
}
