package be.goesting.needs.learning;

import be.goesting.methods.LearningMethod;
import be.goesting.methods.MethodRecommender;
import be.goesting.needs.Need;
import be.goesting.needs.NeedService;
import be.goesting.needs.Visibility;
import be.goesting.needs.steps.NewStep;
import be.goesting.needs.steps.Step;
import be.goesting.needs.steps.Steps;
import be.goesting.people.Colleague;
import be.goesting.people.People;
import be.goesting.site.Access;
import be.goesting.site.NotFound;
import be.goesting.site.Page;
import be.goesting.site.Pages;
import be.goesting.site.Redirect;
import be.goesting.site.Viewer;
import be.goesting.site.forms.Forms;
import be.goesting.site.forms.Submission;
import be.goesting.site.forms.Submissions;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
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

/** Choosing a method for a need: the learner, or the learner and the leader it is shared with, look; the learner chooses. */
@Controller
@Access(Access.To.MEMBERS)
@Transactional
class MethodChoiceController {

    private static final String OWN = "own";

    private final NeedService needService;
    private final MethodRecommender methodRecommender;
    private final Steps steps;
    private final People people;
    private final Pages pages;
    private final Submissions submissions;
    private final Clock clock;

    MethodChoiceController(
            NeedService needService,
            MethodRecommender methodRecommender,
            Steps steps,
            People people,
            Pages pages,
            Submissions submissions,
            Clock clock) {
        this.needService = needService;
        this.methodRecommender = methodRecommender;
        this.steps = steps;
        this.people = people;
        this.pages = pages;
        this.submissions = submissions;
        this.clock = clock;
    }

    @GetMapping("/needs/{id}/methods")
    @Transactional(readOnly = true)
    String methods(@PathVariable UUID id, Viewer viewer, Model model) {
        model.addAttribute(Forms.NAME, ChosenMethodForm.empty());
        return page(needService.visible(id, viewer), viewer, model);
    }

    /** A chosen method, or a way of one's own, becomes a step. */
    @PostMapping("/needs/{id}/steps")
    String choose(
            @PathVariable UUID id,
            @Valid @ModelAttribute(Forms.NAME) ChosenMethodForm form,
            BindingResult errors,
            Viewer viewer,
            Submission submission,
            HttpServletRequest request,
            Model model) {
        Need need = needService.own(id, viewer);
        if (errors.hasErrors()) {
            return page(need, viewer, model);
        }
        @Nullable
        Colleague with = form.with().map(person -> with(person, viewer)).orElse(null);
        String body = form.body().isEmpty() ? body(form.chosen().orElseThrow(), with, pages.of(request)) : form.body();
        submissions.once(submission, made -> steps.add(List.of(step(made, need, form, with, body))));
        return Redirect.to(need.path()).done("step-made").at("steps").view();
    }

    private NewStep step(UUID id, Need need, ChosenMethodForm form, @Nullable Colleague with, String body) {
        return new NewStep(
                id,
                need.person().id(),
                need.id(),
                form.chosen().map(LearningMethod::code).orElse(OWN),
                body,
                with == null ? null : with.id(),
                form.day(),
                clock.instant(),
                null);
    }

    private String page(Need need, Viewer viewer, Model model) {
        boolean own = need.person().id().equals(viewer.id());
        if (!own && need.seen() != Visibility.LEADER) {
            throw new NotFound("methods for need " + need.id());
        }
        model.addAttribute("need", need);
        model.addAttribute("own", own);
        model.addAttribute("suggestions", methodRecommender.suggest(need.wish(), need.person(), viewer));
        model.addAttribute(
                "chosen",
                steps.of(List.of(need.id())).stream().map(Step::method).toList());
        return "needs/methods";
    }

    private static String body(LearningMethod method, @Nullable Colleague with, Page page) {
        String name = page.t(method.key("name"));
        return with == null ? name : page.t("needs.step.with", "method", name, "name", with.name());
    }

    private @Nullable Colleague with(UUID person, Viewer viewer) {
        return person.equals(viewer.id())
                ? null
                : people.all(List.of(person)).stream().findFirst().orElse(null);
    }
}
