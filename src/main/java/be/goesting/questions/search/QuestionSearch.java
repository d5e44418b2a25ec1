package be.goesting.questions.search;

import be.goesting.questions.Question;
import be.goesting.questions.Questions;
import be.goesting.search.SearchHit;
import be.goesting.search.SearchKind;
import be.goesting.search.SearchSource;
import be.goesting.site.Cursor;
import be.goesting.site.Viewer;
import be.goesting.site.text.Excerpt;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Questions in the search. */
@Component
class QuestionSearch implements SearchSource {

    private final Questions questions;

    QuestionSearch(Questions questions) {
        this.questions = questions;
    }

    @Override
    public SearchKind kind() {
        return SearchKind.QUESTION;
    }

    @Override
    public List<SearchHit> search(String words, Viewer reader, @Nullable Cursor before, int limit) {
        return questions.matching(words, reader, before, limit).stream()
                .map(QuestionSearch::hit)
                .toList();
    }

    @Override
    public List<SearchHit> find(Collection<UUID> ids, Viewer reader) {
        return questions.all(ids, reader).stream().map(QuestionSearch::hit).toList();
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
