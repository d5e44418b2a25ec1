package be.goesting.home;

import be.goesting.site.Page;
import gg.jte.Content;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.function.BiFunction;

/** A part of Vandaag. Panels of one place stand in the order of their {@code @Order}. */
public interface HomePanel {

    enum Place {
        MAIN,
        MARGIN
    }

    Place place();

    /** What to show to who is looking; empty when there is nothing today. */
    Optional<Content> show(Page page, HttpServletRequest request);

    static HomePanel in(Place place, BiFunction<Page, HttpServletRequest, Optional<Content>> shown) {
        return new HomePanel() {
            @Override
            public Place place() {
                return place;
            }

            @Override
            public Optional<Content> show(Page page, HttpServletRequest request) {
                return shown.apply(page, request);
            }
        };
    }
}
