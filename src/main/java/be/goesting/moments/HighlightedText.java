package be.goesting.moments;

import be.goesting.site.Markdown;
import gg.jte.Content;
import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;

/** Words of a moment, with those marked that were searched for. */
public final class HighlightedText {

    private static final Pattern CODE = Pattern.compile("`([^`]+)`");

    private HighlightedText() {}

    public static Content words(Moment moment) {
        return marked(
                Markdown.html(Mentions.linked(moment.words(), moment.attached().mentioned())), moment);
    }

    public static Content nextTime(Moment moment) {
        return marked(Markdown.html(String.valueOf(moment.nextTime())), moment);
    }

    /** A title is a line; of Markdown it knows code alone. */
    public static Content title(Moment moment) {
        return marked(lineHtml(String.valueOf(moment.title())), moment);
    }

    /** A line, with nothing marked. */
    public static Content line(String line) {
        String html = lineHtml(line);
        return output -> output.writeContent(html);
    }

    private static String lineHtml(String line) {
        return CODE.matcher(HtmlUtils.htmlEscape(line)).replaceAll("<code>$1</code>");
    }

    private static Content marked(String html, Moment moment) {
        String marked = Highlighter.mark(html, moment.attached().marks());
        return output -> output.writeContent(marked);
    }
}
