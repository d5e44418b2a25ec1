package be.goesting.conversations.questions;

import be.goesting.conversations.Occasion;
import be.goesting.site.Access;
import be.goesting.site.Language;
import be.goesting.site.NotFound;
import be.goesting.site.Redirect;
import be.goesting.site.forms.Forms;
import jakarta.validation.Valid;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The learning team reads and changes the questions that help, per occasion and language, and goes back to ours. */
@Controller
@Access(Access.To.LEARNING_TEAM)
@Transactional
class QuestionsController {

    static final String HERE = "/administration/guiding-questions";

    private final GuidingQuestions questions;

    QuestionsController(GuidingQuestions questions) {
        this.questions = questions;
    }

    @GetMapping(HERE)
    @Transactional(readOnly = true)
    String list(Model model) {
        model.addAttribute("occasions", Arrays.asList(Occasion.values()));
        model.addAttribute("changed", questions.changed());
        return "conversations/questions/list";
    }

    @GetMapping(HERE + "/{occasion}")
    @Transactional(readOnly = true)
    String edit(@PathVariable String occasion, Model model) {
        Occasion found = occasion(occasion);
        Map<String, String> body = new HashMap<>();
        for (Language language : Language.values()) {
            body.put(language.code(), questions.body(found, language));
        }
        model.addAttribute(Forms.NAME, new GuidingQuestionsForm(body));
        return page(found, model);
    }

    /** What is the same as ours, or left empty, is ours again. */
    @PostMapping(HERE + "/{occasion}")
    String update(
            @PathVariable String occasion,
            @Valid @ModelAttribute(Forms.NAME) GuidingQuestionsForm form,
            BindingResult errors,
            Model model) {
        Occasion found = occasion(occasion);
        if (errors.hasErrors()) {
            return page(found, model);
        }
        for (Language language : Language.values()) {
            save(found, language, form.body(language));
        }
        return Redirect.to(HERE + "/" + found.code()).done("saved").view();
    }

    @PostMapping(HERE + "/{occasion}/ours")
    String backToOurs(@PathVariable String occasion) {
        Occasion found = occasion(occasion);
        for (Language language : Language.values()) {
            questions.backToOurs(found, language);
        }
        return Redirect.to(HERE + "/" + found.code()).done("questions-ours").view();
    }

    private void save(Occasion occasion, Language language, String body) {
        if (body.isEmpty() || body.equals(questions.ours(occasion, language))) {
            questions.backToOurs(occasion, language);
        } else {
            questions.update(occasion, language, body);
        }
    }

    private String page(Occasion occasion, Model model) {
        model.addAttribute("occasion", occasion);
        model.addAttribute("own", questions.changed().contains(occasion.code()));
        return "conversations/questions/edit";
    }

    private static Occasion occasion(String code) {
        return Arrays.stream(Occasion.values())
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound("occasion " + code));
    }
}
