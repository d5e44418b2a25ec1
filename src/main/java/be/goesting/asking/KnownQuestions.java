package be.goesting.asking;

import be.goesting.site.Viewer;
import be.goesting.topics.AlreadyKnown;
import be.goesting.topics.Known;
import java.util.List;
import org.springframework.stereotype.Component;

/** Questions that were asked before. */
@Component
class KnownQuestions implements AlreadyKnown {

    private final Questions questions;

    KnownQuestions(Questions questions) {
        this.questions = questions;
    }

    @Override
    public List<Known> like(String words, Viewer reader, int most) {
        return questions.like(words, most);
    }
}
