package be.goesting.questions;

import be.goesting.questions.answers.FormState;
import be.goesting.questions.editing.QuestionForm;
import be.goesting.questions.privacy.AnonymousIdentity;
import be.goesting.site.Access;
import be.goesting.site.Redirect;
import be.goesting.site.Viewer;
import be.goesting.site.forms.Forms;
import be.goesting.site.forms.Version;
import be.goesting.site.forms.errors.FieldErrors;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
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

/** A question's own page, and what its asker does with it: change it, put it before everyone, delete it, think better of that. */
@Controller
@Access(Access.To.MEMBERS)
@Transactional
class QuestionController {

    private final QuestionPages pages;
    private final QuestionService questionService;
    private final AnonymousIdentity anonymousIdentity;

    QuestionController(QuestionPages pages, QuestionService questionService, AnonymousIdentity anonymousIdentity) {
        this.pages = pages;
        this.questionService = questionService;
        this.anonymousIdentity = anonymousIdentity;
    }

    @GetMapping("/questions/{id}")
    @Transactional(readOnly = true)
    String question(@PathVariable UUID id, Viewer viewer, HttpServletRequest request, Model model) {
        return pages.of(id, FormState.answer("", null), viewer, request, model);
    }

    @GetMapping("/questions/{id}/edit")
    @Transactional(readOnly = true)
    String edit(@PathVariable UUID id, Viewer viewer, HttpServletRequest request, Model model) {
        Question question = questionService.own(id, anonymousIdentity.key(request, viewer, id), viewer);
        return edit(question, QuestionForm.of(question), null, model);
    }

    @PostMapping("/questions/{id}")
    String update(
            @PathVariable UUID id,
            @Valid @ModelAttribute(Forms.NAME) QuestionForm form,
            BindingResult errors,
            Viewer viewer,
            HttpServletRequest request,
            Model model) {
        String key = anonymousIdentity.key(request, viewer, id);
        Question question = questionService.own(id, key, viewer);
        if (Version.isPast(request, Version.of(question.body()), Version.of(form.body()))) {
            errors.rejectValue("body", "site.changed-meanwhile");
            model.addAttribute("standing", question.body());
        }
        if (errors.hasErrors()) {
            return edit(question, form, FieldErrors.first(errors), model);
        }
        questionService.update(id, form, key, viewer);
        return Redirect.to(Question.path(id)).done("changed").view();
    }

    @PostMapping("/questions/{id}/open")
    String open(@PathVariable UUID id, Viewer viewer, HttpServletRequest request) {
        questionService.open(id, anonymousIdentity.key(request, viewer, id), viewer);
        return Redirect.to(Question.path(id))
                .done("question-opened")
                .undo(Question.path(id) + "/open/restore")
                .view();
    }

    @PostMapping("/questions/{id}/open/restore")
    String close(@PathVariable UUID id, Viewer viewer, HttpServletRequest request) {
        boolean closed = questionService.close(id, anonymousIdentity.key(request, viewer, id), viewer);
        return Redirect.to(Question.path(id))
                .done(closed ? "question-closed" : "question-stays-open")
                .view();
    }

    @PostMapping("/questions/{id}/delete")
    String delete(@PathVariable UUID id, Viewer viewer, HttpServletRequest request) {
        questionService.delete(id, anonymousIdentity.key(request, viewer, id), viewer);
        return "redirect:" + Question.path(id) + "/deleted";
    }

    /** Where the asker lands after deleting, with the way back. */
    @GetMapping("/questions/{id}/deleted")
    @Transactional(readOnly = true)
    String deleted(@PathVariable UUID id, Viewer viewer, HttpServletRequest request, Model model) {
        questionService.deleted(id, anonymousIdentity.key(request, viewer, id), viewer);
        model.addAttribute("restore", Question.path(id) + "/restore");
        return "questions/deleted";
    }

    @PostMapping("/questions/{id}/restore")
    String restore(@PathVariable UUID id, Viewer viewer, HttpServletRequest request) {
        questionService.restore(id, anonymousIdentity.key(request, viewer, id), viewer);
        return Redirect.to(Question.path(id)).done("restored").view();
    }

    private static String edit(Question question, QuestionForm form, @Nullable String error, Model model) {
        model.addAttribute("question", question);
        model.addAttribute("form", form);
        model.addAttribute("error", error);
        return "questions/edit";
    }
}
