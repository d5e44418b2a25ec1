package be.goesting.conversations.agreements;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something agreed.
 *
 * @param dueOn a day both like to have; nothing happens when it passes
 * @param ending null while it is open
 */
public record Agreement(
        UUID id,
        UUID conversation,
        Who who,
        String body,
        @Nullable LocalDate dueOn,
        @Nullable Ending ending) {

    /** Who does it. */
    public enum Who {
        LEARNER,
        LEADER,
        TOGETHER;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The learner for a code that is none: it is the learner's learning. */
        public static Who of(String code) {
            return Arrays.stream(values())
                    .filter(each -> each.code().equals(code))
                    .findFirst()
                    .orElse(LEARNER);
        }
    }

    /** How it ended. */
    public enum Ending {
        DONE,
        LET_GO;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Ending> find(@Nullable String code) {
            return Arrays.stream(values())
                    .filter(each -> each.code().equals(code))
                    .findFirst();
        }
    }

    public boolean isOpen() {
        return ending == null;
    }

    public String path() {
        return "/agreements/" + id;
    }
}
