package be.goesting.conversations.meeting;

import be.goesting.conversations.Conversation;
import be.goesting.conversations.ConversationService;
import be.goesting.conversations.Conversations;
import be.goesting.conversations.agenda.Agendas;
import be.goesting.conversations.agenda.Point;
import be.goesting.conversations.agenda.Points;
import be.goesting.site.Access;
import be.goesting.site.NotFound;
import be.goesting.site.Redirect;
import be.goesting.site.Viewer;
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

/** What either puts on the agenda: by hand, or brought along; and takes off it again, each what is their own. */
@Controller
@Access(Access.To.MEMBERS)
@Transactional
class AgendaController {

    private final Conversations conversations;
    private final ConversationService conversationService;
    private final Agendas agendas;
    private final Points points;
    private final ConversationPage page;
    private final Submissions submissions;

    AgendaController(
            Conversations conversations,
            ConversationService conversationService,
            Agendas agendas,
            Points points,
            ConversationPage page,
            Submissions submissions) {
        this.conversations = conversations;
        this.conversationService = conversationService;
        this.agendas = agendas;
        this.points = points;
        this.page = page;
        this.submissions = submissions;
    }

    @PostMapping("/conversations/{id}/points")
    String add(
            @PathVariable UUID id,
            @Valid @ModelAttribute(Forms.NAME) PointForm form,
            BindingResult errors,
            Viewer viewer,
            Submission submission,
            Model model) {
        Conversation conversation = conversationService.locked(id, viewer);
        if (!conversation.isOpen()) {
            return overtaken(conversation);
        }
        if (errors.hasErrors()) {
            return page.show(conversation, ConversationFormState.wrong("point", form.body(), errors), viewer, model);
        }
        submissions.once(submission, () -> points.add(id, conversation.side(), form.body()));
        return Redirect.to(conversation.path()).done("point-added").at("agenda").view();
    }

    /** Only now does the leader see it. */
    @PostMapping("/conversations/{id}/brought")
    String bring(@PathVariable UUID id, @RequestParam UUID thing, Viewer viewer) {
        Conversation conversation = conversationService.locked(id, viewer);
        return agendas.toBring(conversation, thing, viewer)
                .map(point -> {
                    points.bring(id, conversation.side(), point);
                    return Redirect.to(conversation.path())
                            .done("point-brought")
                            .at("agenda")
                            .view();
                })
                .orElseGet(() -> overtaken(conversation));
    }

    @PostMapping("/points/{id}")
    String update(
            @PathVariable UUID id,
            @Valid @ModelAttribute(Forms.NAME) PointForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        Point point = own(id, viewer);
        Conversation conversation = conversationService.find(point.conversation(), viewer);
        if (!conversation.isOpen() || point.isBrought()) {
            return overtaken(conversation);
        }
        if (errors.hasErrors()) {
            return page.show(
                    conversation, ConversationFormState.wrong("point-" + id, form.body(), errors), viewer, model);
        }
        points.update(id, form.body());
        return Redirect.to(conversation.path()).done("changed").at("agenda").view();
    }

    @PostMapping("/points/{id}/delete")
    String remove(@PathVariable UUID id, Viewer viewer) {
        Point point = own(id, viewer);
        points.remove(id);
        return Redirect.to(Conversation.path(point.conversation()))
                .done("point-removed")
                .undo(point.path() + "/restore")
                .at("agenda")
                .view();
    }

    @PostMapping("/points/{id}/restore")
    String restore(@PathVariable UUID id, Viewer viewer) {
        Point point = own(id, viewer);
        points.restore(id);
        return Redirect.to(Conversation.path(point.conversation()))
                .done("point-added")
                .at("agenda")
                .view();
    }

    /** What the other put on it is the other's to change. */
    private Point own(UUID id, Viewer viewer) {
        return points.find(id)
                .filter(point -> conversations
                        .find(point.conversation(), viewer.id())
                        .filter(conversation -> conversation.side() == point.side())
                        .isPresent())
                .orElseThrow(() -> new NotFound("point " + id));
    }

    private static String overtaken(Conversation conversation) {
        return Redirect.to(conversation.path()).done("meeting-overtaken").view();
    }
}
