package be.goesting.methods;

import be.goesting.site.Access;
import be.goesting.site.NotFound;
import java.util.List;
import java.util.Optional;
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
    String methods(@RequestParam(defaultValue = "") String formality, Model model) {
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
    String compare(@RequestParam(defaultValue = "") List<String> m, Model model) {
        model.addAttribute(
                "methods",
                m.stream()
                        .flatMap(code -> recommended(code).stream())
                        .distinct()
                        .limit(COMPARED)
                        .toList());
        return "methods/compare";
    }

    @GetMapping("/methods/{code}")
    String method(@PathVariable String code, Model model) {
        model.addAttribute("method", recommended(code).orElseThrow(() -> new NotFound("learning method " + code)));
        return "methods/method";
    }

    private static Optional<LearningMethod> recommended(String code) {
        return LearningMethod.find(code).filter(LearningMethod::isRecommended);
    }
}
