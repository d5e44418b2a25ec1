package be.goesting.needs.steps;

import be.goesting.methods.LearningMethod;
import be.goesting.people.Colleague;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something a learner does about a need, and what came of it.
 *
 * @param method the code of a {@link LearningMethod}; "own" for a way of one's own
 * @param with the colleague it is done with; null for alone, or not known yet
 * @param plannedOn null for some day
 * @param result what it brought, in the learner's words
 * @param advises whether the learner would advise it to a colleague: yes, maybe, no
 * @param use what the learner means to do with it, and how that went; null for nothing
 */
public record Step(
        UUID id,
        UUID need,
        String method,
        String body,
        @Nullable Colleague with,
        @Nullable LocalDate plannedOn,
        Instant createdAt,
        @Nullable Instant doneAt,
        @Nullable String result,
        @Nullable String advises,
        @Nullable Use use) {

    /**
     * The intention that came out of a step.
     *
     * @param outcome worked, partly, or let_go; null while it is open
     * @param outcomeNote how it went, in the learner's words
     * @param moment the story that was shared of it
     */
    public record Use(
            UUID intention,
            String body,
            LocalDate reviewOn,
            @Nullable String outcome,
            @Nullable String outcomeNote,
            @Nullable UUID moment) {}

    /** The message with the name of its method. */
    public String methodKey() {
        return methodKey(method);
    }

    public static String methodKey(String method) {
        return LearningMethod.find(method).map(found -> found.key("name")).orElse("needs.method.own");
    }

    public boolean isDone() {
        return doneAt != null;
    }
}
