package be.goesting.conversations;

import be.goesting.conversations.handover.Handovers;
import be.goesting.people.Colleague;
import be.goesting.people.Leaders;
import be.goesting.people.People;
import be.goesting.scheduling.times.TimesForm;
import be.goesting.site.Access;
import be.goesting.site.NotFound;
import be.goesting.site.Redirect;
import be.goesting.site.Viewer;
import be.goesting.site.forms.Forms;
import be.goesting.site.forms.Submission;
import be.goesting.site.forms.Submissions;
import be.goesting.site.forms.saved.SavedForm;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Somebody's conversations, and inviting to one: one's leader, or one of those one leads. */
@Controller
@Access(Access.To.MEMBERS)
@Transactional
class ConversationController {

    private static final int SHOWN = 100;

    private final Conversations conversations;
    private final ConversationService conversationService;
    private final Handovers handovers;
    private final Leaders leaders;
    private final People people;
    private final Clock clock;
    private final Submissions submissions;

    ConversationController(
            Conversations conversations,
            ConversationService conversationService,
            Handovers handovers,
            Leaders leaders,
            People people,
            Clock clock,
            Submissions submissions) {
        this.conversations = conversations;
        this.conversationService = conversationService;
        this.handovers = handovers;
        this.leaders = leaders;
        this.people = people;
        this.clock = clock;
        this.submissions = submissions;
    }

    @GetMapping("/conversations")
    @Transactional(readOnly = true)
    String list(Viewer viewer, Model model) {
        model.addAttribute("conversations", ConversationList.of(conversations.of(viewer.id(), SHOWN), clock.instant()));
        model.addAttribute("passed", viewer.leads() ? handovers.to(viewer.id()) : List.of());
        model.addAttribute("leader", leaders.of(viewer.id()).orElse(null));
        return "conversations/conversations";
    }

    @GetMapping("/conversations/new")
    @Transactional(readOnly = true)
    String fresh(
            @RequestParam(defaultValue = "") String with,
            @RequestParam(defaultValue = "") String occasion,
            @RequestParam(defaultValue = "") String about,
            Viewer viewer,
            HttpServletRequest request,
            Model model) {
        ConversationForm form = SavedForm.take(request, "/conversations")
                .map(saved -> Forms.read(saved, ConversationForm.class))
                .orElseGet(() -> ConversationForm.fresh(
                        with,
                        occasion,
                        about,
                        TimesForm.suggested(Conversation.TIMES, clock.instant(), viewer.zone())));
        if (form.with().isEmpty()) {
            model.addAttribute("leader", leaders.of(viewer.id()).orElse(null));
            model.addAttribute("led", viewer.leads() ? leaders.ledBy(viewer.id()) : List.of());
            return "conversations/with-whom";
        }
        return form(form, viewer, model);
    }

    @PostMapping("/conversations")
    String invite(
            @Valid @ModelAttribute(Forms.NAME) ConversationForm form,
            BindingResult errors,
            Viewer viewer,
            Submission submission,
            Model model) {
        UUID with = withWhom(form);
        ConversationSide side = side(with, viewer);
        Optional<UUID> invited = submissions.attempt(submission, id -> {
            form.times().check(errors, clock.instant(), viewer.zone());
            return !errors.hasErrors() && invite(id, form, side, viewer);
        });
        if (invited.isEmpty()) {
            return form(form, viewer, model);
        }
        return Redirect.to(Conversation.path(invited.get()))
                .done("meeting-proposed")
                .view();
    }

    private boolean invite(UUID id, ConversationForm form, ConversationSide side, Viewer viewer) {
        UUID with = withWhom(form);
        var conversation = new NewConversation(
                side == ConversationSide.LEARNER ? viewer.id() : with,
                side == ConversationSide.LEARNER ? with : viewer.id(),
                Occasion.of(form.occasion()),
                form.cleanAbout());
        conversationService.invite(id, conversation, form.times().proposal(viewer.zone()), viewer);
        return true;
    }

    private String form(ConversationForm form, Viewer viewer, Model model) {
        UUID with = withWhom(form);
        model.addAttribute(Forms.NAME, form);
        model.addAttribute("side", side(with, viewer));
        model.addAttribute("other", colleague(with));
        return "conversations/new";
    }

    private static UUID withWhom(ConversationForm form) {
        return form.withWhom().orElseThrow(() -> new NotFound("person " + form.with()));
    }

    /** Which of the two the viewer would be; with anybody else there is no such conversation. */
    private ConversationSide side(UUID other, Viewer viewer) {
        if (leaders.leads(other, viewer.id())) {
            return ConversationSide.LEARNER;
        }
        if (leaders.leads(viewer.id(), other)) {
            return ConversationSide.LEADER;
        }
        throw new NotFound("conversation with " + other);
    }

    private Colleague colleague(UUID id) {
        return people.all(List.of(id)).stream().findFirst().orElseThrow(() -> new NotFound("person " + id));
    }
}
