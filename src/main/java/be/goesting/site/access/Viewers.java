package be.goesting.site.access;

import be.goesting.site.Viewer;
import java.util.Optional;

/** Finds who is looking. Whoever keeps the people fills it. */
public interface Viewers {

    /** Empty when the person is no longer there. */
    Optional<Viewer> find(SignedIn signedIn);
}
