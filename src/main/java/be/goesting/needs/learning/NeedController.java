package be.goesting.needs.learning;

import be.goesting.needs.NamedLeader;
import be.goesting.needs.Need;
import be.goesting.needs.NeedForm;
import be.goesting.needs.NeedService;
import be.goesting.needs.Needs;
import be.goesting.needs.Offers;
import be.goesting.needs.Visibility;
import be.goesting.people.Leaders;
import be.goesting.site.Access;
import be.goesting.site.Cursor;
import be.goesting.site.NotFound;
import be.goesting.site.Redirect;
import be.goesting.site.Viewer;
import be.goesting.site.forms.Forms;
import be.goesting.site.forms.Submission;
import be.goesting.site.forms.Submissions;
import be.goesting.site.forms.Version;
import be.goesting.site.forms.saved.SavedForm;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
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

/** A need's own page, what its learner does with it, and what colleagues may say to it. */
@Controller
@Access(Access.To.MEMBERS)
@Transactional
class NeedController {

    private static final int SHOWN = 20;

    private final Needs needs;
    private final NeedService needService;
    private final Offers offers;
    private final NeedsWithSteps needsWithSteps;
    private final Leaders leaders;
    private final Submissions submissions;
    private final NamedLeader namedLeader;

    NeedController(
            Needs needs,
            NeedService needService,
            Offers offers,
            NeedsWithSteps needsWithSteps,
            Leaders leaders,
            Submissions submissions,
            NamedLeader namedLeader) {
        this.needs = needs;
        this.needService = needService;
        this.offers = offers;
        this.needsWithSteps = needsWithSteps;
        this.leaders = leaders;
        this.submissions = submissions;
        this.namedLeader = namedLeader;
    }

    /** What colleagues shared with everyone. */
    @GetMapping("/needs")
    @Transactional(readOnly = true)
    String ofColleagues(@RequestParam(required = false) @Nullable String before, Viewer viewer, Model model) {
        List<Need> found = needs.ofColleagues(viewer, Cursor.read(before).orElse(null), SHOWN + 1);
        boolean more = found.size() > SHOWN;
        List<Need> shown = more ? found.subList(0, SHOWN) : found;
        model.addAttribute("needs", shown);
        model.addAttribute("older", more ? shown.getLast().cursor().toString() : null);
        return "needs/needs";
    }

    @GetMapping("/needs/{id}")
    @Transactional(readOnly = true)
    String need(@PathVariable UUID id, Viewer viewer, Model model) {
        model.addAttribute(Forms.NAME, new OfferForm(""));
        return page(needService.visible(id, viewer), viewer, model);
    }

    @GetMapping("/needs/{id}/edit")
    @Transactional(readOnly = true)
    String edit(@PathVariable UUID id, Viewer viewer, HttpServletRequest request, Model model) {
        Need need = needService.own(id, viewer);
        model.addAttribute(
                Forms.NAME,
                SavedForm.take(request, Need.path(id))
                        .map(saved -> Forms.read(saved, NeedForm.class))
                        .orElseGet(() -> NeedForm.of(need)));
        return edit(need, model);
    }

    @PostMapping("/needs/{id}")
    String update(
            @PathVariable UUID id,
            @Valid @ModelAttribute(Forms.NAME) NeedForm form,
            BindingResult errors,
            @RequestParam(defaultValue = "") String methods,
            Viewer viewer,
            HttpServletRequest request,
            Model model) {
        Need need = needService.own(id, viewer);
        if (Version.isPast(request, NeedForm.of(need).version(), form.version())) {
            errors.rejectValue("body", "site.changed-meanwhile");
            model.addAttribute("standing", NeedForm.of(need).words());
        }
        if (errors.hasErrors()) {
            return edit(need, model);
        }
        needService.update(id, form.keeping(NeedForm.of(need), request), viewer);
        return methods.isEmpty()
                ? Redirect.to(Need.path(id)).done("changed").view()
                : "redirect:" + Need.path(id) + "/methods";
    }

    @PostMapping("/needs/{id}/sharing")
    String share(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String seen,
            @RequestParam(defaultValue = "") String leader,
            @RequestParam(defaultValue = "") String back,
            Viewer viewer,
            HttpServletResponse response,
            Model model) {
        boolean fromLearning = back.startsWith("/learning");
        Redirect to = fromLearning ? Redirect.to("/learning").at("need-" + id) : Redirect.to(Need.path(id));
        Optional<Visibility> chosen = Visibility.find(seen);
        if (chosen.isEmpty()) {
            return to.view();
        }
        if (needService.own(id, viewer).isPutAway()) {
            return to.done("need-away").view();
        }
        if (chosen.get() == Visibility.LEADER && !namedLeader.leadsStill(leader, viewer)) {
            String words = needService.own(id, viewer).body();
            return namedLeader.again(Need.path(id) + "/sharing", words, viewer, response, model);
        }
        needService.share(id, chosen.get(), viewer);
        String done = switch (chosen.get()) {
            case SELF -> "need-private";
            case LEADER -> "need-shared";
            case EVERYONE -> "need-open";
        };
        return to.done(done).view();
    }

    /** Learned, or let go: it needs no thought any more. */
    @PostMapping("/needs/{id}/archive")
    String archive(@PathVariable UUID id, Viewer viewer) {
        needService.archive(id, true, viewer);
        return Redirect.to("/learning")
                .done("put-away")
                .undo(Need.path(id) + "/restore")
                .view();
    }

    @PostMapping("/needs/{id}/delete")
    String delete(@PathVariable UUID id, Viewer viewer) {
        needService.delete(id, viewer);
        return Redirect.to("/learning")
                .done("need-deleted")
                .undo(Need.path(id) + "/restore")
                .view();
    }

    /** Takes it up again: one that was put away, or deleted. */
    @PostMapping("/needs/{id}/restore")
    String restore(@PathVariable UUID id, Viewer viewer) {
        if (needs.find(id, viewer).isPresent()) {
            needService.archive(id, false, viewer);
        } else {
            needService.restore(id, viewer);
        }
        return Redirect.to(Need.path(id)).done("restored").view();
    }

    @PostMapping("/needs/{id}/offers")
    String offer(
            @PathVariable UUID id,
            @Valid @ModelAttribute(Forms.NAME) OfferForm form,
            BindingResult errors,
            Viewer viewer,
            Submission submission,
            Model model) {
        Need need = needService.visible(id, viewer);
        if (errors.hasErrors()) {
            return page(need, viewer, model);
        }
        submissions.once(submission, () -> offers.create(need, form.body(), viewer));
        return Redirect.to(need.path()).done("offered").view();
    }

    @PostMapping("/offers/{id}/delete")
    String withdraw(@PathVariable UUID id, Viewer viewer, Submission submission) {
        submissions.once(submission, () -> offers.delete(id, viewer));
        return Redirect.to("/needs").done("offer-deleted").view();
    }

    private String page(Need need, Viewer viewer, Model model) {
        boolean own = need.person().id().equals(viewer.id());
        if (!own && need.seen() == Visibility.SELF) {
            throw new NotFound("need " + need.id());
        }
        model.addAttribute(
                "needWithSteps", needsWithSteps.of(List.of(need), viewer).getFirst());
        model.addAttribute("own", own);
        model.addAttribute("near", own || need.seen() == Visibility.LEADER);
        model.addAttribute("leader", own ? leaders.of(viewer.id()).orElse(null) : null);
        return own ? "needs/own" : "needs/need";
    }

    private static String edit(Need need, Model model) {
        model.addAttribute("need", need);
        return "needs/edit";
    }
}
