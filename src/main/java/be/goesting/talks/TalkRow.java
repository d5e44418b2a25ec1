package be.goesting.talks;

import be.goesting.people.Colleagues;
import be.goesting.site.Rows;
import be.goesting.talks.Talk.Phase;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;

/** Reads talks as the database gives them; how far one is depends on the time. */
record TalkRow(Instant now) implements RowMapper<Talk> {

    @Override
    public Talk mapRow(ResultSet row, int number) throws SQLException {
        @Nullable Instant startsAt = Rows.instantOrNull(row, "starts_at");
        return new Talk(
                row.getObject("id", UUID.class),
                Colleagues.from(row, "asker"),
                Colleagues.from(row, "host"),
                TalkSide.of(row.getString("side")),
                row.getString("about"),
                row.getString("place"),
                row.getObject("question_id", UUID.class),
                Rows.instant(row, "created_at"),
                phase(row.getString("ending"), startsAt),
                times(row.getArray("proposed")),
                side(row, "awaited"),
                startsAt,
                side(row, "ended_by"),
                row.getString("ending_note"),
                row.getInt("sequence"),
                Optional.ofNullable(row.getString("helped"))
                        .flatMap(Helped::find)
                        .orElse(null),
                row.getBoolean("shown"));
    }

    private Phase phase(@Nullable String ending, @Nullable Instant startsAt) {
        if (ending != null) {
            return ending.equals(Phase.DECLINED.code()) ? Phase.DECLINED : Phase.CANCELLED;
        }
        if (startsAt == null) {
            return Phase.ASKED;
        }
        return now.isBefore(startsAt.plus(Talk.LENGTH)) ? Phase.AGREED : Phase.OVER;
    }

    private static List<Instant> times(@Nullable Array times) throws SQLException {
        return times == null
                ? List.of()
                : Arrays.stream((Timestamp[]) times.getArray())
                        .map(Timestamp::toInstant)
                        .toList();
    }

    private static @Nullable TalkSide side(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column)).map(TalkSide::of).orElse(null);
    }
}
