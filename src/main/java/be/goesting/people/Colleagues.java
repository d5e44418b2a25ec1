package be.goesting.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Reads colleagues from rows. Of an author, say, a statement gives {@code author} (the id), {@code author_name},
 * {@code author_team}, {@code author_team_name} and {@code author_colour}.
 */
public final class Colleagues {

    /** The colour of who is in no team, or in one without a colour. */
    private static final String NO_COLOUR = "slate";

    private Colleagues() {}

    public static Colleague from(ResultSet row, String who) throws SQLException {
        return of(
                row.getObject(who, UUID.class),
                row.getString(who + "_name"),
                row.getObject(who + "_team", UUID.class),
                row.getString(who + "_team_name"),
                row.getString(who + "_colour"));
    }

    /** Null where the row names nobody. */
    public static @Nullable Colleague orNull(ResultSet row, String who) throws SQLException {
        return row.getObject(who) == null ? null : from(row, who);
    }

    public static Colleague of(
            UUID id, String name, @Nullable UUID team, @Nullable String teamName, @Nullable String colour) {
        return new Colleague(id, name, team, teamName, colour == null ? NO_COLOUR : colour);
    }

    static Colleague person(ResultSet row, int number) throws SQLException {
        return from(row, "person");
    }
}
