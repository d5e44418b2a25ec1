package be.goesting.scheduling;

import be.goesting.scheduling.Meeting.Ending;
import be.goesting.site.Rows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;

/** Reads meetings out of the columns of {@code meeting_states}, as this person sees them. */
public record MeetingRow(UUID viewer) implements RowMapper<Meeting> {

    @Override
    public Meeting mapRow(ResultSet row, int number) throws SQLException {
        return new Meeting(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                row.getObject("organiser_id", UUID.class),
                row.getObject("invitee_id", UUID.class),
                viewer,
                Rows.instant(row, "created_at"),
                proposal(row),
                row.getObject("awaited_id", UUID.class),
                agreed(row),
                ending(row),
                row.getInt("sequence"));
    }

    private static @Nullable Proposal proposal(ResultSet row) throws SQLException {
        List<Instant> times = Arrays.stream(
                        (Timestamp[]) row.getArray("proposed_times").getArray())
                .map(Timestamp::toInstant)
                .toList();
        return times.isEmpty()
                ? null
                : new Proposal(times, row.getInt("proposed_minutes"), row.getString("proposed_place"));
    }

    private static @Nullable Slot agreed(ResultSet row) throws SQLException {
        Instant startsAt = Rows.instantOrNull(row, "starts_at");
        return startsAt == null ? null : new Slot(startsAt, row.getInt("minutes"), row.getString("place"));
    }

    private static @Nullable Ending ending(ResultSet row) throws SQLException {
        String how = row.getString("ending");
        return how == null
                ? null
                : new Ending(
                        Ending.How.valueOf(how.toUpperCase(Locale.ROOT)),
                        row.getObject("ended_by_id", UUID.class),
                        Rows.instant(row, "ended_at"),
                        row.getString("ending_note"));
    }
}
