package be.goesting.needs;

import be.goesting.methods.MethodCriteria;
import be.goesting.people.Colleague;
import be.goesting.site.Cursor;
import be.goesting.site.Language;
import be.goesting.topics.Topic;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to learn. One sentence is enough.
 *
 * @param wish the sentence, and what else is known of it
 * @param why what it is for; for the learner and the leader it is shared with
 * @param talkingPoint what the learner wants to say of it now; for the same two
 * @param leader with whom it is shared; null for nobody
 * @param leadsStill whether that leader is the learner's leader today: another sees nothing
 * @param since when it was shared with the leader, or with everyone; null while it is private
 * @param archivedAt since when it needs no thought any more; null while it does
 */
public record Need(
        UUID id,
        Colleague person,
        MethodCriteria wish,
        @Nullable String why,
        @Nullable String talkingPoint,
        Language language,
        List<Topic> topics,
        Visibility seen,
        @Nullable Colleague leader,
        boolean leadsStill,
        @Nullable Instant since,
        Instant createdAt,
        @Nullable Instant archivedAt) {

    public String body() {
        return wish.body();
    }

    /** What was shared with somebody who is no longer the learner's leader, is the learner's alone. */
    public Visibility seenNow() {
        return seen == Visibility.LEADER && !leadsStill ? Visibility.SELF : seen;
    }

    public boolean isPrivate() {
        return seenNow() == Visibility.SELF;
    }

    public boolean wasSharedWithFormerLeader() {
        return leader != null && seen != seenNow();
    }

    public boolean isPutAway() {
        return archivedAt != null;
    }

    public String path() {
        return path(id);
    }

    public static String path(UUID id) {
        return "/needs/" + id;
    }

    public Cursor cursor() {
        return new Cursor(since == null ? createdAt : since, id);
    }
}
