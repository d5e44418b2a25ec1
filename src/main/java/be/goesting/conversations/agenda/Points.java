package be.goesting.conversations.agenda;

import be.goesting.conversations.ConversationSide;
import be.goesting.people.agenda.TalkingPoint;
import be.goesting.site.text.Excerpt;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the two put on the agendas of their conversations. */
@Repository
public class Points {

    /** How long one may be. */
    public static final int LONGEST = 1_000;

    private static final String POINT =
            "select id, conversation_id, side, body, kind, source_id, detail, since from conversation_points where ";

    private final JdbcClient database;
    private final Clock clock;

    Points(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    List<Point> of(UUID conversation) {
        return database.sql(POINT + "conversation_id = ? and deleted_at is null order by created_at, id")
                .param(conversation)
                .query(Points::point)
                .list();
    }

    /** One that is on the agenda, or was and can be put back. */
    public Optional<Point> find(UUID id) {
        return database.sql(POINT + "id = ?").param(id).query(Points::point).optional();
    }

    public void add(UUID conversation, ConversationSide side, String body) {
        database.sql("insert into conversation_points (conversation_id, side, body, created_at) values (?, ?, ?, ?)")
                .params(conversation, side.code(), body, now())
                .update();
    }

    /** A copy of it: what becomes of the thing later is not told here. */
    public void bring(UUID conversation, ConversationSide side, TalkingPoint point) {
        database.sql("""
                        insert into conversation_points (conversation_id, side, body, kind, source_id, detail, since, created_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (organisation_id, conversation_id, source_id) do update
                          set body = excluded.body, detail = excluded.detail, created_at = excluded.created_at, deleted_at = null""")
                .param(conversation)
                .param(side.code())
                .param(Excerpt.fit(point.body(), LONGEST))
                .param(point.kind())
                .param(point.thing())
                .param(point.more())
                .param(point.since())
                .param(now())
                .update();
    }

    public void update(UUID id, String body) {
        database.sql("update conversation_points set body = ? where id = ?")
                .params(body, id)
                .update();
    }

    public void remove(UUID id) {
        database.sql("update conversation_points set deleted_at = ? where id = ?")
                .params(now(), id)
                .update();
    }

    public void restore(UUID id) {
        database.sql("update conversation_points set deleted_at = null where id = ?")
                .param(id)
                .update();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private static Point point(ResultSet row, int number) throws SQLException {
        return new Point(
                row.getObject("id", UUID.class),
                row.getObject("conversation_id", UUID.class),
                ConversationSide.of(row.getString("side")),
                row.getString("body"),
                row.getString("kind"),
                row.getObject("source_id", UUID.class),
                row.getString("detail"),
                row.getObject("since", LocalDate.class));
    }
}
