package be.goesting.needs.goals;

import be.goesting.needs.NamedLeader;
import be.goesting.notifications.Notifications;
import be.goesting.people.Leaders;
import be.goesting.site.Access;
import be.goesting.site.NotFound;
import be.goesting.site.Redirect;
import be.goesting.site.Viewer;
import be.goesting.site.forms.ComingDays;
import be.goesting.site.forms.Forms;
import be.goesting.site.forms.Submission;
import be.goesting.site.forms.Submissions;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The learner's own goals: set, adopted, changed, shared, reached or let go. Nobody else does any of it. */
@Controller
@Access(Access.To.MEMBERS)
@Transactional
class GoalController {

    private static final Set<String> WHO_SEES = Set.of("self", "leader");
    private static final Set<String> ENDINGS = Set.of("reached", "dropped");
    private static final String PAGE = "/learning";

    private final Goals goals;
    private final Leaders leaders;
    private final Notifications notifications;
    private final Submissions submissions;
    private final ComingDays days;
    private final Clock clock;
    private final NamedLeader namedLeader;

    GoalController(
            Goals goals,
            Leaders leaders,
            Notifications notifications,
            Submissions submissions,
            ComingDays days,
            Clock clock,
            NamedLeader namedLeader) {
        this.namedLeader = namedLeader;
        this.goals = goals;
        this.leaders = leaders;
        this.notifications = notifications;
        this.submissions = submissions;
        this.days = days;
        this.clock = clock;
    }

    @GetMapping("/goals/new")
    @Transactional(readOnly = true)
    String fresh(@ModelAttribute(Forms.NAME) GoalForm form, Model model) {
        return page(null, model);
    }

    @PostMapping("/goals")
    String create(
            @Valid @ModelAttribute(Forms.NAME) GoalForm form,
            BindingResult errors,
            Viewer viewer,
            Submission submission,
            Model model) {
        days.check(errors, "dueOn", form.dueOn(), viewer.zone());
        if (errors.hasErrors()) {
            return page(null, model);
        }
        UUID id = submissions.once(
                submission,
                made -> goals.add(List.of(
                        NewGoal.own(made, viewer.id(), form.needId(), form.body(), form.day(), clock.instant()))));
        return Redirect.to(PAGE).done("goal-set").at("goal-" + id).view();
    }

    @GetMapping("/goals/{id}")
    @Transactional(readOnly = true)
    String goal(@PathVariable UUID id, Viewer viewer, Model model) {
        Goal goal = own(id, viewer);
        model.addAttribute(Forms.NAME, GoalForm.of(goal));
        return page(goal, model);
    }

    @PostMapping("/goals/{id}")
    String update(
            @PathVariable UUID id,
            @Valid @ModelAttribute(Forms.NAME) GoalForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        Goal goal = own(id, viewer);
        days.check(errors, "dueOn", form.dueOn(), goal.dueOn(), viewer.zone());
        if (errors.hasErrors()) {
            return page(goal, model);
        }
        goals.update(id, form.body(), form.day());
        goals.adopt(id);
        return Redirect.to(PAGE).done("changed").at("goal-" + id).view();
    }

    @PostMapping("/goals/{id}/adopt")
    String adopt(@PathVariable UUID id, Viewer viewer) {
        goals.adopt(own(id, viewer).id());
        return Redirect.to(PAGE).done("goal-adopted").at("goal-" + id).view();
    }

    @PostMapping("/goals/{id}/ending")
    String end(@PathVariable UUID id, @RequestParam String ending, Viewer viewer) {
        Goal goal = own(id, viewer);
        if (!ENDINGS.contains(ending)) {
            throw new NotFound("ending " + ending);
        }
        goals.end(goal.id(), ending);
        return Redirect.to(PAGE)
                .done(ending.equals("reached") ? "goal-reached" : "goal-dropped")
                .undo("/goals/" + id + "/restore")
                .view();
    }

    @PostMapping("/goals/{id}/sharing")
    String share(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String seen,
            @RequestParam(defaultValue = "") String leader,
            Viewer viewer,
            HttpServletResponse response,
            Model model) {
        Goal goal = own(id, viewer);
        if (!WHO_SEES.contains(seen)) {
            return Redirect.to(PAGE).at("goal-" + id).view();
        }
        if (seen.equals("self")) {
            goals.share(id, null);
            notifications.forget("/learning/shared#goal-" + id);
            return Redirect.to(PAGE).done("need-private").at("goal-" + id).view();
        }
        if (!namedLeader.leadsStill(leader, viewer)) {
            return namedLeader.again(goal.path() + "/sharing", goal.body(), viewer, response, model);
        }
        UUID reader = leaders.of(viewer.id())
                .orElseThrow(() -> new NotFound("leader"))
                .id();
        goals.share(goal.id(), reader);
        notifications.tell(List.of(reader), viewer.id(), "goal-shared", "/learning/shared#goal-" + id, "");
        return Redirect.to(PAGE).done("need-shared").at("goal-" + id).view();
    }

    @PostMapping("/goals/{id}/delete")
    String delete(@PathVariable UUID id, Viewer viewer) {
        goals.restore(id, viewer.id());
        goals.delete(own(id, viewer).id());
        notifications.withdraw("/learning/shared#goal-" + id);
        return Redirect.to(PAGE)
                .done("goal-deleted")
                .undo("/goals/" + id + "/restore")
                .view();
    }

    /** Takes it up again: one that was deleted, reached or let go. */
    @PostMapping("/goals/{id}/restore")
    String restore(@PathVariable UUID id, Viewer viewer) {
        goals.restore(id, viewer.id());
        notifications.restore("/learning/shared#goal-" + id);
        goals.end(own(id, viewer).id(), null);
        return Redirect.to(PAGE).done("restored").at("goal-" + id).view();
    }

    private Goal own(UUID id, Viewer viewer) {
        return goals.find(id, viewer.id()).orElseThrow(() -> new NotFound("goal " + id));
    }

    private static String page(@Nullable Goal goal, Model model) {
        model.addAttribute("goal", goal);
        return "needs/goal-form";
    }
}
