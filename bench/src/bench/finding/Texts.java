package bench.finding;

import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;

/** The words of a post without its mark-up. */
final class Texts {

    private static final Pattern MARK_UP = Pattern.compile("<[^>]*>");

    private Texts() {}

    static String plain(String html) {
        return HtmlUtils.htmlUnescape(MARK_UP.matcher(html).replaceAll(" ")).replace('\0', ' ');
    }
}
