package be.goesting.talks;

import be.goesting.home.Waiting;
import be.goesting.home.WaitingPanel;
import be.goesting.home.WaitingQuery;
import be.goesting.people.PersonPanel;
import be.goesting.site.Page;
import be.goesting.site.rendering.Templates;
import gg.jte.Content;
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
    WaitingPanel<Talk> talksPanel(Talks talks, Waiting waiting) {
        return new WaitingPanel<>(waiting) {
            @Override
            protected WaitingQuery<Talk> query(Page page) {
                return talks.waiting(page.viewer().id(), TO_MIND);
            }

            @Override
            protected Content show(List<Talk> found, Page page) {
                return templates.piece("talks/panel", page, Map.of("talks", TalkList.of(found)));
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
