package be.goesting.expertise;

import be.goesting.home.HomePanel;
import be.goesting.home.HomePanel.Place;
import be.goesting.people.Colleague;
import be.goesting.people.Person;
import be.goesting.people.PersonPanel;
import be.goesting.site.Page;
import be.goesting.site.rendering.Templates;
import be.goesting.topics.Topic;
import be.goesting.topics.TopicPanel;
import gg.jte.Content;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** The places where what people know shows up on pages of other modules. */
@Configuration(proxyBeanMethods = false)
class KnowledgePanels {

    private static final int TOPICS_OF_PERSON = 12;
    private static final int PEOPLE_ON_TOPIC = 8;

    private final Expertise expertise;
    private final Templates templates;

    KnowledgePanels(Expertise expertise, Templates templates) {
        this.expertise = expertise;
        this.templates = templates;
    }

    @Bean
    @Order(10)
    PersonPanel whatSomebodyKnows() {
        return this::known;
    }

    @Bean
    @Order(10)
    TopicPanel whoKnowsOfIt() {
        return this::people;
    }

    /** The way to Wie is wie, in the margin of Vandaag. */
    @Bean
    @Order(60)
    HomePanel findSomebody() {
        return HomePanel.in(
                Place.MARGIN, (page, request) -> Optional.of(templates.piece("expertise/find", page, Map.of())));
    }

    private Optional<Content> known(Person person, Page page) {
        ExpertiseProfile profile = expertise.profile(person.id(), page.language(), TOPICS_OF_PERSON);
        return profile.isEmpty() && !page.isViewer(person.id())
                ? Optional.empty()
                : Optional.of(
                        templates.piece("expertise/of-person", page, Map.of("person", person, "profile", profile)));
    }

    private Optional<Content> people(Topic topic, Page page) {
        List<Colleague> people = expertise.fairOrder(
                topic.id(), page.viewer().id(), page.viewer().team(), page.today(), PEOPLE_ON_TOPIC);
        Map<UUID, TopicKnowledge> known =
                expertise
                        .about(people.stream().map(Colleague::id).toList(), List.of(topic.id()), page.language())
                        .stream()
                        .collect(Collectors.toMap(TopicKnowledge::person, Function.identity()));
        return people.isEmpty()
                ? Optional.empty()
                : Optional.of(templates.piece("expertise/on-topic", page, Map.of("people", people, "known", known)));
    }
}
