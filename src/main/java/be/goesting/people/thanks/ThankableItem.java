package be.goesting.people.thanks;

import be.goesting.people.Colleague;
import be.goesting.site.text.Excerpt;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that somebody did and that a colleague may thank for: a moment, an answer, a talk.
 *
 * @param path where it is read
 * @param kind what it is, as a code
 * @param by whom one thanks for it
 * @param line its first words
 */
public record ThankableItem(String path, String kind, UUID by, String line, Readers readers) {

    private static final int START = 90;

    /** As much of the line as recalls it. */
    public String start() {
        return Excerpt.cut(line, START);
    }

    /**
     * Who may read it: everyone, or else those of the team and these people.
     *
     * @param team null for no team
     */
    public record Readers(boolean everyone, @Nullable UUID team, Set<UUID> people) {

        public boolean include(Colleague colleague) {
            return everyone || people.contains(colleague.id()) || team != null && team.equals(colleague.team());
        }
    }
}
