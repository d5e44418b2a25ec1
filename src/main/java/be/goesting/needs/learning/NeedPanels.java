package be.goesting.needs.learning;

import be.goesting.home.Waiting;
import be.goesting.home.WaitingPanel;
import be.goesting.home.WaitingQuery;
import be.goesting.needs.Need;
import be.goesting.needs.Needs;
import be.goesting.needs.stuck.StuckRequest;
import be.goesting.needs.stuck.StuckRequests;
import be.goesting.people.Leaders;
import be.goesting.people.PersonPanel;
import be.goesting.site.Page;
import be.goesting.site.Viewer;
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

/** The places where needs show up on pages of other modules. */
@Configuration(proxyBeanMethods = false)
class NeedPanels {

    private static final int SHOWN = 3;
    private static final int OF_TOPIC = 5;

    private final Templates templates;

    NeedPanels(Templates templates) {
        this.templates = templates;
    }

    /** On a leader's Vandaag: who is stuck. What else was shared, the leader was told of. */
    @Bean
    @Order(5)
    WaitingPanel<StuckRequest> whoIsStuck(StuckRequests signals, Waiting waiting) {
        return new WaitingPanel<>(waiting) {
            @Override
            protected boolean concerns(Viewer viewer) {
                return viewer.leads();
            }

            @Override
            protected WaitingQuery<StuckRequest> query(Page page) {
                return signals.waiting(page.viewer().id(), SHOWN);
            }

            @Override
            protected Content show(List<StuckRequest> found, Page page) {
                return templates.piece("needs/stuck-panel", page, Map.of("signals", found));
            }
        };
    }

    /** Who wants to learn something of the topic, as far as they let everyone know. */
    @Bean
    @Order(30)
    TopicPanel wantedOnTopic(Needs needs) {
        return (topic, page) -> {
            List<Need> found = needs.ofTopic(topic.id(), page.viewer(), OF_TOPIC);
            return found.isEmpty()
                    ? Optional.empty()
                    : Optional.of(templates.piece("needs/of-topic", page, Map.of("needs", found)));
        };
    }

    @Bean
    TopicBearer needsAsBearers(Needs needs) {
        return (reader, topic) -> needs.isOneReadable(topic, reader);
    }

    /** On the page of somebody the reader leads: suggest a goal. */
    @Bean
    @Order(12)
    PersonPanel suggestAGoal(Leaders leaders) {
        return (person, page) -> leaders.between(person, page).ledByViewer()
                ? Optional.of(templates.piece("needs/of-person", page, Map.of("person", person)))
                : Optional.empty();
    }
}
