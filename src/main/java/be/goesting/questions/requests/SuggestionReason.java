package be.goesting.questions.requests;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Why somebody is asked, to be said in words: never a score.
 *
 * @param count how many times, where the kind counts
 * @param topic what it is about
 * @param label the topic in the reader's language, filled in when read
 * @param said the person's own words, or the words of what the person shared
 * @param on the day of it
 */
public record SuggestionReason(
        Kind kind,
        int count,
        @Nullable UUID topic,
        @Nullable String label,
        @Nullable String said,
        @Nullable LocalDate on) {

    /** What speaks for asking this person. */
    public enum Kind {
        /** Gave answers that helped, about the topic or about something alike. */
        HELPED,
        /** Answered questions. */
        ANSWERED,
        /** Answered a question that looks like this one. */
        ALIKE,
        /** Shared learning moments. */
        SHARED,
        /** Had a talk about it. */
        TALKED,
        /** Hosted or followed a session about it. */
        SESSION,
        /** Says so: "vraag me iets over ...". */
        OWN_WORDS,
        /** A colleague thought of this person. */
        PASSED;

        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    /** As it is kept: each reader reads the topic's name in the own language, and nobody the asker's. */
    SuggestionReason unnamed() {
        return new SuggestionReason(kind, count, topic, null, said, on);
    }

    public static SuggestionReason passed() {
        return new SuggestionReason(Kind.PASSED, 1, null, null, null, null);
    }
}
