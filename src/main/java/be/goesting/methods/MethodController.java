package be.goesting.methods;

import be.goesting.site.Access;
import be.goesting.site.NotFound;
import be.goesting.site.forms.FormValue;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The library of methods: all of them, one, or some side by side. */
@Controller
@Access(Access.To.MEMBERS)
class MethodController {

    /** More do not stand side by side, not even on paper. */
    private static final int COMPARED = 3;

    @GetMapping("/methods")
    String methods(
            @RequestParam(defaultValue = "") String formality,
            @RequestParam(defaultValue = "") String need,
            Model model) {
        model.addAttribute("need", id(need));
        Formality shown = Formality.find(formality).orElse(Formality.EITHER);
        model.addAttribute("shown", shown);
        model.addAttribute(
                "methods",
                LearningMethod.recommended().stream()
                        .filter(method -> method.formality().mayBe(shown))
                        .toList());
        return "methods/library";
    }

    /** With fewer than two there is nothing to compare yet: then the page says how. */
    @GetMapping("/methods/compare")
    String compare(
            @RequestParam(defaultValue = "") List<String> m,
            @RequestParam(defaultValue = "") String need,
            Model model) {
        List<LearningMethod> chosen = m.stream()
                .flatMap(code -> recommended(code).stream())
                .distinct()
                .toList();
        model.addAttribute("methods", chosen.subList(0, Math.min(COMPARED, chosen.size())));
        model.addAttribute("tooMany", chosen.size() > COMPARED);
        model.addAttribute("need", id(need));
        return "methods/compare";
    }

    @GetMapping("/methods/{code}")
    String method(@PathVariable String code, @RequestParam(defaultValue = "") String need, Model model) {
        model.addAttribute("need", id(need));
        model.addAttribute("method", recommended(code).orElseThrow(() -> new NotFound("learning method " + code)));
        return "methods/method";
    }

    /** Of the need that somebody looks for a method for; whose it is, is asked when one is chosen. */
    private static String id(String need) {
        return FormValue.id(need).map(UUID::toString).orElse("");
    }

    private static Optional<LearningMethod> recommended(String code) {
        return LearningMethod.find(code).filter(LearningMethod::isRecommended);
    }
}
