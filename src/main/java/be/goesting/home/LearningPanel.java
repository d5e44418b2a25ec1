package be.goesting.home;

import be.goesting.site.Page;
import gg.jte.Content;
import java.util.Optional;

/** A part of Mijn leren, which only the learner sees. Panels of one place stand in the order of their {@code @Order}. */
public interface LearningPanel {

    HomePanel.Place place();

    /** What to show to who is looking, who is the learner; empty when there is nothing. */
    Optional<Content> show(Page page);
}
