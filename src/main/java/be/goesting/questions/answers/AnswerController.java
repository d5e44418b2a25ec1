package be.goesting.questions.answers;

import be.goesting.people.Audience;
import be.goesting.questions.Question;
import be.goesting.questions.QuestionPages;
import be.goesting.questions.privacy.AnonymousIdentity;
import be.goesting.site.Access;
import be.goesting.site.Redirect;
import be.goesting.site.Viewer;
import be.goesting.site.forms.Forms;
import be.goesting.site.forms.Submission;
import be.goesting.site.forms.Submissions;
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
import org.springframework.web.bind.annotation.RequestParam;

/** What happens on a question's page: answers, what helped, comments, passing on. */
@Controller
@Access(Access.To.MEMBERS)
@Transactional
class AnswerController {

    /** Where one still meets one's own words when the question is not for one's eyes any more. */
    private static final String OUT_OF_REACH = "/personal-data";

    private final QuestionPages pages;
    private final AnswerService answerService;
    private final AnonymousIdentity anonymousIdentity;
    private final Submissions submissions;

    AnswerController(
            QuestionPages pages,
            AnswerService answerService,
            AnonymousIdentity anonymousIdentity,
            Submissions submissions) {
        this.pages = pages;
        this.answerService = answerService;
        this.anonymousIdentity = anonymousIdentity;
        this.submissions = submissions;
    }

    @PostMapping("/questions/{id}/answers")
    String answer(
            @PathVariable UUID id,
            @Valid @ModelAttribute(Forms.NAME) AnswerForm form,
            BindingResult errors,
            Viewer viewer,
            Submission submission,
            HttpServletRequest request,
            Model model) {
        if (errors.hasErrors()) {
            return pages.of(id, FormState.answer(form.body(), FieldErrors.first(errors)), viewer, request, model);
        }
        String key = anonymousIdentity.key(request, viewer, id);
        UUID answer = submissions.once(
                submission, made -> answerService.answer(made, id, form.body(), form.saidFor(), key, viewer));
        return Redirect.to(Question.path(id))
                .done("question-answered")
                .at("answer-" + answer)
                .view();
    }

    @GetMapping("/answers/{id}/edit")
    @Transactional(readOnly = true)
    String edit(@PathVariable UUID id, Viewer viewer, Model model) {
        Answer answer = answerService.own(id, viewer);
        return edit(answer, answer.body(), null, model);
    }

    @PostMapping("/answers/{id}")
    String update(
            @PathVariable UUID id,
            @Valid @ModelAttribute(Forms.NAME) AnswerForm form,
            BindingResult errors,
            Viewer viewer,
            HttpServletRequest request,
            Model model) {
        Answer answer = answerService.own(id, viewer);
        if (Version.isPast(request, Version.of(answer.body()), Version.of(form.body()))) {
            errors.rejectValue("body", "site.changed-meanwhile");
            model.addAttribute("standing", answer.body());
        }
        if (errors.hasErrors()) {
            return edit(answer, form.body(), FieldErrors.first(errors), model);
        }
        answerService.update(id, form.body(), viewer);
        return "redirect:" + place(answer.question(), viewer) + "#answer-" + id;
    }

    @PostMapping("/answers/{id}/delete")
    String delete(@PathVariable UUID id, Viewer viewer) {
        UUID question = answerService.delete(id, viewer);
        return Redirect.to(place(question, viewer))
                .done("answer-deleted")
                .undo("/answers/" + id + "/restore")
                .at("answers")
                .view();
    }

    @PostMapping("/answers/{id}/restore")
    String restore(@PathVariable UUID id, Viewer viewer) {
        return "redirect:" + place(answerService.restore(id, viewer), viewer) + "#answer-" + id;
    }

    @PostMapping("/answers/{id}/helpful")
    String helped(@PathVariable UUID id, Viewer viewer, HttpServletRequest request) {
        return back(
                answerService.helped(id, true, question -> anonymousIdentity.key(request, viewer, question), viewer),
                id);
    }

    @PostMapping("/answers/{id}/helpful/delete")
    String helpedNot(@PathVariable UUID id, Viewer viewer, HttpServletRequest request) {
        return back(
                answerService.helped(id, false, question -> anonymousIdentity.key(request, viewer, question), viewer),
                id);
    }

    @PostMapping("/answers/{id}/thanks")
    String thank(@PathVariable UUID id, @RequestParam(defaultValue = "") String audience, Viewer viewer) {
        UUID question = answerService.thank(id, Audience.of(audience), viewer);
        return answerService.isOwn(id, viewer)
                ? Redirect.to(Question.path(question))
                        .done("own-answer")
                        .at("answer-" + id)
                        .view()
                : back(question, id);
    }

    @PostMapping("/answers/{id}/thanks/delete")
    String takeThanksBack(@PathVariable UUID id, Viewer viewer) {
        return "redirect:" + place(answerService.takeThanksBack(id, viewer), viewer) + "#answer-" + id;
    }

    @PostMapping("/questions/{id}/comments")
    String comment(
            @PathVariable UUID id,
            @Valid @ModelAttribute(Forms.NAME) AnswerCommentForm form,
            BindingResult errors,
            Viewer viewer,
            Submission submission,
            HttpServletRequest request,
            Model model) {
        @Nullable UUID answer = form.on();
        @Nullable String error = FieldErrors.first(errors);
        if (error != null) {
            return pages.of(id, FormState.comment(form.body(), answer, error), viewer, request, model);
        }
        String key = anonymousIdentity.key(request, viewer, id);
        submissions.once(
                submission, made -> answerService.comment(made, id, answer, form.body(), form.saidFor(), key, viewer));
        return "redirect:" + Question.path(id) + (answer == null ? "#comments" : "#answer-" + answer);
    }

    @PostMapping("/answer-comments/{id}/delete")
    String deleteComment(@PathVariable UUID id, Viewer viewer, HttpServletRequest request) {
        UUID question = answerService.deleteComment(id, each -> anonymousIdentity.key(request, viewer, each), viewer);
        return Redirect.to(place(question, viewer, request))
                .done("answer-comment-deleted")
                .undo("/answer-comments/" + id + "/restore")
                .view();
    }

    @PostMapping("/answer-comments/{id}/restore")
    String restoreComment(@PathVariable UUID id, Viewer viewer, HttpServletRequest request) {
        UUID question = answerService.restoreComment(id, each -> anonymousIdentity.key(request, viewer, each), viewer);
        return "redirect:" + place(question, viewer, request) + "#comment-" + id;
    }

    private String place(UUID question, Viewer viewer) {
        return answerService.isReadable(question, "", viewer) ? Question.path(question) : OUT_OF_REACH;
    }

    private String place(UUID question, Viewer viewer, HttpServletRequest request) {
        String key = anonymousIdentity.key(request, viewer, question);
        return answerService.isReadable(question, key, viewer) ? Question.path(question) : OUT_OF_REACH;
    }

    private static String back(UUID question, UUID answer) {
        return "redirect:" + Question.path(question) + "#answer-" + answer;
    }

    private static String edit(Answer answer, String body, @Nullable String error, Model model) {
        model.addAttribute("answer", answer);
        model.addAttribute("body", body);
        model.addAttribute("error", error);
        return "questions/edit-answer";
    }
}
