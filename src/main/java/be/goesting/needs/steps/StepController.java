package be.goesting.needs.steps;

import be.goesting.intentions.Intentions;
import be.goesting.needs.Need;
import be.goesting.needs.NeedService;
import be.goesting.site.Access;
import be.goesting.site.NotFound;
import be.goesting.site.Page;
import be.goesting.site.Pages;
import be.goesting.site.Redirect;
import be.goesting.site.Viewer;
import be.goesting.site.forms.FormValue;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What a learner does with a step: change it, do it, look back on it, delete it and think better of that. */
@Controller
@Access(Access.To.MEMBERS)
@Transactional
class StepController {

    private static final Set<String> ADVICE = Set.of("yes", "maybe", "no");
    private static final int LONGEST = 2_000;

    private final Steps steps;
    private final NeedService needService;
    private final Intentions intentions;
    private final Pages pages;

    StepController(Steps steps, NeedService needService, Intentions intentions, Pages pages) {
        this.steps = steps;
        this.needService = needService;
        this.intentions = intentions;
        this.pages = pages;
    }

    @GetMapping("/steps/{id}")
    @Transactional(readOnly = true)
    String step(@PathVariable UUID id, Viewer viewer, Model model) {
        Step step = own(id, viewer);
        return page(step, StepForm.of(step), null, viewer, model);
    }

    @PostMapping("/steps/{id}")
    String change(
            @PathVariable UUID id,
            Viewer viewer,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Step step = own(id, viewer);
        StepForm form = StepForm.of(request);
        if (form.words().isBlank() || form.words().strip().length() > NewStep.LONGEST) {
            response.setStatus(422);
            return page(
                    step,
                    form,
                    form.words().isBlank() ? "needs.error.step.empty" : "needs.error.words.long",
                    viewer,
                    model);
        }
        steps.change(id, form.words().strip(), day(form.onDay()));
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
            @RequestParam(defaultValue = "") String brought,
            @RequestParam(defaultValue = "") String advises,
            @RequestParam(defaultValue = "") String intention,
            @RequestParam(defaultValue = "") String reviewOn,
            Viewer viewer,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Step step = own(id, viewer);
        if (brought.length() > LONGEST || intention.length() > LONGEST) {
            response.setStatus(422);
            return page(step, StepForm.of(request), "needs.error.why.long", viewer, model);
        }
        steps.reviewOn(
                id,
                brought.isBlank() ? null : brought.strip(),
                ADVICE.contains(advises) ? advises : null,
                intended(step, intention.strip(), reviewOn, viewer, pages.of(request)));
        return Redirect.to(Need.path(step.need())).done("step-told").view();
    }

    @PostMapping("/steps/{id}/delete")
    String delete(@PathVariable UUID id, Viewer viewer) {
        Step step = own(id, viewer);
        steps.delete(id);
        return Redirect.to(Need.path(step.need()))
                .done("step-deleted")
                .undo("/steps/" + id + "/restore")
                .view();
    }

    @PostMapping("/steps/{id}/restore")
    String restore(@PathVariable UUID id, Viewer viewer) {
        if (!steps.restore(id, viewer.id())) {
            throw new NotFound("step " + id);
        }
        return Redirect.to(Need.path(own(id, viewer).need())).done("restored").view();
    }

    /** The intention that comes of it: a new one, or the one there is in other words. */
    private @Nullable UUID intended(Step step, String words, String reviewOn, Viewer viewer, Page page) {
        if (words.isEmpty()) {
            return null;
        }
        LocalDate day = day(reviewOn);
        LocalDate asked =
                day == null || day.isBefore(page.today()) ? page.today().plusWeeks(2) : day;
        if (step.use() != null) {
            intentions.change(step.use().intention(), words, asked);
            return null;
        }
        return intentions.make(viewer.id(), null, words, asked);
    }

    private Step own(UUID id, Viewer viewer) {
        return steps.find(id, viewer.id()).orElseThrow(() -> new NotFound("step " + id));
    }

    private String page(Step step, StepForm form, @Nullable String error, Viewer viewer, Model model) {
        model.addAttribute("step", step);
        model.addAttribute("need", needService.own(step.need(), viewer));
        model.addAttribute("form", form);
        model.addAttribute("error", error);
        return "needs/step";
    }

    private static @Nullable LocalDate day(String text) {
        return FormValue.day(text).orElse(null);
    }
}
