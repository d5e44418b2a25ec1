package be.goesting.conversations.meeting;

import be.goesting.conversations.Conversation;
import be.goesting.conversations.ConversationService;
import be.goesting.conversations.Conversations;
import be.goesting.conversations.agreements.Agreement;
import be.goesting.conversations.agreements.Agreement.Ending;
import be.goesting.conversations.agreements.Agreement.Who;
import be.goesting.conversations.agreements.Agreements;
import be.goesting.site.Access;
import be.goesting.site.NotFound;
import be.goesting.site.Redirect;
import be.goesting.site.Viewer;
import be.goesting.site.forms.ComingDays;
import be.goesting.site.forms.Forms;
import be.goesting.site.forms.Submission;
import be.goesting.site.forms.Submissions;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What the two agree: made and changed by either, done, let go, or open again. */
@Controller
@Access(Access.To.MEMBERS)
@Transactional
class AgreementController {

    private final Conversations conversations;
    private final ConversationService conversationService;
    private final Agreements agreements;
    private final ConversationPage page;
    private final Submissions submissions;
    private final ComingDays days;

    AgreementController(
            Conversations conversations,
            ConversationService conversationService,
            Agreements agreements,
            ConversationPage page,
            Submissions submissions,
            ComingDays days) {
        this.conversations = conversations;
        this.conversationService = conversationService;
        this.agreements = agreements;
        this.page = page;
        this.submissions = submissions;
        this.days = days;
    }

    @PostMapping("/conversations/{id}/agreements")
    String agree(
            @PathVariable UUID id,
            @Valid @ModelAttribute(Forms.NAME) AgreementForm form,
            BindingResult errors,
            Viewer viewer,
            Submission submission,
            Model model) {
        Conversation conversation = conversationService.locked(id, viewer);
        if (!conversation.isOpen()) {
            return Redirect.to(conversation.path()).done("meeting-overtaken").view();
        }
        days.check(errors, "by", form.by(), viewer.zone());
        if (errors.hasErrors()) {
            return page.show(conversation, form.state(errors, ""), viewer, model);
        }
        submissions.once(submission, () -> agreements.add(id, Who.of(form.who()), form.body(), form.day()));
        return Redirect.to(conversation.path())
                .done("agreement-made")
                .at("agreements")
                .view();
    }

    @PostMapping("/agreements/{id}")
    String update(
            @PathVariable UUID id,
            @Valid @ModelAttribute(Forms.NAME) AgreementForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        Agreement agreement = ofTheTwo(id, viewer);
        days.check(errors, "by", form.by(), agreement.dueOn(), viewer.zone());
        if (errors.hasErrors()) {
            Conversation conversation = conversationService.find(agreement.conversation(), viewer);
            return page.show(conversation, form.state(errors, "-" + id), viewer, model);
        }
        agreements.update(id, Who.of(form.who()), form.body(), form.day());
        return back(agreement, "").done("changed").view();
    }

    @PostMapping("/agreements/{id}/done")
    String done(@PathVariable UUID id, @RequestParam(defaultValue = "") String back, Viewer viewer) {
        return end(id, Ending.DONE, back, viewer);
    }

    @PostMapping("/agreements/{id}/let-go")
    String letGo(@PathVariable UUID id, @RequestParam(defaultValue = "") String back, Viewer viewer) {
        return end(id, Ending.LET_GO, back, viewer);
    }

    @PostMapping("/agreements/{id}/restore")
    String restore(@PathVariable UUID id, @RequestParam(defaultValue = "") String back, Viewer viewer) {
        Agreement agreement = ofTheTwo(id, viewer);
        agreements.reopen(id);
        return back(agreement, back).done("agreement-open").view();
    }

    private String end(UUID id, Ending ending, String back, Viewer viewer) {
        Agreement agreement = ofTheTwo(id, viewer);
        agreements.end(id, ending);
        return back(agreement, back)
                .done(ending == Ending.DONE ? "agreement-done" : "agreement-let-go")
                .undo(agreement.path() + "/restore")
                .view();
    }

    /** To the conversation where it was ticked off, which may be a later one of the two. */
    private static Redirect back(Agreement agreement, String back) {
        return Redirect.to(
                back.matches("/conversations/[0-9a-f-]{36}.*")
                        ? back.substring(
                                0, Conversation.path(agreement.conversation()).length())
                        : Conversation.path(agreement.conversation()));
    }

    private Agreement ofTheTwo(UUID id, Viewer viewer) {
        return agreements
                .find(id)
                .filter(agreement -> conversations
                        .find(agreement.conversation(), viewer.id())
                        .isPresent())
                .orElseThrow(() -> new NotFound("agreement " + id));
    }
}
