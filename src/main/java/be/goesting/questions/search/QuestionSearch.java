package be.goesting.questions.search;

import be.goesting.questions.Question;
import be.goesting.questions.Questions;
import be.goesting.search.SearchHit;
import be.goesting.search.SearchKind;
import be.goesting.search.SearchSource;
import be.goesting.site.Viewer;
import be.goesting.site.queries.Query;
import be.goesting.site.text.Excerpt;
import java.util.Collection;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Questions in the search. */
@Component
class QuestionSearch implements SearchSource {

    @Override
    public SearchKind kind() {
        return SearchKind.QUESTION;
    }

    @Override
    public String matching() {
        return "questions_matching";
    }

    @Override
    public Query<SearchHit> hits(Collection<UUID> ids, Viewer reader) {
        return Questions.readable(ids, reader, QuestionSearch::hit);
    }

    private static SearchHit hit(Question question) {
        return new SearchHit(
                question.id(),
                SearchKind.QUESTION,
                question.answers() > 0 ? "questions.known.answered" : "questions.known.asked",
                question.helpedAt() == null ? "question" : "check",
                question.path(),
                question.author(),
                false,
                question.isRestricted()
                        ? "questions.audience." + question.audience().code() + ".only"
                        : null,
                question.language(),
                question.title(),
                Excerpt.line(question.body()),
                question.topics(),
                question.createdAt());
    }
}
