package be.goesting.needs.goals;

import be.goesting.notifications.Notifications;
import be.goesting.people.Leaders;
import be.goesting.people.People;
import be.goesting.people.Person;
import be.goesting.site.Access;
import be.goesting.site.NotFound;
import be.goesting.site.Redirect;
import be.goesting.site.Viewer;
import be.goesting.site.forms.Submission;
import be.goesting.site.forms.Submissions;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** A leader thinks of a goal for somebody they lead. It is nothing until the learner adopts it. */
@Controller
@Access(Access.To.MEMBERS)
@Transactional
class SuggestionController {

    private final Goals goals;
    private final Leaders leaders;
    private final People people;
    private final Notifications notifications;
    private final Submissions submissions;

    SuggestionController(
            Goals goals, Leaders leaders, People people, Notifications notifications, Submissions submissions) {
        this.goals = goals;
        this.leaders = leaders;
        this.people = people;
        this.notifications = notifications;
        this.submissions = submissions;
    }

    @GetMapping("/suggestions/new")
    @Transactional(readOnly = true)
    String fresh(Viewer viewer, HttpServletRequest request, Model model) {
        GoalForm form = GoalForm.of(request);
        return form(form, led(form, viewer), null, model);
    }

    @PostMapping("/suggestions")
    String suggest(
            Viewer viewer,
            Submission submission,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        GoalForm form = GoalForm.of(request);
        Person learner = led(form, viewer);
        if (!form.errors().isEmpty()) {
            response.setStatus(422);
            return form(form, learner, form.errors().values().iterator().next(), model);
        }
        submissions.once(submission, id -> suggest(id, form, learner, viewer));
        return Redirect.to("/learning/shared").done("goal-suggested").view();
    }

    private void suggest(UUID id, GoalForm form, Person learner, Viewer leader) {
        String why = form.why().isBlank() ? null : form.why().strip();
        goals.suggest(id, learner.id(), leader.id(), form.words().strip(), why);
        notifications.tell(List.of(learner.id()), leader.id(), "goal-suggested", "/learning#goal-" + id, form.words());
    }

    @PostMapping("/suggestions/{id}/delete")
    String withdraw(@PathVariable UUID id, Viewer viewer) {
        if (!goals.withdraw(id, viewer.id())) {
            throw new NotFound("suggestion " + id);
        }
        notifications.forget("/learning#goal-" + id);
        return Redirect.to("/learning/shared").done("suggestion-withdrawn").view();
    }

    private Person led(GoalForm form, Viewer leader) {
        UUID person = form.personId();
        if (person == null || !leaders.leads(leader.id(), person)) {
            throw new NotFound("somebody led: " + form.person());
        }
        return people.find(person).orElseThrow(() -> new NotFound("person " + person));
    }

    private static String form(GoalForm form, Person learner, @Nullable String error, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("learner", learner);
        model.addAttribute("error", error);
        return "needs/suggest";
    }
}
