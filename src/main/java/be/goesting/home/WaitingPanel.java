package be.goesting.home;

import be.goesting.site.Page;
import be.goesting.site.Viewer;
import gg.jte.Content;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;

/**
 * A part of the margin of Vandaag with what waits for who is looking, and not there when nothing does. The queries of all of
 * them go to the database together, so that one more costs no wait more.
 */
public abstract class WaitingPanel<T> implements HomePanel {

    private final Waiting waiting;

    protected WaitingPanel(Waiting waiting) {
        this.waiting = waiting;
    }

    /** Whether anything can wait for this person at all. */
    protected boolean concerns(Viewer viewer) {
        return true;
    }

    protected abstract WaitingQuery<T> query(Page page);

    protected abstract Content show(List<T> found, Page page);

    @Override
    public final Place place() {
        return Place.MARGIN;
    }

    @Override
    public final Optional<Content> show(Page page, HttpServletRequest request) {
        List<T> found = waiting.on(page, this);
        return found.isEmpty() ? Optional.empty() : Optional.of(show(found, page));
    }
}
