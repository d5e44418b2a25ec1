package be.goesting.people.addresses;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody gave a person another address to sign in with, or wants to.
 *
 * @param from the address before; null for who had none
 * @param to the address from then on; null for none
 * @param by the name of who wants it; null for who is gone
 * @param dueAt when it takes effect by itself, as long as it waits
 */
public record AddressChange(
        UUID id,
        UUID person,
        @Nullable String from,
        @Nullable String to,
        @Nullable String by,
        Instant createdAt,
        Instant dueAt,
        Outcome outcome) {

    /** What became of it. */
    public enum Outcome {
        /** Until the person agrees or objects, or time is up. */
        WAITING,
        /** Nobody could be wronged by it. */
        IMMEDIATE,
        CONFIRMED,
        /** Nobody objected in time. */
        ELAPSED,
        /** The person objected. */
        REFUSED,
        /** Who administers thought better of it, or wanted yet another address. */
        WITHDRAWN,
        /** The address had become a colleague's. */
        TAKEN;

        /** Whether the new address is the person's. */
        boolean isEffective() {
            return this == IMMEDIATE || this == CONFIRMED || this == ELAPSED;
        }

        static Outcome of(String column) {
            return valueOf(column.toUpperCase(Locale.ROOT));
        }

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public boolean isWaiting() {
        return outcome == Outcome.WAITING;
    }
}
