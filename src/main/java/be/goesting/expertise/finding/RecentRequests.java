package be.goesting.expertise.finding;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How often somebody was asked lately, for an answer or for a talk.
 *
 * @param last when it was last; null for never
 */
public record RecentRequests(int times, @Nullable Instant last) {

    public static final RecentRequests NEVER = new RecentRequests(0, null);

    public boolean isSince(Instant moment) {
        return last != null && last.isAfter(moment);
    }
}
