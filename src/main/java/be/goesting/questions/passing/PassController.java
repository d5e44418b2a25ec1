package be.goesting.questions.passing;

import be.goesting.people.Colleague;
import be.goesting.people.People;
import be.goesting.questions.Question;
import be.goesting.questions.QuestionPages;
import be.goesting.questions.answers.FormState;
import be.goesting.questions.privacy.AnonymousIdentity;
import be.goesting.site.Access;
import be.goesting.site.Redirect;
import be.goesting.site.Viewer;
import be.goesting.site.forms.FormValue;
import be.goesting.site.forms.Forms;
import be.goesting.site.forms.Submission;
import be.goesting.site.forms.Submissions;
import be.goesting.site.forms.errors.FieldErrors;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Who is asked lets a question pass, or passes it on; its asker says whether that is all right. */
@Controller
@Access(Access.To.MEMBERS)
@Transactional
class PassController {

    private final QuestionPages pages;
    private final PassService passService;
    private final People people;
    private final AnonymousIdentity anonymousIdentity;
    private final Submissions submissions;

    PassController(
            QuestionPages pages,
            PassService passService,
            People people,
            AnonymousIdentity anonymousIdentity,
            Submissions submissions) {
        this.submissions = submissions;
        this.pages = pages;
        this.passService = passService;
        this.people = people;
        this.anonymousIdentity = anonymousIdentity;
    }

    @PostMapping("/questions/{id}/decline")
    String decline(@PathVariable UUID id, Viewer viewer) {
        passService.decline(id, viewer);
        return Redirect.to("/questions")
                .done("declined")
                .undo(Question.path(id) + "/decline/restore")
                .view();
    }

    @PostMapping("/questions/{id}/decline/restore")
    String reconsider(@PathVariable UUID id, Viewer viewer) {
        passService.reconsider(id, viewer);
        return Redirect.to(Question.path(id)).done("restored").at("pass").view();
    }

    @PostMapping("/questions/{id}/pass")
    String pass(
            @PathVariable UUID id,
            @Valid @ModelAttribute(Forms.NAME) PassForm form,
            BindingResult errors,
            Viewer viewer,
            Submission submission,
            HttpServletRequest request,
            Model model) {
        return submissions.answer(submission, () -> pass(id, form, errors, viewer, request, model));
    }

    private String pass(
            UUID id, PassForm form, BindingResult errors, Viewer viewer, HttpServletRequest request, Model model) {
        passService.requireOpen(id, viewer);
        List<Colleague> chosen = new ArrayList<>(people.all(form.people()));
        if (!errors.hasErrors()) {
            people.eachCalled(FormValue.list(form.name()))
                    .ifPresentOrElse(chosen::addAll, () -> errors.rejectValue("name", "questions.error.name"));
        }
        if (errors.hasErrors()) {
            String error = Objects.requireNonNull(FieldErrors.first(errors));
            return pages.of(id, FormState.pass(form.name(), chosen, error), viewer, request, model);
        }
        boolean waits = passService.pass(id, chosen.stream().map(Colleague::id).toList(), viewer);
        return Redirect.to(Question.path(id))
                .done(waits ? "pass-proposed" : "passed")
                .view();
    }

    @PostMapping("/passes/{id}")
    String accept(@PathVariable UUID id, Viewer viewer, Submission submission, HttpServletRequest request) {
        return submissions.answer(submission, () -> accept(id, viewer, request));
    }

    private String accept(UUID id, Viewer viewer, HttpServletRequest request) {
        UUID question = passService.accept(id, each -> anonymousIdentity.key(request, viewer, each), viewer);
        return Redirect.to(Question.path(question))
                .done("pass-accepted")
                .at("asked")
                .view();
    }

    @PostMapping("/passes/{id}/delete")
    String refuse(@PathVariable UUID id, Viewer viewer, Submission submission, HttpServletRequest request) {
        return submissions.answer(submission, () -> refuse(id, viewer, request));
    }

    private String refuse(UUID id, Viewer viewer, HttpServletRequest request) {
        UUID question = passService.refuse(id, each -> anonymousIdentity.key(request, viewer, each), viewer);
        return Redirect.to(Question.path(question))
                .done("pass-refused")
                .at("asked")
                .view();
    }
}
