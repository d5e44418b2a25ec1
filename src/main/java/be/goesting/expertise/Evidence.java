package be.goesting.expertise;

import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;

/**
 * One thing from which it shows that somebody knows something of a topic.
 *
 * @param sourceId the moment, answer, talk or session
 * @param path where it can be read
 * @param excerpt its first words, on one line
 */
public record Evidence(UUID id, Kind kind, UUID sourceId, String path, String excerpt, Instant at) {

    /** What it is. */
    public enum Kind {
        MOMENT,
        ANSWER,
        HELPFUL_ANSWER,
        TALK,
        SESSION,
        OWN_WORDS;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Kind of(String code) {
            return Arrays.stream(values())
                    .filter(kind -> kind.code().equals(code))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
