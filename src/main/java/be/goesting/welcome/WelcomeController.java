package be.goesting.welcome;

import be.goesting.identity.SignIn;
import be.goesting.people.NewPerson;
import be.goesting.people.People;
import be.goesting.site.Access;
import be.goesting.site.Language;
import be.goesting.site.NotFound;
import be.goesting.site.Pages;
import be.goesting.site.Viewer.Role;
import be.goesting.site.forms.Forms;
import be.goesting.site.forms.Submission;
import be.goesting.site.forms.Submissions;
import be.goesting.tenancy.Organisation;
import be.goesting.tenancy.Organisations;
import be.goesting.topics.StarterTopics;
import be.goesting.topics.Topics;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
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
    private final Clock clock;
    private final boolean demoOffered;

    WelcomeController(
            Organisations organisations,
            People people,
            Topics topics,
            SignIn signIn,
            Submissions submissions,
            Clock clock,
            @Value("${goesting.demo}") boolean demoOffered) {
        this.organisations = organisations;
        this.people = people;
        this.topics = topics;
        this.signIn = signIn;
        this.submissions = submissions;
        this.clock = clock;
        this.demoOffered = demoOffered;
    }

    @GetMapping("/welcome")
    String welcome(Model model) {
        model.addAttribute(Forms.NAME, SetUp.empty());
        return page(model);
    }

    /** Once: whoever comes first sets up; afterwards its administrators decide who comes in. */
    @PostMapping("/organisations")
    String setUp(
            @Valid @ModelAttribute(Forms.NAME) SetUp form,
            BindingResult errors,
            Submission submission,
            HttpServletRequest request,
            Model model) {
        if (isSetUp()) {
            return setUpBefore(submission);
        }
        if (errors.hasErrors()) {
            return page(model);
        }
        try {
            found(form, submission, Pages.language(request));
        } catch (DuplicateKeyException anotherWasFirst) {
            return setUpBefore(submission);
        }
        signIn.sendLink(form.address());
        return SENT;
    }

    /** Who sent the form twice set up once, and is told the same. */
    private String setUpBefore(Submission submission) {
        boolean wasThis = organisations.installed().stream()
                .filter(each -> each.kind() == Organisation.Kind.REAL)
                .anyMatch(each -> organisations.in(each.id(), () -> submissions.isDone(submission)));
        if (!wasThis) {
            throw new NotFound("set-up");
        }
        return SENT;
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
            return first;
        });
    }

    private String page(Model model) {
        var installed = organisations.installed();
        model.addAttribute("isSetUp", isSetUp());
        model.addAttribute("demoOffered", demoOffered);
        model.addAttribute("hasDemo", installed.stream().anyMatch(each -> each.kind() == Organisation.Kind.DEMO));
        return "welcome/welcome";
    }

    private boolean isSetUp() {
        return organisations.installed().stream().anyMatch(each -> each.kind() == Organisation.Kind.REAL);
    }
}
