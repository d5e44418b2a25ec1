package be.goesting.home;

import be.goesting.home.HomePanel.Place;
import be.goesting.site.Page;
import gg.jte.Content;
import java.util.Optional;
import java.util.function.Function;

/** A part of Mijn leren, which only the learner sees. Panels of one place stand in the order of their {@code @Order}. */
public interface LearningPanel {

    Place place();

    /** What to show to who is looking, who is the learner; empty when there is nothing. */
    Optional<Content> show(Page page);

    static LearningPanel in(Place place, Function<Page, Optional<Content>> shown) {
        return new LearningPanel() {
            @Override
            public Place place() {
                return place;
            }

            @Override
            public Optional<Content> show(Page page) {
                return shown.apply(page);
            }
        };
    }
}
