package be.goesting.needs.learning;

import be.goesting.home.HomePanel.Place;
import be.goesting.home.LearningPanel;
import be.goesting.needs.Need;
import be.goesting.needs.NeedForm;
import be.goesting.needs.NeedService;
import be.goesting.needs.Needs;
import be.goesting.needs.goals.Goals;
import be.goesting.needs.stuck.StuckRequests;
import be.goesting.people.Leaders;
import be.goesting.site.Access;
import be.goesting.site.Page;
import be.goesting.site.Pages;
import be.goesting.site.Redirect;
import be.goesting.site.Viewer;
import be.goesting.site.forms.Forms;
import be.goesting.site.forms.Submission;
import be.goesting.site.forms.Submissions;
import gg.jte.Content;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** Mijn leren: everything the learner wants, does and did, on one calm page. */
@Controller
@Access(Access.To.MEMBERS)
@Transactional
class LearningController {

    private static final int SHOWN = 50;

    private final Needs needs;
    private final NeedService needService;
    private final NeedsWithSteps needsWithSteps;
    private final Goals goals;
    private final StuckRequests stuckRequests;
    private final Leaders leaders;
    private final Pages pages;
    private final List<LearningPanel> panels;
    private final Submissions submissions;

    LearningController(
            Needs needs,
            NeedService needService,
            NeedsWithSteps needsWithSteps,
            Goals goals,
            StuckRequests stuckRequests,
            Leaders leaders,
            Pages pages,
            List<LearningPanel> panels,
            Submissions submissions) {
        this.needs = needs;
        this.needService = needService;
        this.needsWithSteps = needsWithSteps;
        this.goals = goals;
        this.stuckRequests = stuckRequests;
        this.leaders = leaders;
        this.pages = pages;
        this.panels = panels;
        this.submissions = submissions;
    }

    @GetMapping("/learning")
    @Transactional(readOnly = true)
    String learning(Viewer viewer, HttpServletRequest request, Model model) {
        model.addAttribute(Forms.NAME, NeedForm.empty());
        return page(viewer, request, model);
    }

    /** Writes a need down; for the learner alone until shared. */
    @PostMapping("/needs")
    String create(
            @Valid @ModelAttribute(Forms.NAME) NeedForm form,
            BindingResult errors,
            Viewer viewer,
            Submission submission,
            HttpServletRequest request,
            Model model) {
        if (errors.hasErrors()) {
            return page(viewer, request, model);
        }
        UUID id = submissions.once(submission, made -> needService.create(made, form, viewer));
        return Redirect.to("/learning").done("need-noted").at("need-" + id).view();
    }

    /** What lies behind: needs put away and goals reached or let go. */
    @GetMapping("/learning/behind")
    @Transactional(readOnly = true)
    String behind(Viewer viewer, Model model) {
        model.addAttribute("needsWithSteps", needsWithSteps.of(needs.own(viewer, true, SHOWN), viewer));
        model.addAttribute("goals", goals.ended(viewer.id()));
        return "needs/behind";
    }

    /** What those the reader leads shared with the reader. */
    @GetMapping("/learning/shared")
    @Transactional(readOnly = true)
    String shared(Viewer viewer, Model model) {
        model.addAttribute("led", leaders.ledBy(viewer.id()));
        model.addAttribute("needsWithSteps", needsWithSteps.of(needs.sharedWith(viewer, SHOWN), viewer));
        model.addAttribute("goals", goals.sharedWith(viewer));
        model.addAttribute("signals", stuckRequests.waitingFor(viewer.id(), SHOWN));
        return "needs/shared";
    }

    private String page(Viewer viewer, HttpServletRequest request, Model model) {
        Page page = pages.of(request);
        List<Need> own = needs.own(viewer, false, SHOWN);
        model.addAttribute("needsWithSteps", needsWithSteps.of(own, viewer));
        model.addAttribute("goals", goals.alive(viewer.id()));
        model.addAttribute("leader", leaders.of(viewer.id()).orElse(null));
        model.addAttribute("signal", stuckRequests.open(viewer.id()).orElse(null));
        model.addAttribute("main", shown(Place.MAIN, page));
        model.addAttribute("margin", shown(Place.MARGIN, page));
        return "needs/learning";
    }

    private List<Content> shown(Place place, Page page) {
        return panels.stream()
                .filter(panel -> panel.place() == place)
                .flatMap(panel -> panel.show(page).stream())
                .toList();
    }
}
