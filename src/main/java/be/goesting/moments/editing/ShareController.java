package be.goesting.moments.editing;

import be.goesting.moments.Moment;
import be.goesting.moments.MomentService;
import be.goesting.moments.Moments;
import be.goesting.people.Audience;
import be.goesting.site.Access;
import be.goesting.site.Redirect;
import be.goesting.site.Viewer;
import be.goesting.site.forms.Forms;
import be.goesting.site.forms.Submission;
import be.goesting.site.forms.Submissions;
import be.goesting.site.forms.Version;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;

/** The composer: sharing a moment, changing one, deleting it and thinking better of that. */
@Controller
@Access(Access.To.MEMBERS)
@Transactional
class ShareController {

    private final MomentEditors momentEditors;
    private final MomentFormParser momentFormParser;
    private final MomentService momentService;
    private final Moments moments;
    private final Submissions submissions;

    ShareController(
            MomentEditors momentEditors,
            MomentFormParser momentFormParser,
            MomentService momentService,
            Moments moments,
            Submissions submissions) {
        this.momentEditors = momentEditors;
        this.momentFormParser = momentFormParser;
        this.momentService = momentService;
        this.moments = moments;
        this.submissions = submissions;
    }

    @GetMapping("/share")
    @Transactional(readOnly = true)
    String composer(Viewer viewer, HttpServletRequest request, Model model) {
        model.addAttribute("composer", momentEditors.fresh(request, viewer));
        return "moments/share";
    }

    @PostMapping("/moments")
    String share(
            @Valid @ModelAttribute(Forms.NAME) MomentForm form,
            BindingResult errors,
            Viewer viewer,
            Submission submission,
            HttpServletResponse response,
            @RequestHeader(name = "HX-Request", required = false) boolean fragment,
            Model model) {
        var reading = momentFormParser.read(form, errors, viewer.team() != null, viewer.zone());
        if (reading.checked().isEmpty()) {
            response.setStatus(422);
            model.addAttribute("composer", momentEditors.of(form, reading.errors(), viewer));
            return fragment ? "moments/composer" : "moments/share";
        }
        ValidMoment moment = reading.checked().get();
        UUID id = submissions.once(submission, each -> momentService.share(each, moment, viewer));
        if (!fragment) {
            return Redirect.to("/").done("shared").at("moment-" + id).view();
        }
        model.addAttribute("moment", moments.find(id, viewer).orElseThrow());
        model.addAttribute("composer", momentEditors.empty(viewer));
        return "moments/shared";
    }

    /** Shows how the words will look; nothing is kept. */
    @PostMapping("/moments/preview")
    @Transactional(readOnly = true)
    String preview(
            @ModelAttribute(Forms.NAME) MomentForm form,
            Viewer viewer,
            @RequestHeader(name = "HX-Request", required = false) boolean fragment,
            Model model) {
        model.addAttribute("body", form.body());
        if (fragment) {
            return "moments/preview";
        }
        model.addAttribute("composer", momentEditors.of(form, Map.of(), viewer));
        return "moments/share";
    }

    @GetMapping("/moments/{id}/edit")
    @Transactional(readOnly = true)
    String edit(@PathVariable UUID id, Viewer viewer, Model model) {
        Moment moment = momentService.own(id, viewer);
        model.addAttribute("composer", momentEditors.changing(moment, MomentForm.of(moment), Map.of(), viewer, false));
        return "moments/share";
    }

    @PostMapping("/moments/{id}")
    String update(
            @PathVariable UUID id,
            @Valid @ModelAttribute(Forms.NAME) MomentForm sent,
            BindingResult errors,
            Viewer viewer,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Moment moment = momentService.own(id, viewer);
        boolean isTeams = moment.audience() == Audience.TEAM;
        MomentForm standing = MomentForm.of(moment);
        MomentForm form = sent.keeping(standing, request);
        boolean past = Version.isPast(request, standing.version(), form.version());
        if (past) {
            errors.rejectValue("body", "site.changed-meanwhile");
            form = form.forReadersOf(standing);
        }
        var reading = momentFormParser.read(form, errors, isTeams || viewer.team() != null, viewer.zone());
        if (reading.checked().isEmpty()) {
            response.setStatus(422);
            model.addAttribute("composer", momentEditors.changing(moment, form, reading.errors(), viewer, past));
            return "moments/share";
        }
        momentService.update(id, reading.checked().get(), viewer);
        return Redirect.to("/moments/" + id).done("changed").view();
    }

    @PostMapping("/moments/{id}/delete")
    String delete(@PathVariable UUID id, Viewer viewer) {
        momentService.delete(id, viewer);
        return "redirect:/moments/" + id + "/deleted";
    }

    /** Where the author lands after deleting, with the way back. */
    @GetMapping("/moments/{id}/deleted")
    @Transactional(readOnly = true)
    String deleted(@PathVariable UUID id, Viewer viewer, Model model) {
        momentService.requireDeleted(id, viewer);
        model.addAttribute("restore", "/moments/" + id + "/restore");
        return "moments/deleted";
    }

    @PostMapping("/moments/{id}/restore")
    String restore(@PathVariable UUID id, Viewer viewer) {
        momentService.restore(id, viewer);
        return Redirect.to("/moments/" + id).done("restored").view();
    }
}
