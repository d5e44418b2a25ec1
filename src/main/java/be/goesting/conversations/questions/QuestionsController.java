package be.goesting.conversations.questions;

import be.goesting.conversations.Occasion;
import be.goesting.site.Access;
import be.goesting.site.Language;
import be.goesting.site.NotFound;
import be.goesting.site.Redirect;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
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
        return form(found, perLanguage(language -> questions.words(found, language)), Map.of(), model);
    }

    /** What is the same as ours, or left empty, is ours again. */
    @PostMapping(HERE + "/{occasion}")
    String change(
            @PathVariable String occasion, HttpServletRequest request, HttpServletResponse response, Model model) {
        Occasion found = occasion(occasion);
        Map<Language, String> typed = perLanguage(language -> clean(request.getParameter("words-" + language.code())));
        Map<String, String> errors = errors(typed);
        if (!errors.isEmpty()) {
            response.setStatus(422);
            return form(found, typed, errors, model);
        }
        typed.forEach((language, words) -> save(found, language, words));
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

    private void save(Occasion occasion, Language language, String words) {
        if (words.isEmpty() || words.equals(questions.ours(occasion, language))) {
            questions.backToOurs(occasion, language);
        } else {
            questions.change(occasion, language, words);
        }
    }

    private String form(Occasion occasion, Map<Language, String> words, Map<String, String> errors, Model model) {
        model.addAttribute("occasion", occasion);
        model.addAttribute("words", words);
        model.addAttribute("errors", errors);
        model.addAttribute("own", questions.changed().contains(occasion.code()));
        return "conversations/questions/edit";
    }

    private static Map<String, String> errors(Map<Language, String> typed) {
        Map<String, String> errors = new LinkedHashMap<>();
        typed.forEach((language, words) -> {
            if (words.length() > GuidingQuestions.LONGEST) {
                errors.put("words-" + language.code(), "conversations.error.questions.long");
            }
        });
        return errors;
    }

    private static Map<Language, String> perLanguage(Function<Language, String> words) {
        Map<Language, String> all = new LinkedHashMap<>();
        for (Language language : Language.values()) {
            all.put(language, words.apply(language));
        }
        return all;
    }

    private static String clean(@Nullable String text) {
        return text == null
                ? ""
                : text.replace("\r\n", "\n").replace("\u0000", "").strip();
    }

    private static Occasion occasion(String code) {
        return Arrays.stream(Occasion.values())
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound("occasion " + code));
    }
}
