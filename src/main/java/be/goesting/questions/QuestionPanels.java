package be.goesting.questions;

import be.goesting.home.Waiting;
import be.goesting.home.WaitingPanel;
import be.goesting.home.WaitingQuery;
import be.goesting.questions.requests.QuestionRequests;
import be.goesting.questions.requests.WaitingQuestion;
import be.goesting.site.Page;
import be.goesting.site.rendering.Templates;
import be.goesting.topics.TopicBearer;
import be.goesting.topics.TopicPanel;
import gg.jte.Content;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** The places where questions show up on pages of other modules. */
@Configuration(proxyBeanMethods = false)
class QuestionPanels {

    private static final int WAITING = 3;
    private static final int OF_TOPIC = 5;

    private final Templates templates;

    QuestionPanels(Templates templates) {
        this.templates = templates;
    }

    /** "Kan jij helpen?": only when somebody asks. */
    @Bean
    @Order(20)
    WaitingPanel<WaitingQuestion> waitingPanel(QuestionRequests asks, Waiting waiting) {
        return new WaitingPanel<>(waiting) {
            @Override
            protected WaitingQuery<WaitingQuestion> query(Page page) {
                return asks.waiting(page.viewer(), WAITING);
            }

            @Override
            protected Content show(List<WaitingQuestion> found, Page page) {
                return templates.piece("questions/waiting-panel", page, Map.of("waiting", found));
            }
        };
    }

    @Bean
    TopicBearer questionsAsBearers(Questions questions) {
        return (reader, topic) ->
                !questions.list(QuestionFilter.about(topic), reader, null, 1).isEmpty();
    }

    @Bean
    TopicPanel topicsQuestions(Questions questions) {
        return (topic, page) -> {
            List<Question> found = questions.list(QuestionFilter.about(topic.id()), page.viewer(), null, OF_TOPIC);
            return found.isEmpty()
                    ? Optional.empty()
                    : Optional.of(templates.piece("questions/of-topic", page, Map.of("questions", found)));
        };
    }
}
