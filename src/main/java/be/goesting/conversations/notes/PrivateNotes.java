package be.goesting.conversations.notes;

import be.goesting.conversations.ConversationSide;
import be.goesting.site.Rows;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What each of the two has of their own: a preparation, notes for nobody else, and when to think of a next conversation. */
@Repository
public class PrivateNotes {

    /** How long a text may be. */
    public static final int LONGEST = 10_000;

    /**
     * One's own privateNotes.
     *
     * @param sharedAt since when the other may read the preparation; null for not
     * @param othersPreparation what the other lets one read; null for nothing
     * @param followUp from when one is asked about a next conversation; null for not
     */
    public record Notes(
            String preparation,
            @Nullable Instant sharedAt,
            String notes,
            @Nullable LocalDate followUp,
            @Nullable String othersPreparation) {

        public boolean isShared() {
            return sharedAt != null;
        }
    }

    private record Row(
            ConversationSide side,
            String preparation,
            @Nullable Instant sharedAt,
            String notes,
            @Nullable LocalDate followUp) {}

    private final JdbcClient database;
    private final Clock clock;

    PrivateNotes(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    public Notes of(UUID conversation, ConversationSide side) {
        List<Row> rows = rows(conversation);
        Row mine =
                rows.stream().filter(row -> row.side() == side).findFirst().orElse(new Row(side, "", null, "", null));
        @Nullable
        String others = rows.stream()
                .filter(row -> row.side() != side && row.sharedAt() != null)
                .map(Row::preparation)
                .findFirst()
                .orElse(null);
        return new Notes(mine.preparation(), mine.sharedAt(), mine.notes(), mine.followUp(), others);
    }

    private List<Row> rows(UUID conversation) {
        return database.sql("""
                        select side, preparation, shared_at, own_notes, follow_up_on from conversation_sides
                         where conversation_id = ?""")
                .param(conversation)
                .query((row, number) -> new Row(
                        ConversationSide.of(row.getString("side")),
                        row.getString("preparation"),
                        Rows.instantOrNull(row, "shared_at"),
                        row.getString("own_notes"),
                        row.getObject("follow_up_on", LocalDate.class)))
                .list();
    }

    public void prepare(UUID conversation, ConversationSide side, String body) {
        database.sql("""
                        insert into conversation_sides (conversation_id, side, preparation) values (?, ?, ?)
                        on conflict (organisation_id, conversation_id, side) do update set preparation = excluded.preparation""")
                .params(conversation, side.code(), SharedNotes.clean(body))
                .update();
    }

    public void share(UUID conversation, ConversationSide side) {
        database.sql("""
                        update conversation_sides set shared_at = coalesce(shared_at, ?)
                         where conversation_id = ? and side = ? and preparation <> ''""")
                .params(Timestamp.from(clock.instant()), conversation, side.code())
                .update();
    }

    public void keepToOneself(UUID conversation, ConversationSide side) {
        database.sql("update conversation_sides set shared_at = null where conversation_id = ? and side = ?")
                .params(conversation, side.code())
                .update();
    }

    public void note(UUID conversation, ConversationSide side, String body) {
        database.sql("""
                        insert into conversation_sides (conversation_id, side, own_notes) values (?, ?, ?)
                        on conflict (organisation_id, conversation_id, side) do update set own_notes = excluded.own_notes""")
                .params(conversation, side.code(), SharedNotes.clean(body))
                .update();
    }

    /** @param on null for never */
    public void followUp(UUID conversation, ConversationSide side, @Nullable LocalDate on) {
        database.sql("""
                        insert into conversation_sides (conversation_id, side, follow_up_on) values (?, ?, ?)
                        on conflict (organisation_id, conversation_id, side) do update set follow_up_on = excluded.follow_up_on""").param(conversation).param(side.code()).param(on).update();
    }
}
