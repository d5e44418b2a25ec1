package be.goesting.questions;

import be.goesting.people.Audience;
import be.goesting.people.Colleague;
import be.goesting.site.Cursor;
import be.goesting.site.Language;
import be.goesting.site.text.Excerpt;
import be.goesting.topics.Topic;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A question as one reader sees it.
 *
 * @param author null when it was asked without a name; with an empty name when the asker was erased
 * @param mine whether the reader asked it
 * @param createdAt no more exact than the day when it was asked without a name
 * @param openedAt since when it is put before all who may read it; null when only some were asked
 * @param escalatesOn the day on which more people are asked if nobody answers; null when they never will be
 * @param answers how many answers there are
 * @param helpedAt when the asker last marked an answer that helped
 */
public record Question(
        UUID id,
        @Nullable Colleague author,
        boolean mine,
        Language language,
        @Nullable String title,
        String body,
        Audience audience,
        Instant createdAt,
        @Nullable Instant openedAt,
        @Nullable LocalDate escalatesOn,
        @Nullable Instant updatedAt,
        int answers,
        @Nullable Instant helpedAt,
        @Nullable String origin,
        List<Topic> topics) {

    /** Not for everyone to read. */
    public boolean isRestricted() {
        return audience != Audience.EVERYONE;
    }

    /** Whether it stands open for everyone to answer. */
    public boolean isOpen() {
        return openedAt != null && !isRestricted();
    }

    public boolean nameless() {
        return author == null;
    }

    public Cursor cursor() {
        return new Cursor(createdAt, id);
    }

    public String path() {
        return path(id);
    }

    /** The question in one line. */
    public String line() {
        return title == null ? Excerpt.line(body) : title;
    }

    public static String path(UUID question) {
        return "/questions/" + question;
    }
}
