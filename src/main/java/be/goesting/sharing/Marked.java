package be.goesting.sharing;

import be.goesting.site.Markdown;
import gg.jte.Content;
import org.springframework.web.util.HtmlUtils;

/** Words of a moment, with those marked that were searched for. */
public final class Marked {

    private Marked() {}

    public static Content words(Moment moment) {
        return marked(
                Markdown.html(Mentions.linked(moment.words(), moment.attached().mentioned())), moment);
    }

    public static Content nextTime(Moment moment) {
        return marked(Markdown.html(String.valueOf(moment.nextTime())), moment);
    }

    /** A title is a line, no Markdown. */
    public static Content title(Moment moment) {
        return marked(HtmlUtils.htmlEscape(String.valueOf(moment.title())), moment);
    }

    private static Content marked(String html, Moment moment) {
        String marked = Highlighter.mark(html, moment.attached().marks());
        return output -> output.writeContent(marked);
    }
}
