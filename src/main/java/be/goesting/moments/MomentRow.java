package be.goesting.moments;

import be.goesting.methods.LearningMethod;
import be.goesting.people.Audience;
import be.goesting.people.Colleagues;
import be.goesting.site.Language;
import be.goesting.site.Rows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A moment as the database gives it, before what is attached to it. */
public record MomentRow(Moment bare) {

    static MomentRow of(ResultSet row, int number) throws SQLException {
        return new MomentRow(new Moment(
                row.getObject("id", UUID.class),
                Colleagues.from(row, "author"),
                MomentKind.find(row.getString("kind")).orElseThrow(),
                row.getString("method") == null
                        ? null
                        : LearningMethod.find(row.getString("method")).orElse(null),
                Language.of(row.getString("language")),
                row.getString("title"),
                row.getString("body"),
                row.getString("next_time"),
                row.getString("link"),
                Audience.of(row.getString("audience")),
                row.getObject("minutes", Integer.class),
                row.getBoolean("as_leader"),
                Rows.instant(row, "created_at"),
                Rows.instantOrNull(row, "updated_at"),
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
                bare.body(),
                bare.nextTime(),
                bare.link(),
                bare.audience(),
                bare.minutes(),
                bare.asLeader(),
                bare.createdAt(),
                bare.updatedAt(),
                bare.follows(),
                attached);
    }

    private static Moment.@Nullable Line follows(ResultSet row) throws SQLException {
        UUID id = row.getObject("follows", UUID.class);
        return id == null ? null : new Moment.Line(id, row.getString("follows_words"));
    }
}
