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

/** "Is het gelukt?", asked on Vandaag and on Mijn leren once the day has come: one at a time. */
@Component
@Order(20)
class CheckInPanel implements HomePanel, LearningPanel {

    private final Intentions intentions;
    private final Templates templates;

    CheckInPanel(Intentions intentions, Templates templates) {
        this.intentions = intentions;
        this.templates = templates;
    }

    @Override
    public Place place() {
        return Place.MAIN;
    }

    @Override
    public Optional<Content> show(Page page, HttpServletRequest request) {
        return show(page);
    }

    @Override
    public Optional<Content> show(Page page) {
        List<Intention> due = intentions.toMind(page).due();
        return due.isEmpty()
                ? Optional.empty()
                : Optional.of(templates.piece(
                        "intentions/check-in",
                        page,
                        Map.of("intention", due.getFirst(), "form", OutcomeForm.empty(), "errors", Map.of())));
    }
}
