package be.goesting.expertise.finding;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Why somebody may know: a fact that the reader may look up. */
public sealed interface MatchReason {

    /** Answered questions on the topic. */
    record Answered(UUID topic, int questions) implements MatchReason {}

    /** Shared moments on the topic. */
    record Shared(UUID topic, int moments) implements MatchReason {}

    /** Answered a question in much the same words. */
    record AnsweredAlike(
            UUID question, String title, @Nullable Instant asked) implements MatchReason {}

    /** Shared a moment in much the same words. */
    record SharedAlike(UUID moment, String title, @Nullable Instant shared) implements MatchReason {}

    /** Said, in a talk, a session or in so many words, to know of the topic. */
    record KnownFor(UUID topic) implements MatchReason {}

    /** Answered the asker before. */
    record AnsweredYou(int answers) implements MatchReason {}

    /** Answered others lately, when nothing closer is known. */
    record AnswersOthers(int answers) implements MatchReason {}
}
