package be.goesting.moments.feed;

import be.goesting.moments.Moment;
import be.goesting.moments.Moments;
import be.goesting.site.Cursor;
import be.goesting.site.Viewer;
import be.goesting.site.forms.Forms;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes {@link Feed}s: of twenty moments, and on Vandaag of eighteen. */
@Component
class Feeds {

    private static final int SHOWN = 20;

    /** Vandaag is opened most, on the road too, and has more to send than moments; what is older comes once one gets there. */
    private static final int SHOWN_ON_VANDAAG = 18;

    private static final int MOST_LETTERS = 200;

    private final Moments moments;

    Feeds(Moments moments) {
        this.moments = moments;
    }

    Feed onVandaag(HttpServletRequest request, Viewer viewer) {
        return of(request, viewer, "/", SHOWN_ON_VANDAAG);
    }

    Feed all(HttpServletRequest request, Viewer viewer) {
        return of(request, viewer, "/moments", SHOWN);
    }

    private Feed of(HttpServletRequest request, Viewer viewer, String path, int shown) {
        var query = Forms.read(request, FeedQuery.class);
        return of(FeedFilter.of(query), viewer, Cursor.read(query.before()).orElse(null), path, shown);
    }

    /** The newest with this filter; what is older stands on the page of all moments. */
    Feed newest(FeedFilter filter, Viewer viewer) {
        return of(filter, viewer, null, "/moments", SHOWN);
    }

    private Feed of(FeedFilter filter, Viewer viewer, @Nullable Cursor before, String path, int shown) {
        List<Moment> found = moments.list(filter, viewer, before, shown + 1);
        return feed(found, shown, filter, path, last -> filter.on("/moments", last));
    }

    /** One more than is shown was read, to know whether there is more. */
    private static Feed feed(
            List<Moment> found, int most, FeedFilter filter, String path, Function<Cursor, String> older) {
        boolean more = found.size() > most;
        List<Moment> shown = more ? found.subList(0, most) : found;
        return new Feed(shown, filter, path, more ? older.apply(shown.getLast().cursor()) : null);
    }
}
