package be.goesting.scheduling.letters;

import be.goesting.scheduling.Meeting;
import be.goesting.scheduling.MeetingSubjects;
import be.goesting.scheduling.Slot;
import be.goesting.scheduling.calendar.Appointment;
import be.goesting.scheduling.calendar.Appointment.Guest;
import be.goesting.scheduling.calendar.Appointment.State;
import be.goesting.scheduling.calendar.CalendarMail;
import be.goesting.scheduling.calendar.CalendarMailer;
import be.goesting.scheduling.participants.LetterWishes;
import be.goesting.scheduling.participants.Participant;
import be.goesting.scheduling.participants.Participants;
import be.goesting.site.Language;
import be.goesting.site.language.Messages;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Calls off what somebody planned with who is erased: in their mailbox, and so out of their calendar. It is written before all that
 * was kept of the other goes, and without a word of it.
 */
@Component
public class FarewellLetters {

    private static final String HOME = "/";

    private final MeetingSubjects subjects;
    private final Participants participants;
    private final CalendarMailer calendarMailer;
    private final Messages messages;
    private final LetterWishes wishes;

    FarewellLetters(
            MeetingSubjects subjects,
            Participants participants,
            CalendarMailer calendarMailer,
            Messages messages,
            LetterWishes wishes) {
        this.subjects = subjects;
        this.participants = participants;
        this.calendarMailer = calendarMailer;
        this.messages = messages;
        this.wishes = wishes;
    }

    /** @param meeting as who stays sees it */
    public void send(Meeting meeting) {
        subjects.of(meeting).tellLeft(meeting);
        if (calendarMailer.areSent()) {
            participants.find(Set.of(meeting.viewer())).forEach(who -> send(meeting, who));
        }
    }

    private void send(Meeting meeting, Participant who) {
        @Nullable String email = who.email();
        if (email != null) {
            wishes.of(who.id())
                    .ifPresent(wish -> calendarMailer.send(new CalendarMail(
                            email,
                            said("subject", meeting, who.language()),
                            List.of(
                                    messages.text(who.language(), "scheduling.mail.greeting", "name", who.name()),
                                    said("text", meeting, who.language())),
                            null,
                            "meeting " + meeting.id(),
                            wish,
                            isInCalendar(meeting) ? appointment(meeting, who, email) : null)));
        }
    }

    /** Who proposed it, has nothing in the calendar before the other agrees. */
    private static boolean isInCalendar(Meeting meeting) {
        return meeting.isAgreed() || meeting.waitsForMe();
    }

    private String said(String part, Meeting meeting, Language language) {
        return messages.text(
                language,
                "scheduling.mail.left." + part,
                "when",
                calendarMailer.when(meeting.slot().startsAt(), language));
    }

    private Appointment appointment(Meeting meeting, Participant who, String email) {
        Slot slot = meeting.slot();
        return new Appointment(
                meeting.id(),
                State.CANCELLED,
                slot.startsAt(),
                Duration.ofMinutes(slot.minutes()),
                messages.text(who.language(), "scheduling.mail.left.summary"),
                null,
                slot.place(),
                HOME,
                meeting.sequence() + 1,
                true,
                List.of(new Guest(who.id(), who.name(), email, false)));
    }
}
