package be.goesting.demo;

import static be.goesting.demo.DemoCompany.id;

import be.goesting.conversations.ConversationService;
import be.goesting.conversations.ConversationService.Past;
import be.goesting.conversations.ConversationSide;
import be.goesting.conversations.agenda.Points;
import be.goesting.conversations.agreements.Agreement.Ending;
import be.goesting.conversations.agreements.Agreement.Who;
import be.goesting.conversations.agreements.Agreements;
import be.goesting.conversations.notes.PrivateNotes;
import be.goesting.conversations.notes.SharedNotes;
import be.goesting.demo.DemoData.Agreed;
import be.goesting.demo.DemoData.Conversed;
import be.goesting.demo.DemoData.Written;
import be.goesting.scheduling.Slot;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What people at Brabo talk about with who leads them: once past, once to come. */
@Component
class DemoConversations {

    private static final int HALF_AN_HOUR = 30;
    private static final int ASKED_BEFORE = 6;

    private final ConversationService conversations;
    private final Points points;
    private final PrivateNotes privateNotes;
    private final SharedNotes notes;
    private final Agreements agreements;
    private final DemoDays days;

    DemoConversations(
            ConversationService conversations,
            Points points,
            PrivateNotes privateNotes,
            SharedNotes notes,
            Agreements agreements,
            DemoDays days) {
        this.conversations = conversations;
        this.points = points;
        this.privateNotes = privateNotes;
        this.notes = notes;
        this.agreements = agreements;
        this.days = days;
    }

    void add(DemoData brabo) {
        brabo.conversations().forEach(this::add);
    }

    private void add(Conversed conversed) {
        Past past = past(conversed);
        UUID conversation = conversations.add(past);
        conversed.points().forEach(point -> points.add(conversation, ConversationSide.of(point.by()), point.body()));
        for (Written prepared : conversed.prepared()) {
            ConversationSide side = ConversationSide.of(prepared.by());
            privateNotes.prepare(conversation, side, prepared.body());
            privateNotes.share(conversation, side);
        }
        Written written = conversed.notes();
        if (written != null) {
            notes.save(
                    conversation,
                    ConversationSide.of(written.by()),
                    "",
                    written.body(),
                    past.slot().startsAt());
        }
        conversed.agreements().forEach(agreed -> agree(conversation, agreed));
    }

    private void agree(UUID conversation, Agreed agreed) {
        UUID agreement = agreements.add(conversation, Who.of(agreed.who()), agreed.body(), null);
        Ending.find(agreed.ending()).ifPresent(ending -> agreements.end(agreement, ending));
    }

    private Past past(Conversed conversed) {
        Integer daysAgo = conversed.day();
        LocalDate day = daysAgo == null
                ? days.today().with(TemporalAdjusters.next(DayOfWeek.MONDAY))
                : days.today().minusDays(daysAgo);
        Instant at = day.atTime(LocalTime.parse(conversed.at()))
                .atZone(DemoCompany.ZONE)
                .toInstant();
        Instant invited = days.at(daysAgo == null ? ASKED_BEFORE : daysAgo + ASKED_BEFORE, conversed.at());
        return new Past(
                id(conversed.learner()),
                id(conversed.leader()),
                conversed.occasion(),
                conversed.about(),
                ConversationSide.of(conversed.by()),
                invited,
                new Slot(at, HALF_AN_HOUR, conversed.place()),
                daysAgo != null);
    }
}
