package be.goesting.sharing;

import be.goesting.home.HomePanel;
import be.goesting.people.PersonPanel;
import be.goesting.people.TeamPanel;
import be.goesting.site.Page;
import be.goesting.site.Templates;
import be.goesting.topics.TopicPanel;
import gg.jte.Content;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** The places where moments show up on pages of other modules. */
@Configuration(proxyBeanMethods = false)
class Panels {

    private final Feeds feeds;
    private final Templates templates;

    Panels(Feeds feeds, Templates templates) {
        this.feeds = feeds;
        this.templates = templates;
    }

    @Bean
    @Order(10)
    HomePanel composerPanel(Composers composers) {
        return new HomePanel() {
            @Override
            public Place place() {
                return Place.MAIN;
            }

            @Override
            public Optional<Content> show(Page page, HttpServletRequest request) {
                return Optional.of(templates.piece(
                        "sharing/composer", page, Map.of("composer", composers.fresh(request, page.viewer()))));
            }
        };
    }

    @Bean
    @Order(30)
    HomePanel feedPanel() {
        return new HomePanel() {
            @Override
            public Place place() {
                return Place.MAIN;
            }

            @Override
            public Optional<Content> show(Page page, HttpServletRequest request) {
                return Optional.of(feed(feeds.of(request, page.viewer(), "/"), page, "sharing/feed"));
            }
        };
    }

    @Bean
    PersonPanel personsMoments() {
        return (person, page) ->
                Optional.of(feed(feeds.newest(Filter.ofPerson(person.id()), page.viewer()), page, "sharing/of-person"));
    }

    @Bean
    TeamPanel teamsMoments() {
        return (team, page) ->
                Optional.of(feed(feeds.newest(Filter.ofTeam(team.id()), page.viewer()), page, "sharing/of-team"));
    }

    @Bean
    TopicPanel topicsMoments() {
        return (topic, page) ->
                Optional.of(feed(feeds.newest(Filter.ofTopic(topic.id()), page.viewer()), page, "sharing/of-topic"));
    }

    private Content feed(Feed feed, Page page, String template) {
        return templates.piece(template, page, Map.of("feed", feed));
    }
}
