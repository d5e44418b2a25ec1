package be.goesting.conversations.meeting;

import be.goesting.site.Redirect;
import be.goesting.conversations.Conversation;
import be.goesting.conversations.ConversationAppointments;
import be.goesting.conversations.ConversationChange;
import be.goesting.conversations.ConversationService;
import be.goesting.conversations.Conversations;
import be.goesting.conversations.Handovers;
import be.goesting.conversations.SlotForm;
import be.goesting.conversations.agreements.Agreements;
import be.goesting.conversations.notes.SharedNotes;
import be.goesting.scheduling.Invitations;
import be.goesting.site.Access;
import be.goesting.site.Excerpt;
import be.goesting.site.NotFound;
import be.goesting.site.Viewer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page of a conversation, and what the two do about when and where. */
@Controller
@Access(Access.To.MEMBERS)
@Transactional
class MeetingController {

    private static final int MOST_IN_WORD = 500;

    private final Conversations conversations;
    private final ConversationService conversationService;
    private final MeetingPage page;
    private final Handovers handovers;
    private final SharedNotes notes;
    private final Agreements agreements;
    private final ConversationAppointments appointments;
    private final Invitations invitations;
    private final Clock clock;

    MeetingController(
            Conversations conversations,
            ConversationService conversationService,
            MeetingPage page,
            Handovers handovers,
            SharedNotes notes,
            Agreements agreements,
            ConversationAppointments appointments,
            Invitations invitations,
            Clock clock) {
        this.conversations = conversations;
        this.conversationService = conversationService;
        this.page = page;
        this.handovers = handovers;
        this.notes = notes;
        this.agreements = agreements;
        this.appointments = appointments;
        this.invitations = invitations;
        this.clock = clock;
    }

    /** For the two; a leader to whom it was passed on sees no more than that. */
    @GetMapping("/conversations/{id}")
    @Transactional(readOnly = true)
    String conversation(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String answer,
            Viewer viewer,
            HttpServletRequest request,
            Model model) {
        Optional<Conversation> conversation = conversations.find(id, viewer.id());
        if (conversation.isEmpty()) {
            return passed(id, viewer, model);
        }
        MeetingFormState kept = MeetingFormState.kept(request, Conversation.path(id));
        return page.show(conversation.get(), slot(conversation.get(), viewer), kept, answer, viewer, model);
    }

    @GetMapping("/conversations/{id}.ics")
    @Transactional(readOnly = true)
    ResponseEntity<byte[]> calendar(@PathVariable UUID id, Viewer viewer) {
        Conversation conversation = conversationService.find(id, viewer);
        if (conversation.agreed() == null) {
            throw new NotFound("time of conversation " + id);
        }
        return invitations.file(appointments.of(conversation, viewer.language()));
    }

    @PostMapping("/conversations/{id}/acceptance")
    String accept(@PathVariable UUID id, @RequestParam(defaultValue = "-1") int sequence, Viewer viewer) {
        return back(id, conversationService.agree(id, sequence, viewer));
    }

    @PostMapping("/conversations/{id}/times")
    String propose(
            @PathVariable UUID id,
            Viewer viewer,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Conversation conversation = conversationService.locked(id, viewer);
        SlotForm slot = SlotForm.of(request);
        Map<String, String> errors = slot.errors(clock.instant(), viewer.zone());
        if (!errors.isEmpty() && conversation.isOpen()) {
            response.setStatus(422);
            return page.show(conversation, slot, new MeetingFormState(Map.of(), errors), "other", viewer, model);
        }
        return back(
                id,
                errors.isEmpty()
                        ? conversationService.propose(id, slot.slot(viewer.zone()), viewer)
                        : Optional.empty());
    }

    @PostMapping("/conversations/{id}/decline")
    String decline(@PathVariable UUID id, @RequestParam(defaultValue = "") String word, Viewer viewer) {
        return back(id, conversationService.decline(id, word(word), viewer));
    }

    @PostMapping("/conversations/{id}/cancel")
    String cancel(@PathVariable UUID id, @RequestParam(defaultValue = "") String word, Viewer viewer) {
        return back(id, conversationService.cancel(id, word(word), viewer));
    }

    /** Of what was declined, called off or rounded off. */
    @PostMapping("/conversations/{id}/restore")
    String restore(@PathVariable UUID id, Viewer viewer) {
        if (conversationService.reopen(id, viewer)) {
            return Redirect.to(Conversation.path(id)).done("conversation-reopened").view();
        }
        return back(id, conversationService.restore(id, viewer));
    }

    private String passed(UUID id, Viewer viewer, Model model) {
        model.addAttribute(
                "passed", handovers.find(id, viewer.id()).orElseThrow(() -> new NotFound("conversation " + id)));
        model.addAttribute("agreements", agreements.in(id));
        model.addAttribute(
                "notes", notes.now(id).map(SharedNotes.Version::words).orElse(""));
        return "conversations/meeting/passed";
    }

    private SlotForm slot(Conversation conversation, Viewer viewer) {
        boolean past = !conversation.slot().startsAt().isAfter(clock.instant());
        return past
                ? SlotForm.suggested(clock.instant(), viewer.zone())
                : SlotForm.of(conversation.slot(), viewer.zone());
    }

    private static String back(UUID id, Optional<ConversationChange> change) {
        String path = Conversation.path(id);
        String done = change.map(MeetingController::done).orElse("conversation-overtaken");
        boolean undoable = change.filter(
                        each -> each == ConversationChange.DECLINED || each == ConversationChange.CANCELLED)
                .isPresent();
        Redirect to = Redirect.to(path).done(done);
        return (undoable ? to.undo(path + "/restore") : to).view();
    }

    private static String done(ConversationChange change) {
        return switch (change) {
            case INVITED, PROPOSED -> "conversation-invited";
            case AGREED -> "conversation-agreed";
            case MOVED -> "conversation-moved";
            case DECLINED -> "conversation-declined";
            case KEPT -> "conversation-kept";
            case CANCELLED -> "conversation-cancelled";
            case RESTORED -> "conversation-restored";
        };
    }

    /** A longer one is cut: it is an afterthought, and the field says how long it may be. */
    private static @Nullable String word(String word) {
        String clean = word.replace("\u0000", "").strip();
        return clean.isEmpty() ? null : Excerpt.start(clean, MOST_IN_WORD);
    }
}
