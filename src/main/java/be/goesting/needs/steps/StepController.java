package be.goesting.needs.steps;

import be.goesting.intentions.Intentions;
import be.goesting.needs.Need;
import be.goesting.needs.NeedService;
import be.goesting.site.Access;
import be.goesting.site.NotFound;
import be.goesting.site.Redirect;
import be.goesting.site.Viewer;
import be.goesting.site.forms.ComingDays;
import be.goesting.site.forms.Forms;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
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

/** What a learner does with a step: change it, do it, look back on it, delete it and think better of that. */
@Controller
@Access(Access.To.MEMBERS)
@Transactional
class StepController {

    private static final Set<String> ADVICE = Set.of("yes", "maybe", "no");

    private final Steps steps;
    private final NeedService needService;
    private final Intentions intentions;
    private final Clock clock;
    private final ComingDays days;

    StepController(Steps steps, NeedService needService, Intentions intentions, Clock clock, ComingDays days) {
        this.steps = steps;
        this.needService = needService;
        this.intentions = intentions;
        this.clock = clock;
        this.days = days;
    }

    @GetMapping("/steps/{id}")
    @Transactional(readOnly = true)
    String step(@PathVariable UUID id, Viewer viewer, Model model) {
        Step step = own(id, viewer);
        return page(step, StepForm.of(step), StepOutcomeForm.of(step), viewer, model);
    }

    @PostMapping("/steps/{id}")
    String update(
            @PathVariable UUID id,
            @Valid @ModelAttribute(Forms.NAME) StepForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        Step step = own(id, viewer);
        days.check(errors, "plannedOn", form.plannedOn(), step.plannedOn(), viewer.zone());
        if (errors.hasErrors()) {
            return page(step, form, StepOutcomeForm.of(step), viewer, model);
        }
        steps.update(id, form.body(), form.day());
        return Redirect.to(Need.path(step.need())).done("changed").view();
    }

    /** Done: then one question, which may stay unanswered. */
    @PostMapping("/steps/{id}/done")
    String done(@PathVariable UUID id, Viewer viewer) {
        own(id, viewer);
        steps.done(id, true);
        return Redirect.to("/steps/" + id).done("step-done").view();
    }

    @PostMapping("/steps/{id}/open")
    String open(@PathVariable UUID id, Viewer viewer) {
        Step step = own(id, viewer);
        steps.done(id, false);
        return Redirect.to(Need.path(step.need())).done("reopened").view();
    }

    @PostMapping("/steps/{id}/outcome")
    String outcome(
            @PathVariable UUID id,
            @Valid @ModelAttribute(Forms.NAME) StepOutcomeForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        Step step = own(id, viewer);
        days.check(
                errors,
                "reviewOn",
                form.reviewOn(),
                step.use() == null ? null : step.use().reviewOn(),
                viewer.zone());
        if (errors.hasErrors()) {
            return page(step, StepForm.of(step), form, viewer, model);
        }
        steps.reviewOn(
                id,
                form.result().isEmpty() ? null : form.result(),
                ADVICE.contains(form.advises()) ? form.advises() : null,
                intended(step, form, viewer));
        return Redirect.to(Need.path(step.need())).done("step-told").view();
    }

    @PostMapping("/steps/{id}/delete")
    String delete(@PathVariable UUID id, Viewer viewer) {
        steps.restore(id, viewer.id());
        Step step = own(id, viewer);
        steps.delete(id);
        return Redirect.to(Need.path(step.need()))
                .done("step-deleted")
                .undo("/steps/" + id + "/restore")
                .view();
    }

    @PostMapping("/steps/{id}/restore")
    String restore(@PathVariable UUID id, Viewer viewer) {
        steps.restore(id, viewer.id());
        return Redirect.to(Need.path(own(id, viewer).need())).done("restored").view();
    }

    /** The intention that comes of it: a new one, or the one there is in other words. */
    private @Nullable UUID intended(Step step, StepOutcomeForm form, Viewer viewer) {
        if (form.intention().isEmpty()) {
            return null;
        }
        LocalDate today = LocalDate.now(clock.withZone(viewer.zone()));
        LocalDate asked = form.day().filter(day -> !day.isBefore(today)).orElse(today.plusWeeks(2));
        if (step.use() != null) {
            intentions.update(step.use().intention(), form.intention(), asked);
            return null;
        }
        return intentions.create(viewer.id(), null, form.intention(), asked);
    }

    private Step own(UUID id, Viewer viewer) {
        return steps.find(id, viewer.id()).orElseThrow(() -> new NotFound("step " + id));
    }

    private String page(Step step, StepForm change, StepOutcomeForm outcome, Viewer viewer, Model model) {
        model.addAttribute("step", step);
        model.addAttribute("need", needService.own(step.need(), viewer));
        model.addAttribute("change", change);
        model.addAttribute("outcome", outcome);
        return "needs/step";
    }
}
