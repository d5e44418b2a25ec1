package be.goesting.home;

import be.goesting.site.Page;
import gg.jte.Content;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** A part of Vandaag. Panels of one place stand in the order of their {@code @Order}. */
public interface HomePanel {

    enum Place {
        MAIN,
        MARGIN
    }

    Place place();

    /** What to show to who is looking; empty when there is nothing today. */
    Optional<Content> show(Page page, HttpServletRequest request);
}
