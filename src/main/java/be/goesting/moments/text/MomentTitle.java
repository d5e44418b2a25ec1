package be.goesting.moments.text;

import gg.jte.Content;
import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;

/** The title of a moment, as a template shows it. */
public final class MomentTitle {

    private static final Pattern CODE = Pattern.compile("`([^`]+)`");

    private MomentTitle() {}

    /** A title is a line; of Markdown it knows code alone. */
    public static Content html(String line) {
        String html = CODE.matcher(HtmlUtils.htmlEscape(line)).replaceAll("<code>$1</code>");
        return output -> output.writeContent(html);
    }
}
