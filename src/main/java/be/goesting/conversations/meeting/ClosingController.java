package be.goesting.conversations.meeting;

import be.goesting.conversations.Conversation;
import be.goesting.conversations.ConversationService;
import be.goesting.conversations.ConversationSide;
import be.goesting.conversations.agenda.Agendas;
import be.goesting.conversations.handover.Handovers;
import be.goesting.conversations.handover.PassedOn;
import be.goesting.conversations.notes.PrivateNotes;
import be.goesting.notifications.Notifications;
import be.goesting.people.Colleague;
import be.goesting.people.Leaders;
import be.goesting.site.Access;
import be.goesting.site.NotFound;
import be.goesting.site.Redirect;
import be.goesting.site.Viewer;
import be.goesting.site.forms.Forms;
import be.goesting.site.forms.Submission;
import be.goesting.site.forms.Submissions;
import be.goesting.site.forms.errors.FieldErrors;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What comes after a conversation: rounding off, thinking of a next one, and passing it on to a new leader. */
@Controller
@Access(Access.To.MEMBERS)
@Transactional
class ClosingController {

    private static final int WEEKS_TO_NEXT = 6;
    private static final int WEEKS_OF_SNOOZE = 2;
    private static final String PASS_ASKED = "pass-asked";

    private final ConversationService conversationService;
    private final PrivateNotes privateNotes;
    private final Agendas agendas;
    private final Handovers handovers;
    private final PassedOn passedOn;
    private final Leaders leaders;
    private final Notifications notifications;
    private final ConversationPage page;
    private final Submissions submissions;
    private final Clock clock;

    ClosingController(
            ConversationService conversationService,
            PrivateNotes privateNotes,
            Agendas agendas,
            Handovers handovers,
            PassedOn passedOn,
            Leaders leaders,
            Notifications notifications,
            ConversationPage page,
            Submissions submissions,
            Clock clock) {
        this.submissions = submissions;
        this.conversationService = conversationService;
        this.privateNotes = privateNotes;
        this.agendas = agendas;
        this.handovers = handovers;
        this.passedOn = passedOn;
        this.leaders = leaders;
        this.notifications = notifications;
        this.page = page;
        this.clock = clock;
    }

    /** A next conversation is suggested to both once; each may put that off or want none. */
    @PostMapping("/conversations/{id}/end")
    String close(
            @PathVariable UUID id,
            @Valid @ModelAttribute(Forms.NAME) NextForm form,
            BindingResult errors,
            Viewer viewer,
            Submission submission,
            Model model) {
        return isNoDay(form, errors, viewer)
                ? again(id, form, errors, viewer, model)
                : submissions.answer(submission, () -> close(id, form, viewer));
    }

    private String close(UUID id, NextForm form, Viewer viewer) {
        Conversation conversation = conversationService.locked(id, viewer);
        if (!conversationService.close(id, viewer)) {
            return Redirect.to(Conversation.path(id)).done("meeting-overtaken").view();
        }
        agendas.keepShared(conversation, viewer);
        @Nullable LocalDate day = next(form, viewer);
        for (ConversationSide side : ConversationSide.values()) {
            privateNotes.followUp(id, side, day);
        }
        return Redirect.to(Conversation.path(id))
                .done("conversation-rounded-off")
                .undo(Conversation.path(id) + "/restore")
                .view();
    }

    /** For oneself: later, on a day of one's own choosing, or not. */
    @PostMapping("/conversations/{id}/follow-up")
    String followUp(
            @PathVariable UUID id,
            @Valid @ModelAttribute(Forms.NAME) NextForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        Conversation conversation = conversationService.locked(id, viewer);
        if (isNoDay(form, errors, viewer)) {
            return again(id, form, errors, viewer, model);
        }
        boolean later = form.next().equals("later");
        privateNotes.followUp(
                id, conversation.side(), later ? today(viewer).plusWeeks(WEEKS_OF_SNOOZE) : next(form, viewer));
        if (later) {
            return Redirect.to("/").done("follow-up-later").view();
        }
        return form.next().equals("none")
                ? Redirect.to("/").done("follow-up-none").view()
                : Redirect.to(conversation.path()).done("changed").view();
    }

    /** Lets the new leader read the agreements and the shared notes. */
    @PostMapping("/conversations/{id}/pass")
    String pass(@PathVariable UUID id, Viewer viewer) {
        Conversation conversation = ofTheLearner(id, viewer);
        Optional<Colleague> leader = leaders.of(viewer.id())
                .filter(each -> !each.id().equals(conversation.leader().id()));
        if (leader.isEmpty() || !conversation.isRoundedOff()) {
            return Redirect.to(conversation.path()).done("meeting-overtaken").view();
        }
        handovers.pass(id, leader.get().id());
        notifications.tell(List.of(leader.get().id()), viewer.id(), "conversation-passed", passed(conversation), "");
        if (passedOn.isOfBoth(id)) {
            conversationService.tell(conversation, PASS_ASKED, viewer);
        }
        return Redirect.to(conversation.path()).done("conversation-passed").view();
    }

    @PostMapping("/conversations/{id}/pass/delete")
    String takeBack(@PathVariable UUID id, Viewer viewer) {
        Conversation conversation = ofTheLearner(id, viewer);
        handovers.takeBack(id);
        notifications.forget(passed(conversation));
        notifications.forget(conversation.path() + "#" + PASS_ASKED);
        return Redirect.to(conversation.path()).done("conversation-taken-back").view();
    }

    /** Who led the learner then wrote along, and says whether that may be read too. */
    @PostMapping("/conversations/{id}/pass/consent")
    String consent(@PathVariable UUID id, Viewer viewer) {
        return consent(id, true, "conversation-consented", viewer);
    }

    @PostMapping("/conversations/{id}/pass/consent/delete")
    String refuse(@PathVariable UUID id, Viewer viewer) {
        return consent(id, false, "conversation-left-out", viewer);
    }

    private String consent(UUID id, boolean agrees, String done, Viewer viewer) {
        Conversation conversation = conversationService.locked(id, viewer);
        if (conversation.side() != ConversationSide.LEADER) {
            throw new NotFound("conversation led " + id);
        }
        boolean answered = handovers.answer(id, agrees);
        return Redirect.to(conversation.path())
                .done(answered ? done : "meeting-overtaken")
                .view();
    }

    private Conversation ofTheLearner(UUID id, Viewer viewer) {
        Conversation conversation = conversationService.locked(id, viewer);
        if (conversation.side() != ConversationSide.LEARNER) {
            throw new NotFound("own conversation " + id);
        }
        return conversation;
    }

    private static String passed(Conversation conversation) {
        return conversation.path() + "#passed";
    }

    private boolean isNoDay(NextForm form, BindingResult errors, Viewer viewer) {
        boolean comes = form.day().filter(day -> day.isAfter(today(viewer))).isPresent();
        if (form.isOnADay() && !comes) {
            errors.rejectValue("on", "conversations.error.next.day");
        }
        return errors.hasErrors();
    }

    private String again(UUID id, NextForm form, BindingResult errors, Viewer viewer, Model model) {
        var typed = new ConversationFormState(Map.of("next-on", form.on()), FieldErrors.of(errors));
        return page.show(conversationService.find(id, viewer), typed, viewer, model);
    }

    private @Nullable LocalDate next(NextForm form, Viewer viewer) {
        return switch (form.next()) {
            case "none" -> null;
            case "day" -> form.day().orElseThrow();
            default -> today(viewer).plusWeeks(WEEKS_TO_NEXT);
        };
    }

    private LocalDate today(Viewer viewer) {
        return LocalDate.now(clock.withZone(viewer.zone()));
    }
}
