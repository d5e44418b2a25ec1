package be.goesting.talks;

import be.goesting.home.HomePanel;
import be.goesting.people.PersonPanel;
import be.goesting.site.Page;
import be.goesting.site.Templates;
import gg.jte.Content;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** The places where talks show up on pages of other modules. */
@Configuration(proxyBeanMethods = false)
class TalkPanels {

    private static final int TO_MIND = 4;

    private final Templates templates;

    TalkPanels(Templates templates) {
        this.templates = templates;
    }

    /** On Vandaag: what waits for an answer, what comes, and whether the last one helped; only when there is something. */
    @Bean
    @Order(15)
    HomePanel talksPanel(Talks talks) {
        return new HomePanel() {
            @Override
            public Place place() {
                return Place.MARGIN;
            }

            @Override
            public Optional<Content> show(Page page, HttpServletRequest request) {
                List<Talk> found = talks.toMind(page.viewer().id(), TO_MIND);
                return found.isEmpty()
                        ? Optional.empty()
                        : Optional.of(templates.piece("talks/panel", page, Map.of("talks", TalkList.of(found))));
            }
        };
    }

    /** On a colleague's page: ask for one. */
    @Bean
    @Order(10)
    PersonPanel askForATalk() {
        return (person, page) -> page.isViewer(person.id())
                ? Optional.empty()
                : Optional.of(templates.piece("talks/of-person", page, Map.of("person", person)));
    }
}
