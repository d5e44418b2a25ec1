package be.goesting.moments.responses;

import be.goesting.people.Colleague;
import be.goesting.site.Cursor;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody said under a moment.
 *
 * @param narrow whether it is for fewer than the moment is by now
 * @param kept whether its writer left it so
 */
public record Comment(
        UUID id,
        UUID moment,
        Colleague author,
        String body,
        Instant at,
        @Nullable Instant updatedAt,
        List<Colleague> mentioned,
        boolean narrow,
        boolean kept) {

    public Cursor cursor() {
        return new Cursor(at, id);
    }
}
