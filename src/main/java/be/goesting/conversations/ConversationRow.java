package be.goesting.conversations;

import be.goesting.conversations.Conversation.Phase;
import be.goesting.people.Colleague;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;

/** Reads conversations as the database gives them. */
final class ConversationRow implements RowMapper<Conversation> {

    @Override
    public Conversation mapRow(ResultSet row, int number) throws SQLException {
        @Nullable Slot agreed = slot(row, "starts_at", "minutes", "place");
        return new Conversation(
                row.getObject("id", UUID.class),
                colleague(row, "learner"),
                colleague(row, "leader"),
                ConversationSide.of(row.getString("side")),
                Occasion.of(row.getString("occasion")),
                row.getString("about"),
                row.getTimestamp("created_at").toInstant(),
                phase(row.getString("ending"), agreed),
                slot(row, "proposed_at", "proposed_minutes", "proposed_place"),
                side(row, "awaited"),
                agreed,
                side(row, "ended_by"),
                instant(row, "ended_at"),
                row.getString("ending_note"),
                row.getInt("sequence"));
    }

    private static Phase phase(@Nullable String ending, @Nullable Slot agreed) {
        if (ending != null) {
            return Phase.valueOf(ending.toUpperCase(Locale.ROOT));
        }
        return agreed == null ? Phase.INVITED : Phase.AGREED;
    }

    private static @Nullable Slot slot(ResultSet row, String at, String minutes, String place) throws SQLException {
        Timestamp time = row.getTimestamp(at);
        return time == null ? null : new Slot(time.toInstant(), row.getInt(minutes), row.getString(place));
    }

    private static @Nullable ConversationSide side(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column))
                .map(ConversationSide::of)
                .orElse(null);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp time = row.getTimestamp(column);
        return time == null ? null : time.toInstant();
    }

    static Colleague colleague(ResultSet row, String who) throws SQLException {
        return new Colleague(
                row.getObject(who, UUID.class),
                row.getString(who + "_name"),
                row.getObject(who + "_team", UUID.class),
                row.getString(who + "_team_name"),
                row.getString(who + "_colour"));
    }
}
