package be.goesting.needs.goals;

import be.goesting.notifications.Notifications;
import be.goesting.people.Leaders;
import be.goesting.people.People;
import be.goesting.people.Person;
import be.goesting.site.Access;
import be.goesting.site.NotFound;
import be.goesting.site.Redirect;
import be.goesting.site.Viewer;
import be.goesting.site.forms.Forms;
import be.goesting.site.forms.Submission;
import be.goesting.site.forms.Submissions;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
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
    private final Clock clock;

    SuggestionController(
            Goals goals,
            Leaders leaders,
            People people,
            Notifications notifications,
            Submissions submissions,
            Clock clock) {
        this.goals = goals;
        this.leaders = leaders;
        this.people = people;
        this.notifications = notifications;
        this.submissions = submissions;
        this.clock = clock;
    }

    @GetMapping("/suggestions/new")
    @Transactional(readOnly = true)
    String fresh(@ModelAttribute(Forms.NAME) GoalForm form, Viewer viewer, Model model) {
        return page(led(form, viewer), model);
    }

    @PostMapping("/suggestions")
    String suggest(
            @Valid @ModelAttribute(Forms.NAME) GoalForm form,
            BindingResult errors,
            Viewer viewer,
            Submission submission,
            Model model) {
        Person learner = led(form, viewer);
        if (errors.hasErrors()) {
            return page(learner, model);
        }
        submissions.once(submission, id -> suggest(id, form, learner, viewer));
        return Redirect.to("/learning/shared").done("goal-suggested").view();
    }

    private void suggest(UUID id, GoalForm form, Person learner, Viewer leader) {
        String why = form.why().isEmpty() ? null : form.why();
        goals.add(List.of(NewGoal.suggested(id, learner.id(), leader.id(), form.body(), why, clock.instant())));
        notifications.tell(List.of(learner.id()), leader.id(), "goal-suggested", "/learning#goal-" + id, form.body());
    }

    @PostMapping("/suggestions/{id}/delete")
    String withdraw(@PathVariable UUID id, Viewer viewer, Submission submission) {
        submissions.once(submission, () -> withdraw(id, viewer));
        return Redirect.to("/learning/shared").done("suggestion-withdrawn").view();
    }

    private void withdraw(UUID id, Viewer viewer) {
        if (!goals.withdraw(id, viewer.id())) {
            throw new NotFound("suggestion " + id);
        }
        notifications.forget("/learning#goal-" + id);
    }

    private Person led(GoalForm form, Viewer leader) {
        return form.personId()
                .filter(person -> leaders.leads(leader.id(), person))
                .flatMap(people::find)
                .orElseThrow(() -> new NotFound("somebody led: " + form.person()));
    }

    private static String page(Person learner, Model model) {
        model.addAttribute("learner", learner);
        return "needs/suggest";
    }
}
