package be.goesting.moments.feed;

import be.goesting.moments.Moment;
import be.goesting.site.Cursor;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a feed, as a template shows it.
 *
 * @param path the page it is on
 * @param older the address of what is older; null at the end
 */
public record Feed(
        List<Moment> moments,
        FeedFilter filter,
        String path,
        @Nullable String older) {

    public @Nullable Cursor newest() {
        return moments.isEmpty() ? null : moments.getFirst().cursor();
    }
}
