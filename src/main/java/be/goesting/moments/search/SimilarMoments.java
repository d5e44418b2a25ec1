package be.goesting.moments.search;

import be.goesting.moments.Moment;
import be.goesting.moments.MomentRow;
import be.goesting.moments.MomentService;
import be.goesting.moments.Moments;
import be.goesting.search.SimilarContent;
import be.goesting.search.SimilarItem;
import be.goesting.site.Viewer;
import be.goesting.site.text.Excerpt;
import java.util.List;
import org.springframework.stereotype.Component;

/** Moments that may answer a question. */
@Component
public class SimilarMoments implements SimilarContent {

    private static final int LINE = 120;

    private final Moments moments;

    SimilarMoments(Moments moments) {
        this.moments = moments;
    }

    @Override
    public List<SimilarItem> like(String words, Viewer reader, int limit) {
        return moments.like(words, reader, limit);
    }

    /** The first sentence is the title; what follows is what was said. */
    public static SimilarItem known(MomentRow row, double likeness) {
        Moment moment = row.bare();
        String line = Excerpt.line(moment.body());
        int end = moment.title() == null ? firstSentence(line) : 0;
        String title = moment.title() == null ? Excerpt.cut(line.substring(0, end), LINE) : moment.title();
        String rest = line.substring(end).strip();
        return new SimilarItem(
                "moments.kind." + moment.kind().code(),
                moment.kind().icon(),
                MomentService.path(moment.id()),
                title,
                rest.isEmpty() ? null : rest,
                moment.author(),
                moment.createdAt(),
                likeness);
    }

    /** Where it ends; all of the line when there is but one, or a long one. */
    private static int firstSentence(String line) {
        int end = line.indexOf(". ");
        return end > 0 && end < LINE ? end + 1 : line.length();
    }
}
