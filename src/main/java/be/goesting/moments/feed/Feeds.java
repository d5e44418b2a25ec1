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

/** Makes {@link Feed}s of twenty moments. */
@Component
class Feeds {

    private static final int SHOWN = 20;
    private static final int MOST_LETTERS = 200;

    private final Moments moments;

    Feeds(Moments moments) {
        this.moments = moments;
    }

    Feed of(HttpServletRequest request, Viewer viewer, String path) {
        var query = Forms.read(request, FeedQuery.class);
        return of(FeedFilter.of(query), viewer, Cursor.read(query.before()).orElse(null), path);
    }

    /** The newest with this filter; what is older stands on the page of all moments. */
    Feed newest(FeedFilter filter, Viewer viewer) {
        return of(filter, viewer, null, "/moments");
    }

    private Feed of(FeedFilter filter, Viewer viewer, @Nullable Cursor before, String path) {
        return feed(moments.list(filter, viewer, before, SHOWN + 1), filter, path, last -> filter.on("/moments", last));
    }

    /** One more than is shown was read, to know whether there is more. */
    private static Feed feed(List<Moment> found, FeedFilter filter, String path, Function<Cursor, String> older) {
        boolean more = found.size() > SHOWN;
        List<Moment> shown = more ? found.subList(0, SHOWN) : found;
        return new Feed(shown, filter, path, more ? older.apply(shown.getLast().cursor()) : null);
    }
}
