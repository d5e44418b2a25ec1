package be.goesting.search;

import be.goesting.people.Colleague;
import be.goesting.site.Cursor;
import be.goesting.site.Language;
import be.goesting.site.text.Excerpt;
import be.goesting.topics.Topic;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that a search found.
 *
 * @param label the message that says what it is
 * @param by who wrote it; null when that has no name here
 * @param asLeader whether it is marked as shared by a leader
 * @param readers the message that says who alone may read it; null for what everyone may
 * @param body what was searched besides the title, as one line
 */
public record SearchHit(
        UUID id,
        SearchKind kind,
        String label,
        String icon,
        String path,
        @Nullable Colleague by,
        boolean asLeader,
        @Nullable String readers,
        Language language,
        @Nullable String title,
        String body,
        List<Topic> topics,
        Instant at) {

    private static final int LINE = 120;

    /** What it is in one line. */
    public String line() {
        return title == null ? Excerpt.cut(body, LINE) : title;
    }

    Cursor cursor() {
        return new Cursor(at, id);
    }
}
