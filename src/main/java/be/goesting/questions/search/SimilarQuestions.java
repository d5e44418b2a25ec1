package be.goesting.questions.search;

import be.goesting.questions.Questions;
import be.goesting.search.SimilarContent;
import be.goesting.search.SimilarItem;
import be.goesting.site.Viewer;
import java.util.List;
import org.springframework.stereotype.Component;

/** Questions that were asked before. */
@Component
class SimilarQuestions implements SimilarContent {

    private final Questions questions;

    SimilarQuestions(Questions questions) {
        this.questions = questions;
    }

    @Override
    public List<SimilarItem> like(String words, Viewer reader, int limit) {
        return questions.like(words, limit);
    }
}
