package be.goesting.questions;

import be.goesting.follows.Followable;
import be.goesting.follows.Follows;
import be.goesting.follows.SavedItems;
import be.goesting.questions.answers.Answer;
import be.goesting.questions.answers.AnswerComments;
import be.goesting.questions.answers.Answers;
import be.goesting.questions.answers.FormState;
import be.goesting.questions.passing.QuestionPasses;
import be.goesting.questions.privacy.AnonymousIdentity;
import be.goesting.questions.requests.QuestionRequest;
import be.goesting.questions.requests.QuestionRequests;
import be.goesting.site.NotFound;
import be.goesting.site.Viewer;
import be.goesting.site.queries.QueryBatch;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
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
    private final Follows follows;
    private final SavedItems savedItems;
    private final QueryBatch queryBatch;

    QuestionPages(
            Questions questions,
            Answers answers,
            AnswerComments answerComments,
            QuestionRequests questionRequests,
            QuestionPasses questionPasses,
            AnonymousIdentity anonymousIdentity,
            Follows follows,
            SavedItems savedItems,
            QueryBatch queryBatch) {
        this.questions = questions;
        this.answers = answers;
        this.answerComments = answerComments;
        this.questionRequests = questionRequests;
        this.questionPasses = questionPasses;
        this.anonymousIdentity = anonymousIdentity;
        this.follows = follows;
        this.savedItems = savedItems;
        this.queryBatch = queryBatch;
    }

    public String of(UUID id, FormState typed, Viewer viewer, HttpServletRequest request, Model model) {
        String key = anonymousIdentity.key(request, viewer, id);
        Question question = questions.find(id, viewer, key).orElseThrow(() -> new NotFound("question " + id));
        List<QuestionRequest> asked = questionRequests.of(id, viewer);
        List<Answer> given = answers.to(id, viewer, key, ANSWERS);
        model.addAttribute("question", question);
        model.addAttribute("answers", given);
        List<List<?>> around = queryBatch.list(List.of(
                answerComments.on(id, viewer, key),
                savedItems.among(ids(question, given), viewer.id()),
                follows.followed(Followable.QUESTION, id, viewer.id())));
        model.addAttribute("comments", around.get(0));
        model.addAttribute("saved", around.get(1));
        model.addAttribute("followed", !around.get(2).isEmpty());
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

    private static List<UUID> ids(Question question, List<Answer> answers) {
        return Stream.concat(Stream.of(question.id()), answers.stream().map(Answer::id))
                .toList();
    }
}
