package be.goesting.welcome;

import be.goesting.identity.SignIn;
import be.goesting.people.NewPerson;
import be.goesting.people.People;
import be.goesting.site.Access;
import be.goesting.site.Language;
import be.goesting.site.Pages;
import be.goesting.site.Viewer;
import be.goesting.site.Viewer.Role;
import be.goesting.site.forms.Forms;
import be.goesting.site.forms.Submission;
import be.goesting.site.forms.Submissions;
import be.goesting.tenancy.FirstOrganisationFounded;
import be.goesting.tenancy.Organisation;
import be.goesting.tenancy.Organisations;
import be.goesting.topics.StarterTopics;
import be.goesting.topics.Topics;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** The first page of an empty installation, and the setting up of the organisation. */
@Controller
@Access(Access.To.EVERYONE)
class WelcomeController {

    private static final String SENT = "redirect:/sign-in/sent";

    private final Organisations organisations;
    private final People people;
    private final Topics topics;
    private final SignIn signIn;
    private final Submissions submissions;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final boolean demoOffered;

    WelcomeController(
            Organisations organisations,
            People people,
            Topics topics,
            SignIn signIn,
            Submissions submissions,
            ApplicationEventPublisher events,
            Clock clock,
            @Value("${goesting.demo}") boolean demoOffered) {
        this.organisations = organisations;
        this.people = people;
        this.topics = topics;
        this.signIn = signIn;
        this.submissions = submissions;
        this.events = events;
        this.clock = clock;
        this.demoOffered = demoOffered;
    }

    @GetMapping("/welcome")
    String welcome(@Nullable Viewer viewer, Model model) {
        model.addAttribute(Forms.NAME, SetUp.empty());
        return page(viewer, model);
    }

    /** Once: whoever comes first sets up; afterwards its administrators decide who comes in. */
    @PostMapping("/organisations")
    String setUp(
            @Valid @ModelAttribute(Forms.NAME) SetUp form,
            BindingResult errors,
            Submission submission,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        if (isSetUp()) {
            return setUpBefore(submission, response, model);
        }
        if (errors.hasErrors()) {
            return page(null, model);
        }
        try {
            found(form, submission, Pages.language(request));
        } catch (DuplicateKeyException anotherWasFirst) {
            return setUpBefore(submission, response, model);
        }
        signIn.sendLink(form.address());
        return SENT;
    }

    /** Who sent the form twice set up once, and is told the same; any other is told that somebody was first. */
    private String setUpBefore(Submission submission, HttpServletResponse response, Model model) {
        boolean wasThis = organisations.installed().stream()
                .filter(each -> each.kind() == Organisation.Kind.REAL)
                .anyMatch(each -> organisations.in(each.id(), () -> submissions.isDone(submission)));
        if (wasThis) {
            return SENT;
        }
        response.setStatus(HttpServletResponse.SC_CONFLICT);
        model.addAttribute("errors", Map.of());
        String page = page(null, model);
        model.addAttribute("isLate", true);
        return page;
    }

    private void found(SetUp form, Submission submission, Language language) {
        var organisation = new Organisation(
                UUID.randomUUID(),
                form.organisation(),
                Organisation.Kind.REAL,
                form.languages(),
                ZoneId.of(form.zone()));
        organisations.foundFirst(organisation, () -> {
            submissions.once(submission, () -> {});
            var first = NewPerson.called(form.name(), form.address(), language, clock.instant());
            people.add(List.of(first));
            people.appoint(first.id(), Role.ADMINISTRATOR);
            people.appoint(first.id(), Role.LEARNING_TEAM);
            topics.add(StarterTopics.read());
            events.publishEvent(new FirstOrganisationFounded(organisation.id()));
            return first;
        });
    }

    private String page(@Nullable Viewer viewer, Model model) {
        var installed = organisations.installed();
        model.addAttribute("isSetUp", isSetUp());
        model.addAttribute("isLate", false);
        model.addAttribute("demoOffered", demoOffered && (!isSetUp() || mayLookAround(viewer)));
        model.addAttribute("hasDemo", installed.stream().anyMatch(each -> each.kind() == Organisation.Kind.DEMO));
        return "welcome/welcome";
    }

    /** Once there is a real organisation, the demo is for who administers it. */
    private static boolean mayLookAround(@Nullable Viewer viewer) {
        return viewer != null && (viewer.organisation().isDemo() || viewer.is(Viewer.Role.ADMINISTRATOR));
    }

    private boolean isSetUp() {
        return organisations.installed().stream().anyMatch(each -> each.kind() == Organisation.Kind.REAL);
    }
}
