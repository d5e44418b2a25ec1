package be.goesting.scheduling;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Times that wait for an answer.
 *
 * @param times in order, and at least one
 */
public record Proposal(
        List<Instant> times, int minutes, @Nullable String place) {

    public List<Slot> slots() {
        return times.stream().map(time -> new Slot(time, minutes, place)).toList();
    }

    public Slot first() {
        return slots().getFirst();
    }

    Optional<Slot> at(@Nullable Instant time) {
        return slots().stream().filter(slot -> slot.startsAt().equals(time)).findFirst();
    }
}
