package be.goesting.follows;

import be.goesting.people.Person;
import be.goesting.people.PersonPanel;
import be.goesting.site.Page;
import be.goesting.site.queries.Query;
import be.goesting.site.rendering.Templates;
import be.goesting.topics.TopicPanel;
import gg.jte.Content;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** The button with which one follows, on the pages of a colleague and of a topic. */
@Configuration(proxyBeanMethods = false)
class FollowPanels {

    private final Follows follows;
    private final Templates templates;

    FollowPanels(Follows follows, Templates templates) {
        this.follows = follows;
        this.templates = templates;
    }

    @Bean
    @Order(8)
    PersonPanel followColleague() {
        return new PersonPanel.Asking<Integer>() {
            @Override
            protected Optional<Query<Integer>> query(Person person, Page page) {
                return page.isViewer(person.id())
                        ? Optional.empty()
                        : Optional.of(follows.followed(
                                Followable.PERSON, person.id(), page.viewer().id()));
            }

            @Override
            protected Optional<Content> show(Person person, Page page, List<Integer> found) {
                return Optional.of(button(Followable.PERSON, person.id(), !found.isEmpty(), page));
            }
        };
    }

    @Bean
    @Order(8)
    TopicPanel followTopic() {
        return (topic, page) -> Optional.of(button(
                Followable.TOPIC,
                topic.id(),
                follows.isFollowed(Followable.TOPIC, topic.id(), page.viewer().id()),
                page));
    }

    private Content button(Followable kind, UUID id, boolean followed, Page page) {
        return templates.piece("follows/follow", page, Map.of("kind", kind, "id", id, "followed", followed));
    }
}
