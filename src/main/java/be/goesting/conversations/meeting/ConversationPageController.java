package be.goesting.conversations.meeting;

import be.goesting.conversations.Conversation;
import be.goesting.conversations.ConversationService;
import be.goesting.conversations.Conversations;
import be.goesting.conversations.handover.Handovers;
import be.goesting.conversations.handover.PassedOn;
import be.goesting.site.Access;
import be.goesting.site.NotFound;
import be.goesting.site.Redirect;
import be.goesting.site.Viewer;
import be.goesting.site.forms.Submission;
import be.goesting.site.forms.Submissions;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page of a conversation; what the two do about when and where, {@code scheduling} takes. */
@Controller
@Access(Access.To.MEMBERS)
@Transactional
class ConversationPageController {

    private final Conversations conversations;
    private final ConversationService conversationService;
    private final ConversationPage page;
    private final Handovers handovers;
    private final PassedOn passedOn;
    private final Submissions submissions;

    ConversationPageController(
            Conversations conversations,
            ConversationService conversationService,
            ConversationPage page,
            Handovers handovers,
            PassedOn passedOn,
            Submissions submissions) {
        this.conversations = conversations;
        this.conversationService = conversationService;
        this.page = page;
        this.handovers = handovers;
        this.passedOn = passedOn;
        this.submissions = submissions;
    }

    /** For the two; a leader to whom it was passed on sees no more than that. */
    @GetMapping("/conversations/{id}")
    @Transactional(readOnly = true)
    String conversation(
            @PathVariable UUID id, @RequestParam(defaultValue = "") String answer, Viewer viewer, Model model) {
        Optional<Conversation> conversation = conversations.find(id, viewer.id());
        if (conversation.isEmpty()) {
            return passed(id, viewer, model);
        }
        return page.show(conversation.get(), ConversationFormState.empty(), answer, viewer, model);
    }

    /** Of what was rounded off. */
    @PostMapping("/conversations/{id}/restore")
    String restore(@PathVariable UUID id, Viewer viewer, Submission submission) {
        return submissions.answer(submission, () -> reopen(id, viewer));
    }

    private String reopen(UUID id, Viewer viewer) {
        boolean reopened = conversationService.reopen(id, viewer);
        return Redirect.to(Conversation.path(id))
                .done(reopened ? "conversation-reopened" : "meeting-overtaken")
                .view();
    }

    private String passed(UUID id, Viewer viewer, Model model) {
        Handovers.Passed passed = handovers.find(id, viewer.id()).orElseThrow(() -> new NotFound("conversation " + id));
        model.addAttribute("passed", passed);
        model.addAttribute("contents", passed.agreed() ? passedOn.all(id) : passedOn.ofTheLearner(id));
        return "conversations/meeting/passed";
    }
}
