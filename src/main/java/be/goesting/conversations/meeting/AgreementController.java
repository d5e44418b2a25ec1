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
import be.goesting.site.forms.FormValue;
import be.goesting.site.forms.Submission;
import be.goesting.site.forms.Submissions;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
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

    AgreementController(
            Conversations conversations,
            ConversationService conversationService,
            Agreements agreements,
            ConversationPage page,
            Submissions submissions) {
        this.conversations = conversations;
        this.conversationService = conversationService;
        this.agreements = agreements;
        this.page = page;
        this.submissions = submissions;
    }

    /** As it was typed. */
    private record Form(String who, String words, String by) {

        Map<String, String> errors(String mark) {
            Map<String, String> errors = new HashMap<>();
            if (words.isBlank()) {
                errors.put("what" + mark, "conversations.error.agreement.empty");
            } else if (words.strip().length() > Agreements.LONGEST) {
                errors.put("what" + mark, "conversations.error.agreement.long");
            }
            if (!by.isBlank() && day() == null) {
                errors.put("by" + mark, "site.error.day");
            }
            return errors;
        }

        Map<String, String> values(String mark) {
            return Map.of("who" + mark, who, "what" + mark, words, "by" + mark, by);
        }

        @Nullable
        LocalDate day() {
            return FormValue.day(by).orElse(null);
        }
    }

    @PostMapping("/conversations/{id}/agreements")
    String agree(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String who,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String by,
            Viewer viewer,
            Submission submission,
            HttpServletResponse response,
            Model model) {
        Conversation conversation = conversationService.locked(id, viewer);
        if (!conversation.isOpen()) {
            return Redirect.to(conversation.path()).done("meeting-overtaken").view();
        }
        var form = new Form(who, words, by);
        Map<String, String> errors = form.errors("");
        if (!errors.isEmpty()) {
            response.setStatus(422);
            return page.show(conversation, new ConversationFormState(form.values(""), errors), viewer, model);
        }
        submissions.once(submission, () -> agreements.add(id, Who.of(who), words.strip(), form.day()));
        return Redirect.to(conversation.path())
                .done("agreement-made")
                .at("agreements")
                .view();
    }

    @PostMapping("/agreements/{id}")
    String change(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String who,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String by,
            Viewer viewer,
            HttpServletResponse response,
            Model model) {
        Agreement agreement = ofTheTwo(id, viewer);
        var form = new Form(who, words, by);
        Map<String, String> errors = form.errors("-" + id);
        if (!errors.isEmpty()) {
            response.setStatus(422);
            Conversation conversation = conversationService.find(agreement.conversation(), viewer);
            return page.show(conversation, new ConversationFormState(form.values("-" + id), errors), viewer, model);
        }
        agreements.change(id, Who.of(who), words.strip(), form.day());
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
