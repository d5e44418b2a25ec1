package be.goesting.moments;

import be.goesting.people.Colleague;
import be.goesting.site.Markdown;
import gg.jte.Content;
import java.util.List;

/** What people wrote, as a template shows it. */
public final class Excerpt {

    private Excerpt() {}

    /** Lite Markdown, with a link on each mention. */
    public static Content of(Moment moment) {
        return of(moment.words(), moment.attached().mentioned());
    }

    public static Content of(String words, List<Colleague> mentioned) {
        return Markdown.content(Mentions.linked(words, mentioned));
    }

    /** One line without marks, for where only a line fits. */
    public static String line(String words) {
        return Markdown.line(words);
    }
}
