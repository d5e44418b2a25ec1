package be.goesting.welcome;

import be.goesting.identity.SignIn;
import be.goesting.people.NewPerson;
import be.goesting.people.People;
import be.goesting.site.Access;
import be.goesting.site.Language;
import be.goesting.site.NotFound;
import be.goesting.site.Pages;
import be.goesting.site.Viewer.Role;
import be.goesting.tenancy.Organisation;
import be.goesting.tenancy.Organisations;
import be.goesting.topics.StarterTopics;
import be.goesting.topics.Topics;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The first page of an empty installation, and the setting up of the organisation. */
@Controller
@Access(Access.To.EVERYONE)
class WelcomeController {

    private final Organisations organisations;
    private final People people;
    private final Topics topics;
    private final SignIn signIn;
    private final Clock clock;
    private final boolean demoOffered;

    WelcomeController(
            Organisations organisations,
            People people,
            Topics topics,
            SignIn signIn,
            Clock clock,
            @Value("${goesting.demo}") boolean demoOffered) {
        this.organisations = organisations;
        this.people = people;
        this.topics = topics;
        this.signIn = signIn;
        this.clock = clock;
        this.demoOffered = demoOffered;
    }

    @GetMapping("/welcome")
    String welcome(Model model) {
        return page(SetUp.empty(), Map.of(), model);
    }

    /** Once: whoever comes first sets up; afterwards its administrators decide who comes in. */
    @PostMapping("/organisations")
    String setUp(
            @RequestParam(defaultValue = "") String organisation,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") List<String> languages,
            @RequestParam(defaultValue = "") String zone,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        if (isSetUp()) {
            throw new NotFound("set-up");
        }
        var form = new SetUp(organisation, name, email, languages, zone);
        if (!form.errors().isEmpty()) {
            response.setStatus(422);
            return page(form, form.errors(), model);
        }
        try {
            found(form, Pages.language(request));
        } catch (DuplicateKeyException anotherWasFirst) {
            throw new NotFound("set-up");
        }
        signIn.sendLink(form.address());
        return "redirect:/sign-in/sent";
    }

    private void found(SetUp form, Language language) {
        var organisation = new Organisation(
                UUID.randomUUID(),
                form.organisation().strip(),
                Organisation.Kind.REAL,
                form.languages(),
                ZoneId.of(form.zone().strip()));
        organisations.foundFirst(organisation, () -> {
            var first = NewPerson.called(form.name().strip(), form.address(), language, clock.instant());
            people.add(List.of(first));
            people.appoint(first.id(), Role.ADMINISTRATOR);
            people.appoint(first.id(), Role.LEARNING_TEAM);
            topics.add(StarterTopics.read());
            return first;
        });
    }

    private String page(SetUp form, Map<String, String> errors, Model model) {
        var installed = organisations.installed();
        model.addAttribute("form", form);
        model.addAttribute("errors", errors);
        model.addAttribute("isSetUp", isSetUp());
        model.addAttribute("demoOffered", demoOffered);
        model.addAttribute("hasDemo", installed.stream().anyMatch(each -> each.kind() == Organisation.Kind.DEMO));
        return "welcome/welcome";
    }

    private boolean isSetUp() {
        return organisations.installed().stream().anyMatch(each -> each.kind() == Organisation.Kind.REAL);
    }
}
