package be.goesting.questions;

import be.goesting.site.Viewer;
import be.goesting.topics.SimilarContent;
import be.goesting.topics.SimilarItem;
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
    public List<SimilarItem> like(String words, Viewer reader, int most) {
        return questions.like(words, most);
    }
}
