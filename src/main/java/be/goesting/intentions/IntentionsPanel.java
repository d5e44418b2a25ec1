package be.goesting.intentions;

import be.goesting.home.HomePanel;
import be.goesting.home.LearningPanel;
import be.goesting.site.Page;
import be.goesting.site.rendering.Templates;
import gg.jte.Content;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** In the margin of Vandaag and of Mijn leren: what the reader means to use next. */
@Component
@Order(10)
class IntentionsPanel implements HomePanel, LearningPanel {

    private final Intentions intentions;
    private final Templates templates;

    IntentionsPanel(Intentions intentions, Templates templates) {
        this.intentions = intentions;
        this.templates = templates;
    }

    @Override
    public Place place() {
        return Place.MARGIN;
    }

    @Override
    public Optional<Content> show(Page page, HttpServletRequest request) {
        return show(page);
    }

    @Override
    public Optional<Content> show(Page page) {
        List<Intention> next = intentions.toMind(page).next();
        return Optional.of(templates.piece("intentions/next", page, Map.of("intentions", next)));
    }
}
