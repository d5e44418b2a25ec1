package be.goesting.questions;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which questions to list.
 *
 * @param open only those put before everyone that nobody answered yet
 * @param topic only those about this
 */
public record QuestionFilter(boolean open, @Nullable UUID topic) {

    static QuestionFilter about(UUID topic) {
        return new QuestionFilter(false, topic);
    }
}
