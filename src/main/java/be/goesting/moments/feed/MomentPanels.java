package be.goesting.moments.feed;

import be.goesting.home.HomePanel;
import be.goesting.home.HomePanel.Place;
import be.goesting.moments.Moments;
import be.goesting.moments.editing.MomentEditors;
import be.goesting.people.PersonPanel;
import be.goesting.people.teams.TeamPanel;
import be.goesting.site.Page;
import be.goesting.site.rendering.Templates;
import be.goesting.topics.TopicBearer;
import be.goesting.topics.TopicPanel;
import gg.jte.Content;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** The places where moments show up on pages of other modules. */
@Configuration(proxyBeanMethods = false)
class MomentPanels {

    private final Feeds feeds;
    private final Templates templates;

    MomentPanels(Feeds feeds, Templates templates) {
        this.feeds = feeds;
        this.templates = templates;
    }

    @Bean
    @Order(10)
    HomePanel composerPanel(MomentEditors composers) {
        return HomePanel.in(
                Place.MAIN,
                (page, request) -> Optional.of(templates.piece(
                        "moments/composer", page, Map.of("composer", composers.fresh(request, page.viewer())))));
    }

    @Bean
    @Order(30)
    HomePanel feedPanel() {
        return HomePanel.in(
                Place.MAIN,
                (page, request) -> Optional.of(feed(feeds.onVandaag(request, page.viewer()), page, "moments/feed")));
    }

    @Bean
    PersonPanel personsMoments() {
        return (person, page) -> Optional.of(
                feed(feeds.newest(FeedFilter.ofPerson(person.id()), page.viewer()), page, "moments/of-person"));
    }

    @Bean
    TeamPanel teamsMoments() {
        return (team, page) ->
                Optional.of(feed(feeds.newest(FeedFilter.ofTeam(team.id()), page.viewer()), page, "moments/of-team"));
    }

    @Bean
    TopicBearer momentsAsBearers(Moments moments) {
        return (reader, topic) ->
                !moments.list(FeedFilter.ofTopic(topic), reader, null, 1).isEmpty();
    }

    @Bean
    TopicPanel topicsMoments() {
        return (topic, page) -> Optional.of(
                feed(feeds.newest(FeedFilter.ofTopic(topic.id()), page.viewer()), page, "moments/of-topic"));
    }

    private Content feed(Feed feed, Page page, String template) {
        return templates.piece(template, page, Map.of("feed", feed));
    }
}
