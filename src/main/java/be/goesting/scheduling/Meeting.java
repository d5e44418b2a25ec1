package be.goesting.scheduling;

import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What two people plan together, as one of them sees it; what for, the module of its kind knows.
 *
 * @param viewer which of the two is looking
 * @param proposal what waits for an answer; null when nothing does
 * @param awaited whose answer; null when nothing waits
 * @param agreed the time agreed; null while there is none
 * @param ending null while it is still to be held
 * @param sequence raised with every act, so that calendars and people know what is newer
 */
public record Meeting(
        UUID id,
        String kind,
        UUID organiser,
        UUID invitee,
        UUID viewer,
        Instant createdAt,
        @Nullable Proposal proposal,
        @Nullable UUID awaited,
        @Nullable Slot agreed,
        @Nullable Ending ending,
        int sequence) {

    /**
     * How it ended.
     *
     * @param by null when it ended by itself
     * @param note what was said with declining or cancelling
     */
    public record Ending(
            How how,
            @Nullable UUID by,
            Instant at,
            @Nullable String note) {

        /** Whether it took place, and if not, whether it was agreed on before. */
        public enum How {
            DECLINED,
            CANCELLED,
            HELD;

            public String code() {
                return name().toLowerCase(Locale.ROOT);
            }
        }
    }

    /** What is done with it, under this address; where it is read, its subject knows. */
    public String path() {
        return "/meetings/" + id;
    }

    public UUID other() {
        return viewer.equals(organiser) ? invitee : organiser;
    }

    /** Whether it is still to be agreed on or held. */
    public boolean isOpen() {
        return ending == null;
    }

    public boolean isAgreed() {
        return agreed != null;
    }

    public boolean isHeld() {
        return ending != null && ending.how() == Ending.How.HELD;
    }

    /** Whether one of the two declined or cancelled it. */
    public boolean isCalledOff() {
        return ending != null && ending.how() != Ending.How.HELD;
    }

    public boolean waitsForMe() {
        return isOpen() && viewer.equals(awaited);
    }

    public boolean waitsForOther() {
        return isOpen() && other().equals(awaited);
    }

    public boolean endedByMe() {
        return ending != null && viewer.equals(ending.by());
    }

    /** What was said with the ending; null for nothing. */
    public @Nullable String note() {
        return ending == null ? null : ending.note();
    }

    /** Whether the time agreed has come. */
    public boolean hasBegun(Instant now) {
        return agreed != null && !agreed.startsAt().isAfter(now);
    }

    /** Whether the time agreed has passed. */
    public boolean isOver(Instant now) {
        return agreed != null && !agreed.endsAt().isAfter(now);
    }

    /** Under which time it is known: the one agreed, else the first proposed. */
    public Slot slot() {
        return agreed == null ? Objects.requireNonNull(proposal).first() : agreed;
    }

    /** Whether the one who is looking may think better of declining or cancelling: while it can still take place. */
    public boolean isRestorable(Instant now) {
        return isCalledOff() && endedByMe() && lastTime().isAfter(now);
    }

    /** For what needs no closing: it is held once its time has passed, and nothing of it can be changed any more. */
    public Meeting heldOnceOver(Instant now) {
        return isOpen() && isOver(now)
                ? new Meeting(
                        id,
                        kind,
                        organiser,
                        invitee,
                        viewer,
                        createdAt,
                        null,
                        null,
                        agreed,
                        new Ending(Ending.How.HELD, null, slot().endsAt(), null),
                        sequence)
                : this;
    }

    /** Whether what was told under this address, which ends with the number of the act, was followed by another act. */
    public boolean isOvertaken(String notice) {
        return notice.matches(".*#\\d+") && !notice.endsWith("#" + sequence);
    }

    private Instant lastTime() {
        return agreed == null ? Objects.requireNonNull(proposal).times().getLast() : agreed.startsAt();
    }
}
