package be.goesting.questions;

import be.goesting.questions.answers.AnswerComments;
import be.goesting.questions.answers.Answers;
import be.goesting.questions.answers.FormState;
import be.goesting.questions.passing.QuestionPasses;
import be.goesting.questions.privacy.AnonymousIdentity;
import be.goesting.questions.requests.QuestionRequest;
import be.goesting.questions.requests.QuestionRequests;
import be.goesting.site.NotFound;
import be.goesting.site.Viewer;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Gathers what a question's page shows. */
@Component
public class QuestionPages {

    private static final int ANSWERS = 100;

    private final Questions questions;
    private final Answers answers;
    private final AnswerComments answerComments;
    private final QuestionRequests questionRequests;
    private final QuestionPasses questionPasses;
    private final AnonymousIdentity anonymousIdentity;

    QuestionPages(
            Questions questions,
            Answers answers,
            AnswerComments answerComments,
            QuestionRequests questionRequests,
            QuestionPasses questionPasses,
            AnonymousIdentity anonymousIdentity) {
        this.questions = questions;
        this.answers = answers;
        this.answerComments = answerComments;
        this.questionRequests = questionRequests;
        this.questionPasses = questionPasses;
        this.anonymousIdentity = anonymousIdentity;
    }

    public String of(UUID id, FormState typed, Viewer viewer, HttpServletRequest request, Model model) {
        String key = anonymousIdentity.key(request, viewer, id);
        Question question = questions.find(id, viewer, key).orElseThrow(() -> new NotFound("question " + id));
        List<QuestionRequest> asked = questionRequests.of(id, viewer);
        model.addAttribute("question", question);
        model.addAttribute("answers", answers.to(id, viewer, key, ANSWERS));
        model.addAttribute("remarks", answerComments.on(id, viewer, key));
        model.addAttribute("asked", question.mine() ? asked : List.of());
        model.addAttribute("passes", question.mine() && question.isRestricted() ? questionPasses.of(id) : List.of());
        model.addAttribute(
                "waiting",
                asked.stream()
                        .filter(ask -> ask.person().id().equals(viewer.id()) && ask.outcome() == null)
                        .findFirst()
                        .orElse(null));
        model.addAttribute("typed", typed);
        return "questions/question";
    }
}
