package be.goesting.questions.answers;

import be.goesting.people.Audience;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * For whom something at a question was written: for whom the question was then, until its writer says otherwise.
 *
 * @param audience for whom it is
 * @param around for whom that is under which it stands
 * @param kept whether its writer left it for fewer
 */
public record Reach(Audience audience, Audience around, boolean kept) {

    static Reach from(ResultSet row) throws SQLException {
        return new Reach(
                Audience.of(row.getString("audience")),
                Audience.of(row.getString("around")),
                row.getObject("kept_on") != null);
    }

    /** Not everybody who reads the question reads it. */
    public boolean isNarrow() {
        return audience != around;
    }

    /** Whether its writer is asked to let more people read it. */
    public boolean isAskedToWiden() {
        return isNarrow() && !kept;
    }
}
