package be.goesting.network;

import be.goesting.people.Colleague;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;

/**
 * Somebody learned from somebody, as one of the two sees it.
 *
 * @param other the colleague at the other end
 * @param way which of the two learned
 * @param path where it can be read back
 */
public record Tie(UUID id, Colleague other, Way way, How how, String path, Instant at) {

    /** Through what a tie came about. */
    public enum How {
        CREDITED,
        HELPFUL_ANSWER,
        TALK,
        MENTORING,
        CIRCLE;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static How of(String code) {
            return Arrays.stream(values())
                    .filter(how -> how.code().equals(code))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** The direction in which the knowledge went. */
    public enum Way {
        LEARNED_FROM,
        TAUGHT
    }
}
