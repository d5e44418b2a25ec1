package be.goesting.appreciation.giving;

import be.goesting.appreciation.Appreciation;
import be.goesting.appreciation.AppreciationService;
import be.goesting.appreciation.AppreciationView;
import be.goesting.appreciation.NewAppreciation;
import be.goesting.people.thanks.ThankableItem;
import be.goesting.site.Access;
import be.goesting.site.NotFound;
import be.goesting.site.Redirect;
import be.goesting.site.Viewer;
import be.goesting.site.forms.Forms;
import be.goesting.site.forms.Submission;
import be.goesting.site.forms.Submissions;
import be.goesting.site.forms.saved.SavedForm;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Map;
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

/** Thanking somebody, and thinking better of it. */
@Controller
@Access(Access.To.MEMBERS)
@Transactional
class GivingController {

    private final AppreciationService appreciationService;
    private final AppreciationFormParser appreciationFormParser;
    private final AppreciationView appreciationView;
    private final Submissions submissions;

    GivingController(
            AppreciationService appreciationService,
            AppreciationFormParser appreciationFormParser,
            AppreciationView appreciationView,
            Submissions submissions) {
        this.appreciationService = appreciationService;
        this.appreciationFormParser = appreciationFormParser;
        this.appreciationView = appreciationView;
        this.submissions = submissions;
    }

    /** With what it is for, and to who did that, one tap is left. */
    @GetMapping("/appreciations/new")
    @Transactional(readOnly = true)
    String fresh(
            @ModelAttribute(Forms.NAME) AppreciationForm sent, Viewer viewer, HttpServletRequest request, Model model) {
        AppreciationForm form = SavedForm.take(request, "/appreciations")
                .map(saved -> Forms.read(saved, AppreciationForm.class))
                .orElse(sent);
        @Nullable ThankableItem item = item(form, viewer);
        if (form.to().isEmpty() && item != null) {
            form = form.to(item.by());
        }
        return form(form, item, Map.of(), viewer, model);
    }

    @PostMapping("/appreciations")
    String give(
            @Valid @ModelAttribute(Forms.NAME) AppreciationForm form,
            BindingResult errors,
            Viewer viewer,
            Submission submission,
            HttpServletResponse response,
            Model model) {
        @Nullable ThankableItem item = item(form, viewer);
        var reading = appreciationFormParser.read(form, errors, item, viewer);
        if (reading.given().isEmpty()) {
            response.setStatus(422);
            return form(form, item, reading.errors(), viewer, model);
        }
        NewAppreciation given = reading.given().get();
        UUID id = submissions.once(submission, each -> appreciationService.give(each, given));
        return Redirect.to(Appreciation.path(id)).done("appreciated").view();
    }

    @GetMapping("/appreciations/{id}/edit")
    @Transactional(readOnly = true)
    String edit(@PathVariable UUID id, Viewer viewer, Model model) {
        return edit(id, appreciationService.own(id, viewer).body(), model);
    }

    @PostMapping("/appreciations/{id}")
    String update(
            @PathVariable UUID id,
            @Valid @ModelAttribute(Forms.NAME) AppreciationWordsForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        appreciationService.own(id, viewer);
        if (errors.hasErrors()) {
            return edit(id, form.body(), model);
        }
        boolean changed = appreciationService.update(id, form.body(), viewer);
        return Redirect.to(Appreciation.path(id))
                .done(changed ? "changed" : "appreciation-settled")
                .view();
    }

    @PostMapping("/appreciations/{id}/delete")
    String withdraw(@PathVariable UUID id, Viewer viewer) {
        appreciationService.withdraw(id, viewer);
        return Redirect.to("/appreciations/mine?show=given")
                .done("appreciation-withdrawn")
                .undo(Appreciation.path(id) + "/restore")
                .view();
    }

    @PostMapping("/appreciations/{id}/restore")
    String restore(@PathVariable UUID id, Viewer viewer) {
        appreciationService.restore(id, viewer);
        return Redirect.to(Appreciation.path(id)).done("restored").view();
    }

    private String form(
            AppreciationForm form,
            @Nullable ThankableItem item,
            Map<String, String> errors,
            Viewer viewer,
            Model model) {
        var chosen = appreciationFormParser.chosen(form, viewer);
        if (chosen.isEmpty() && !form.ids().isEmpty() && !form.ids().contains(viewer.id())) {
            throw new NotFound("people " + form.ids());
        }
        model.addAttribute("form", form);
        model.addAttribute("item", item);
        model.addAttribute("occasion", ThankOccasion.of(item == null ? "" : item.kind()));
        model.addAttribute("chosen", chosen);
        model.addAttribute("errors", errors);
        return "appreciation/new";
    }

    private static String edit(UUID id, String body, Model model) {
        model.addAttribute("path", Appreciation.path(id));
        model.addAttribute("body", body);
        return "appreciation/edit";
    }

    /** What the reader may not see is not found. */
    private @Nullable ThankableItem item(AppreciationForm form, Viewer viewer) {
        return form.about().isBlank()
                ? null
                : appreciationView.at(form.about(), viewer).orElseThrow(() -> new NotFound("item " + form.about()));
    }
}
