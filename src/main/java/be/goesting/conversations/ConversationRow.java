package be.goesting.conversations;

import be.goesting.conversations.Conversation.Phase;
import be.goesting.people.Colleagues;
import be.goesting.site.Rows;
import java.sql.ResultSet;
import java.sql.SQLException;
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
                Colleagues.from(row, "learner"),
                Colleagues.from(row, "leader"),
                ConversationSide.of(row.getString("side")),
                Occasion.of(row.getString("occasion")),
                row.getString("about"),
                Rows.instant(row, "created_at"),
                phase(row.getString("ending"), agreed),
                slot(row, "proposed_at", "proposed_minutes", "proposed_place"),
                side(row, "awaited"),
                agreed,
                side(row, "ended_by"),
                Rows.instantOrNull(row, "ended_at"),
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
        Instant time = Rows.instantOrNull(row, at);
        return time == null ? null : new Slot(time, row.getInt(minutes), row.getString(place));
    }

    private static @Nullable ConversationSide side(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column))
                .map(ConversationSide::of)
                .orElse(null);
    }
}
