package be.goesting.appreciation;

import be.goesting.appreciation.suggestions.ThankSuggestion;
import be.goesting.appreciation.suggestions.ThankSuggestions;
import be.goesting.home.HomePanel;
import be.goesting.home.HomePanel.Place;
import be.goesting.home.LearningPanel;
import be.goesting.home.Waiting;
import be.goesting.home.WaitingPanel;
import be.goesting.home.WaitingQuery;
import be.goesting.people.Person;
import be.goesting.people.PersonPanel;
import be.goesting.site.Page;
import be.goesting.site.Viewer;
import be.goesting.site.queries.Query;
import be.goesting.site.rendering.Templates;
import gg.jte.Content;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** The places where thank-yous show up on pages of other modules. */
@Configuration(proxyBeanMethods = false)
class AppreciationPanels {

    private static final Duration NEWS = Duration.ofDays(14);
    private static final int OF_PERSON = 3;
    private static final int OF_LEARNER = 3;

    private final Appreciations appreciations;
    private final Templates templates;

    AppreciationPanels(Appreciations appreciations, Templates templates) {
        this.appreciations = appreciations;
        this.templates = templates;
    }

    /** On Vandaag: the newest on the wall, while it is news. */
    @Bean
    @Order(25)
    HomePanel newestOnTheWall(Clock clock) {
        return HomePanel.in(
                Place.MAIN,
                (page, request) -> appreciations
                        .newest(clock.instant().minus(NEWS))
                        .map(newest -> templates.piece("appreciation/today", page, Map.of("appreciation", newest))));
    }

    /** In the margin, for a leader: at most one colleague to thank, and why. */
    @Bean
    @Order(30)
    WaitingPanel<ThankSuggestion> somebodyToThank(ThankSuggestions cues, Waiting waiting) {
        return new WaitingPanel<>(waiting) {
            @Override
            protected boolean concerns(Viewer viewer) {
                return viewer.leads();
            }

            @Override
            protected WaitingQuery<ThankSuggestion> query(Page page) {
                return cues.waiting(page.viewer().id(), page.language(), 1);
            }

            @Override
            protected Content show(List<ThankSuggestion> found, Page page) {
                return templates.piece("appreciation/cue", page, Map.of("cue", found.getFirst()));
            }
        };
    }

    /** On a colleague's page: thank them. */
    @Bean
    @Order(9)
    PersonPanel thankThem() {
        return (person, page) -> page.isViewer(person.id())
                ? Optional.empty()
                : Optional.of(templates.piece("appreciation/thank-person", page, Map.of("person", person)));
    }

    /** What others thanked them for in public. */
    @Bean
    @Order(20)
    PersonPanel thankedInPublic() {
        return new PersonPanel.Asking<Appreciation>() {
            @Override
            protected Optional<Query<Appreciation>> query(Person person, Page page) {
                return Optional.of(appreciations.newestTo(person.id(), OF_PERSON));
            }

            @Override
            protected Optional<Content> show(Person person, Page page, List<Appreciation> found) {
                return found.isEmpty()
                        ? Optional.empty()
                        : Optional.of(templates.piece(
                                "appreciation/of-person", page, Map.of("person", person, "appreciations", found)));
            }
        };
    }

    @Bean
    @Order(40)
    LearningPanel lastReceived() {
        return LearningPanel.in(Place.MARGIN, this::received);
    }

    private Optional<Content> received(Page page) {
        var learner = page.viewer().id();
        var received = appreciations.received(learner, null, OF_LEARNER).stream()
                .map(each -> each.seenBy(learner))
                .toList();
        return received.isEmpty()
                ? Optional.empty()
                : Optional.of(templates.piece("appreciation/received", page, Map.of("received", received)));
    }
}
