package be.goesting.moments;

import be.goesting.site.Viewer;
import be.goesting.topics.SimilarContent;
import be.goesting.topics.SimilarItem;
import java.util.List;
import org.springframework.stereotype.Component;

/** Moments that may answer a question. */
@Component
class SimilarMoments implements SimilarContent {

    private static final int LINE = 120;

    private final Moments moments;

    SimilarMoments(Moments moments) {
        this.moments = moments;
    }

    @Override
    public List<SimilarItem> like(String words, Viewer reader, int most) {
        return moments.like(words, reader, most);
    }

    /** The first sentence is the title; what follows is what was said. */
    static SimilarItem known(MomentRow row, double likeness) {
        Moment moment = row.bare();
        String line = Excerpt.line(moment.words());
        String title = moment.title() != null ? moment.title() : firstSentence(line);
        String rest =
                moment.title() != null ? line : line.substring(title.length()).strip();
        return new SimilarItem(
                "moments.kind." + moment.kind().code(),
                moment.kind().icon(),
                MomentService.path(moment.id()),
                title,
                rest.isEmpty() ? null : rest,
                moment.author(),
                moment.sharedAt(),
                likeness);
    }

    private static String firstSentence(String line) {
        int end = line.indexOf(". ");
        int cut = end > 0 && end < LINE ? end + 1 : Math.min(line.length(), LINE);
        return line.substring(0, cut);
    }
}
