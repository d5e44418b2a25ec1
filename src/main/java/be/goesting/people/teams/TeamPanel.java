package be.goesting.people.teams;

import be.goesting.site.Page;
import gg.jte.Content;
import java.util.Optional;

/** A part of a team's page. Each feature that has something of a team to show fills one. */
public interface TeamPanel {

    /** What to show of the team to who is looking; empty when there is nothing. */
    Optional<Content> show(Team team, Page page);
}
