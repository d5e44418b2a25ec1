package be.goesting.scheduling.letters;

import be.goesting.scheduling.Meeting;
import be.goesting.scheduling.MeetingChange;
import be.goesting.scheduling.MeetingSubject.Description;
import be.goesting.scheduling.MeetingSubjects;
import be.goesting.scheduling.Meetings;
import be.goesting.scheduling.Proposal;
import be.goesting.scheduling.Slot;
import be.goesting.scheduling.calendar.Appointment;
import be.goesting.scheduling.calendar.CalendarMail;
import be.goesting.scheduling.calendar.CalendarMailer;
import be.goesting.scheduling.calendar.Invitations;
import be.goesting.scheduling.participants.LetterWish;
import be.goesting.scheduling.participants.LetterWishes;
import be.goesting.scheduling.participants.Participant;
import be.goesting.site.Language;
import be.goesting.site.language.Messages;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Mails what happened to a meeting, in the reader's language, with what a calendar is to make of it. Replies to a letter are not
 * read, so it carries links that open the page at the right button. A letter that was overtaken by a newer one is not sent.
 */
@Component
class MeetingLetters {

    private final Meetings meetings;
    private final MeetingSubjects subjects;
    private final MeetingCalendar calendar;
    private final Invitations invitations;
    private final CalendarMailer calendarMailer;
    private final Messages messages;
    private final LetterWishes wishes;

    MeetingLetters(
            Meetings meetings,
            MeetingSubjects subjects,
            MeetingCalendar calendar,
            Invitations invitations,
            CalendarMailer calendarMailer,
            Messages messages,
            LetterWishes wishes) {
        this.meetings = meetings;
        this.subjects = subjects;
        this.calendar = calendar;
        this.invitations = invitations;
        this.calendarMailer = calendarMailer;
        this.messages = messages;
        this.wishes = wishes;
    }

    @ApplicationModuleListener
    void on(MeetingChanged changed) {
        if (!calendarMailer.areSent()) {
            return;
        }
        meetings.find(changed.meeting(), changed.by()).ifPresent(meeting -> {
            List<Participant> both = calendar.both(meeting);
            both.stream()
                    .sorted(Comparator.comparing(each -> each.id().equals(changed.by())))
                    .filter(each -> each.email() != null)
                    .filter(each ->
                            !each.id().equals(changed.by()) || changed.change().isMailedToBoth())
                    .forEach(each -> wishes.of(each.id())
                            .ifPresent(wish -> asSeenBy(each, changed)
                                    .ifPresent(seen -> calendarMailer.send(letter(seen, changed, each, wish, both)))));
        });
    }

    private Optional<Meeting> asSeenBy(Participant participant, MeetingChanged changed) {
        return meetings.find(changed.meeting(), participant.id())
                .filter(meeting -> meeting.sequence() == changed.sequence());
    }

    private CalendarMail letter(
            Meeting meeting, MeetingChanged changed, Participant to, LetterWish wish, List<Participant> both) {
        MeetingChange change = changed.change();
        Participant other = MeetingCalendar.one(meeting.other(), both);
        @Nullable
        Appointment appointment = change.isForCalendarOf(meeting) ? calendar.of(meeting, both, to.language()) : null;
        return new CalendarMail(
                Objects.requireNonNull(to.email()),
                said(meeting, change, "subject", other, to.language()),
                text(meeting, change, to, other),
                changed.by(),
                "meeting " + meeting.id(),
                wish,
                appointment);
    }

    private List<String> text(Meeting meeting, MeetingChange change, Participant to, Participant other) {
        Language language = to.language();
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(messages.text(language, "scheduling.mail.greeting", "name", to.name()));
        paragraphs.add(said(meeting, change, "text", other, language));
        paragraphs.addAll(told(meeting, subjects.of(meeting).describe(meeting, other, language), language));
        if (meeting.waitsForMe()) {
            times(meeting, language).ifPresent(paragraphs::add);
        }
        @Nullable String place = slot(meeting, change).place();
        if (place != null) {
            paragraphs.add(messages.text(language, "scheduling.mail.place", "place", place));
        }
        paragraphs.add(meeting.waitsForMe() ? answers(meeting, language) : look(meeting, language));
        return paragraphs;
    }

    /** What no other reader of the mailbox would be the wiser for. */
    private List<String> told(Meeting meeting, Description description, Language language) {
        List<String> paragraphs = new ArrayList<>();
        String note = meeting.note();
        if (!description.isConfidential() && note != null && !meeting.endedByMe()) {
            paragraphs.add(messages.text(language, "scheduling.mail.note", "note", note));
        }
        if (description.about() != null) {
            paragraphs.add(messages.text(language, "scheduling.mail.about", "about", description.about()));
        }
        return paragraphs;
    }

    private String said(Meeting meeting, MeetingChange change, String part, Participant other, Language language) {
        Slot slot = slot(meeting, change);
        return messages.text(
                language,
                subjects.of(meeting).letters() + change.code() + "." + part,
                "name",
                other.name(),
                "when",
                calendarMailer.when(slot.startsAt(), language),
                "minutes",
                slot.minutes());
    }

    private Optional<String> times(Meeting meeting, Language language) {
        return Optional.ofNullable(meeting.proposal())
                .map(proposal -> messages.text(
                        language,
                        "scheduling.mail.times",
                        "times",
                        proposal.times().stream()
                                .map(time -> "– " + calendarMailer.when(time, language))
                                .collect(Collectors.joining("\n"))));
    }

    private String answers(Meeting meeting, Language language) {
        return messages.text(
                language,
                "scheduling.mail.answer",
                "yes",
                link(meeting, "?answer=yes#when"),
                "other",
                link(meeting, "?answer=other#when"),
                "no",
                link(meeting, "?answer=no#when"));
    }

    private String look(Meeting meeting, Language language) {
        return messages.text(language, "scheduling.mail.link", "link", link(meeting, ""));
    }

    private String link(Meeting meeting, String end) {
        return invitations.link(subjects.of(meeting).path(meeting.id()) + end);
    }

    /** What the letter is about: what was just proposed, else what stands. */
    private static Slot slot(Meeting meeting, MeetingChange change) {
        Proposal proposal = meeting.proposal();
        return change == MeetingChange.PROPOSED && proposal != null ? proposal.first() : meeting.slot();
    }
}
