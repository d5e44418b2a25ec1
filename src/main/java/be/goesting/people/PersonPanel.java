package be.goesting.people;

import be.goesting.site.Page;
import gg.jte.Content;
import java.util.Optional;

/** A part of a person's page. Each feature that has something of a person to show fills one. */
public interface PersonPanel {

    /** What to show of the person to who is looking; empty when there is nothing. */
    Optional<Content> show(Person person, Page page);
}
