package be.goesting.asking;

import be.goesting.site.Access;
import be.goesting.site.KeptForm;
import be.goesting.site.Viewer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** A question's own page, and what its asker does with it: change it, put it before everyone, delete it, think better of that. */
@Controller
@Access(Access.To.MEMBERS)
@Transactional
class QuestionController {

    private final QuestionPages pages;
    private final Asking asking;
    private final Nameless nameless;

    QuestionController(QuestionPages pages, Asking asking, Nameless nameless) {
        this.pages = pages;
        this.asking = asking;
        this.nameless = nameless;
    }

    @GetMapping("/questions/{id}")
    @Transactional(readOnly = true)
    String question(@PathVariable UUID id, Viewer viewer, HttpServletRequest request, Model model) {
        String kept = KeptForm.take(request, "/questions/" + id + "/answers")
                .flatMap(form -> form.first("words"))
                .orElse("");
        return pages.of(id, Typed.answer(kept, null), viewer, request, model);
    }

    @GetMapping("/questions/{id}/edit")
    @Transactional(readOnly = true)
    String edit(@PathVariable UUID id, Viewer viewer, HttpServletRequest request, Model model) {
        Question question = asking.own(id, nameless.key(request, viewer, id), viewer);
        return edit(question, QuestionForm.of(question), null, model);
    }

    @PostMapping("/questions/{id}")
    String change(
            @PathVariable UUID id,
            Viewer viewer,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        String key = nameless.key(request, viewer, id);
        QuestionForm form = QuestionForm.of(request);
        if (form.error() != null) {
            response.setStatus(422);
            return edit(asking.own(id, key, viewer), form, form.error(), model);
        }
        asking.change(id, form, key, viewer);
        return "redirect:" + Question.path(id) + "?done=changed";
    }

    @PostMapping("/questions/{id}/open")
    String open(@PathVariable UUID id, Viewer viewer, HttpServletRequest request) {
        asking.open(id, nameless.key(request, viewer, id), viewer);
        return "redirect:" + Question.path(id) + "?done=question-opened";
    }

    @PostMapping("/questions/{id}/delete")
    String delete(@PathVariable UUID id, Viewer viewer, HttpServletRequest request) {
        asking.delete(id, nameless.key(request, viewer, id), viewer);
        return "redirect:" + Question.path(id) + "/deleted";
    }

    /** Where the asker lands after deleting, with the way back. */
    @GetMapping("/questions/{id}/deleted")
    @Transactional(readOnly = true)
    String deleted(@PathVariable UUID id, Viewer viewer, HttpServletRequest request, Model model) {
        asking.deleted(id, nameless.key(request, viewer, id), viewer);
        model.addAttribute("restore", Question.path(id) + "/restore");
        return "asking/deleted";
    }

    @PostMapping("/questions/{id}/restore")
    String restore(@PathVariable UUID id, Viewer viewer, HttpServletRequest request) {
        asking.restore(id, nameless.key(request, viewer, id), viewer);
        return "redirect:" + Question.path(id) + "?done=restored";
    }

    private static String edit(Question question, QuestionForm form, @Nullable String error, Model model) {
        model.addAttribute("question", question);
        model.addAttribute("form", form);
        model.addAttribute("error", error);
        return "asking/edit";
    }
}
