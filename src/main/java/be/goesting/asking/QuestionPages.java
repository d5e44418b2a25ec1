package be.goesting.asking;

import be.goesting.site.NotFound;
import be.goesting.site.Viewer;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Gathers what a question's page shows. */
@Component
class QuestionPages {

    private static final int ANSWERS = 100;

    private final Questions questions;
    private final Answers answers;
    private final Remarks remarks;
    private final Asks asks;
    private final Nameless nameless;

    QuestionPages(Questions questions, Answers answers, Remarks remarks, Asks asks, Nameless nameless) {
        this.questions = questions;
        this.answers = answers;
        this.remarks = remarks;
        this.asks = asks;
        this.nameless = nameless;
    }

    String of(UUID id, Typed typed, Viewer viewer, HttpServletRequest request, Model model) {
        Question question = questions
                .find(id, viewer, nameless.key(request, viewer, id))
                .orElseThrow(() -> new NotFound("question " + id));
        List<Ask> asked = asks.of(id, viewer);
        model.addAttribute("question", question);
        model.addAttribute("answers", answers.to(id, viewer, ANSWERS));
        model.addAttribute("remarks", remarks.on(id));
        model.addAttribute("asked", question.mine() ? asked : List.of());
        model.addAttribute(
                "waiting",
                asked.stream()
                        .filter(ask -> ask.person().id().equals(viewer.id()) && ask.outcome() == null)
                        .findFirst()
                        .orElse(null));
        model.addAttribute("typed", typed);
        return "asking/question";
    }
}
