package be.goesting.moments;

import be.goesting.people.Colleague;
import be.goesting.site.Language;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A moment as the database gives it, before what is attached to it. */
record MomentRow(Moment bare) {

    static MomentRow of(ResultSet row, int number) throws SQLException {
        return new MomentRow(new Moment(
                row.getObject("id", UUID.class),
                author(row),
                MomentKind.find(row.getString("kind")).orElseThrow(),
                row.getString("method") == null
                        ? null
                        : Method.find(row.getString("method")).orElse(null),
                Language.of(row.getString("language")),
                row.getString("title"),
                row.getString("body"),
                row.getString("next_time"),
                row.getString("link"),
                Audience.of(row.getString("audience")),
                row.getObject("minutes", Integer.class),
                row.getBoolean("as_leader"),
                row.getTimestamp("created_at").toInstant(),
                instant(row.getTimestamp("updated_at")),
                follows(row),
                MomentDetails.NONE));
    }

    Moment with(Moment.Attached attached) {
        return new Moment(
                bare.id(),
                bare.author(),
                bare.kind(),
                bare.method(),
                bare.language(),
                bare.title(),
                bare.words(),
                bare.nextTime(),
                bare.link(),
                bare.audience(),
                bare.minutes(),
                bare.asLeader(),
                bare.sharedAt(),
                bare.editedAt(),
                bare.follows(),
                attached);
    }

    private static Colleague author(ResultSet row) throws SQLException {
        return new Colleague(
                row.getObject("author", UUID.class),
                row.getString("author_name"),
                row.getObject("author_team", UUID.class),
                row.getString("team_name"),
                row.getString("colour"));
    }

    private static Moment.@Nullable Line follows(ResultSet row) throws SQLException {
        UUID id = row.getObject("follows", UUID.class);
        return id == null ? null : new Moment.Line(id, row.getString("follows_words"));
    }

    private static java.time.@Nullable Instant instant(@Nullable Timestamp time) {
        return time == null ? null : time.toInstant();
    }
}
