package be.goesting.conversations.meeting;

import be.goesting.conversations.Conversation;
import be.goesting.conversations.ConversationService;
import be.goesting.conversations.ConversationSide;
import be.goesting.conversations.agenda.Agendas;
import be.goesting.conversations.agreements.Agreements;
import be.goesting.conversations.handover.Handovers;
import be.goesting.conversations.handover.PassedOn;
import be.goesting.conversations.notes.PrivateNotes;
import be.goesting.conversations.notes.SharedNotes;
import be.goesting.conversations.questions.GuidingQuestions;
import be.goesting.people.Colleague;
import be.goesting.people.Leaders;
import be.goesting.scheduling.MeetingPage;
import be.goesting.scheduling.times.TimeOptions;
import be.goesting.scheduling.times.TimesForm;
import be.goesting.site.Viewer;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts the page of a conversation together. */
@Component
class ConversationPage implements MeetingPage {

    private final ConversationService conversationService;
    private final Agendas agendas;
    private final PrivateNotes privateNotes;
    private final SharedNotes notes;
    private final Agreements agreements;
    private final GuidingQuestions questions;
    private final Handovers handovers;
    private final PassedOn passedOn;
    private final Leaders leaders;
    private final Clock clock;

    ConversationPage(
            ConversationService conversationService,
            Agendas agendas,
            PrivateNotes privateNotes,
            SharedNotes notes,
            Agreements agreements,
            GuidingQuestions questions,
            Handovers handovers,
            PassedOn passedOn,
            Leaders leaders,
            Clock clock) {
        this.conversationService = conversationService;
        this.agendas = agendas;
        this.privateNotes = privateNotes;
        this.notes = notes;
        this.agreements = agreements;
        this.questions = questions;
        this.handovers = handovers;
        this.passedOn = passedOn;
        this.leaders = leaders;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return Conversation.KIND;
    }

    @Override
    public TimeOptions options() {
        return Conversation.TIMES;
    }

    @Override
    public String show(UUID id, TimesForm typed, Map<String, String> errors, Viewer viewer, Model model) {
        var state = new ConversationFormState(Map.of(), errors);
        return show(
                conversationService.find(id, viewer),
                typed,
                state,
                errors.containsKey("note") ? "no" : "other",
                viewer,
                model);
    }

    String show(Conversation conversation, ConversationFormState typed, Viewer viewer, Model model) {
        return show(conversation, typed, "", viewer, model);
    }

    /** @param answer which answer to an invitation lies open, as a letter's link asks; empty for none */
    String show(Conversation conversation, ConversationFormState typed, String answer, Viewer viewer, Model model) {
        TimesForm times = TimesForm.of(conversation.meeting(), options(), clock.instant(), viewer.zone());
        return show(conversation, times, typed, answer, viewer, model);
    }

    private String show(
            Conversation conversation,
            TimesForm times,
            ConversationFormState typed,
            String answer,
            Viewer viewer,
            Model model) {
        model.addAttribute("details", of(conversation, viewer));
        model.addAttribute("times", times);
        model.addAttribute("typed", typed);
        model.addAttribute("answer", answer);
        model.addAttribute("now", clock.instant());
        return "conversations/meeting/conversation";
    }

    private ConversationDetails of(Conversation conversation, Viewer viewer) {
        @Nullable Colleague newLeader = newLeader(conversation);
        return new ConversationDetails(
                conversation,
                agendas.of(conversation, viewer),
                privateNotes.of(conversation.id(), conversation.side()),
                notes.now(conversation.id()).map(SharedNotes.Version::body).orElse(""),
                agreements.of(conversation),
                questions.of(conversation.occasion(), viewer.language()),
                conversation.isOver(clock.instant()),
                newLeader,
                newLeader != null && handovers.isPassed(conversation.id(), newLeader.id()),
                asked(conversation));
    }

    private Handovers.@Nullable Asked asked(Conversation conversation) {
        return conversation.isRoundedOff() && conversation.side() == ConversationSide.LEADER
                ? handovers
                        .asked(conversation.id())
                        .filter(asked -> passedOn.isOfBoth(conversation.id()))
                        .orElse(null)
                : null;
    }

    private @Nullable Colleague newLeader(Conversation conversation) {
        return conversation.isRoundedOff() && conversation.side() == ConversationSide.LEARNER
                ? leaders.of(conversation.learner().id())
                        .filter(leader ->
                                !leader.id().equals(conversation.leader().id()))
                        .orElse(null)
                : null;
    }
}
