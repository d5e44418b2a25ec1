package be.goesting.moments;

import be.goesting.site.Cursor;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a feed, as a template shows it.
 *
 * @param path the page it is on
 * @param older the address of what is older; null at the end
 * @param words what was searched for, to be marked; empty when nothing was
 */
public record Feed(
        List<Moment> moments,
        FeedFilter filter,
        String path,
        @Nullable String older,
        String words) {

    public @Nullable Cursor newest() {
        return moments.isEmpty() ? null : moments.getFirst().cursor();
    }
}
