package be.goesting.questions;

import be.goesting.home.HomePanel;
import be.goesting.site.Page;
import be.goesting.site.Templates;
import be.goesting.topics.TopicPanel;
import gg.jte.Content;
import jakarta.servlet.http.HttpServletRequest;
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

    /** "Kun jij helpen?": only when somebody asks. */
    @Bean
    @Order(20)
    HomePanel waitingPanel(QuestionRequests asks) {
        return new HomePanel() {
            @Override
            public Place place() {
                return Place.MARGIN;
            }

            @Override
            public Optional<Content> show(Page page, HttpServletRequest request) {
                List<WaitingQuestion> waiting = asks.waitingFor(page.viewer(), WAITING);
                return waiting.isEmpty()
                        ? Optional.empty()
                        : Optional.of(templates.piece("questions/waiting-panel", page, Map.of("waiting", waiting)));
            }
        };
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
