package be.goesting.conversations.meeting;

import be.goesting.conversations.Conversation;
import be.goesting.conversations.ConversationList;
import be.goesting.conversations.Conversations;
import be.goesting.home.HomePanel.Place;
import be.goesting.home.LearningPanel;
import be.goesting.home.Waiting;
import be.goesting.home.WaitingPanel;
import be.goesting.home.WaitingQuery;
import be.goesting.people.Leaders;
import be.goesting.people.PersonPanel;
import be.goesting.site.Page;
import be.goesting.site.rendering.Templates;
import gg.jte.Content;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** The places where conversations show up on pages of other modules. */
@Configuration(proxyBeanMethods = false)
class ConversationPanels {

    private static final int TO_MIND = 4;

    private final Conversations conversations;
    private final Leaders leaders;
    private final Templates templates;
    private final Clock clock;

    ConversationPanels(Conversations conversations, Leaders leaders, Templates templates, Clock clock) {
        this.conversations = conversations;
        this.leaders = leaders;
        this.templates = templates;
        this.clock = clock;
    }

    /** On Vandaag: what waits for an answer, what comes, and whether it is time for a next one; only when there is something. */
    @Bean
    @Order(14)
    WaitingPanel<Conversation> conversationsToMind(Waiting waiting) {
        return new WaitingPanel<>(waiting) {
            @Override
            protected WaitingQuery<Conversation> query(Page page) {
                return conversations.waiting(page.viewer().id(), page.today(), TO_MIND);
            }

            @Override
            protected Content show(List<Conversation> found, Page page) {
                return panel(found, page, false);
            }
        };
    }

    /** On Mijn leren: the same, and the way to all of them. */
    @Bean
    @Order(10)
    LearningPanel conversationsOfTheLearner() {
        return LearningPanel.in(
                Place.MARGIN,
                page -> Optional.of(
                        panel(conversations.toMind(page.viewer().id(), page.today(), TO_MIND), page, true)));
    }

    /** On the page of one's leader, or of somebody one leads: plan one. */
    @Bean
    @Order(5)
    PersonPanel planAConversation() {
        return (person, page) -> leaders.between(person, page).isSo()
                ? Optional.of(templates.piece("conversations/of-person", page, Map.of("person", person)))
                : Optional.empty();
    }

    private Content panel(List<Conversation> found, Page page, boolean learning) {
        return templates.piece(
                "conversations/panel",
                page,
                Map.of("conversations", ConversationList.of(found, clock.instant()), "learning", learning));
    }
}
