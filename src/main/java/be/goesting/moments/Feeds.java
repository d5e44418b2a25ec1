package be.goesting.moments;

import be.goesting.site.Cursor;
import be.goesting.site.Excerpt;
import be.goesting.site.Viewer;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Makes {@link Feed}s of twenty moments. */
@Component
class Feeds {

    private static final int SHOWN = 15;
    private static final int MOST_LETTERS = 200;

    private final Moments moments;

    Feeds(Moments moments) {
        this.moments = moments;
    }

    Feed of(HttpServletRequest request, Viewer viewer, String path) {
        return of(FeedFilter.of(request), viewer, cursor(request), path);
    }

    /** The newest with this filter; what is older stands on the page of all moments. */
    Feed newest(FeedFilter filter, Viewer viewer) {
        return of(filter, viewer, null, "/moments");
    }

    Feed matching(String words, HttpServletRequest request, Viewer viewer) {
        String question = words.strip();
        String cut = Excerpt.start(question, MOST_LETTERS);
        List<Moment> found = cut.isEmpty() ? List.of() : moments.matching(cut, viewer, cursor(request), SHOWN + 1);
        return feed(
                found,
                FeedFilter.all(),
                "/search",
                cut,
                before -> UriComponentsBuilder.fromPath("/search")
                        .queryParam("words", "{words}")
                        .queryParam("before", before.toString())
                        .encode()
                        .buildAndExpand(cut)
                        .toUriString());
    }

    private Feed of(FeedFilter filter, Viewer viewer, @Nullable Cursor before, String path) {
        return feed(
                moments.list(filter, viewer, before, SHOWN + 1), filter, path, "", last -> filter.on("/moments", last));
    }

    /** One more than is shown was read, to know whether there is more. */
    private static Feed feed(
            List<Moment> found, FeedFilter filter, String path, String words, Function<Cursor, String> older) {
        boolean more = found.size() > SHOWN;
        List<Moment> shown = more ? found.subList(0, SHOWN) : found;
        return new Feed(shown, filter, path, more ? older.apply(shown.getLast().cursor()) : null, words);
    }

    private static @Nullable Cursor cursor(HttpServletRequest request) {
        Optional<Cursor> cursor = Cursor.read(request.getParameter("before"));
        return cursor.orElse(null);
    }
}
