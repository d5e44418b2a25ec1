package be.goesting.scheduling;

import be.goesting.scheduling.participants.Participant;
import be.goesting.site.Language;
import be.goesting.site.Viewer;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What meetings of one kind are for: their address, their words, and who hears of a change. A module that plans meetings fills it. */
public interface MeetingSubject {

    /**
     * What a letter and a calendar tell.
     *
     * @param about what it is about; null where a mailbox and a calendar, which may have more readers, are told no more than
     *     who, when and where, and no word that was said with it either
     */
    record Description(String summary, @Nullable String about) {

        public boolean isConfidential() {
            return about == null;
        }
    }

    /** Stands with each meeting, and says which subject is its. */
    String kind();

    /** Where it is read and answered. */
    String path(UUID meeting);

    /** What the keys of its letters begin with, the dot included; the code of the change follows, and {@code .subject} or {@code .text}. */
    String letters();

    /** @param other the one who the reader is to meet */
    Description describe(Meeting meeting, Participant other, Language language);

    /** Lets the other know within the product; {@code notice} is an address for this change alone. */
    void tell(Meeting meeting, MeetingChange change, String notice, Viewer viewer);

    /** Lets who is looking know that the other is erased, so that it does not go on. */
    void tellLeft(Meeting meeting);

    /** Takes back what was told under the address. */
    void forget(String notice);

    /** How it stands by now, when time alone changes something. */
    default Meeting asOf(Instant now, Meeting meeting) {
        return meeting;
    }
}
