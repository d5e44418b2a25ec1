package be.goesting.conversations.agreements;

import be.goesting.conversations.Conversation;
import be.goesting.conversations.agreements.Agreement.Ending;
import be.goesting.conversations.agreements.Agreement.Who;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was agreed in conversations. */
@Repository
public class Agreements {

    /** How long one may be. */
    public static final int LONGEST = 500;

    private static final String AGREEMENT =
            "select a.id, a.conversation_id, a.who, a.body, a.due_on, a.ending from agreements a ";

    private final JdbcClient database;
    private final Clock clock;

    Agreements(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Those of this conversation, in the order in which they were made, after those of earlier ones of the same two: what is open of
     * all, and everything of the last.
     */
    public List<Agreement> of(Conversation conversation) {
        return database.sql("""
                        with earlier as (
                          select e.id, row_number() over (order by coalesce(m.starts_at, m.created_at) desc, e.id desc) back
                            from conversations e
                            join meeting_states m on m.id = e.id
                            join conversations c on c.id = :id
                            join meeting_states n on n.id = c.id
                           where e.learner_id = c.learner_id and e.leader_id = c.leader_id and m.created_at < n.created_at
                             and exists (select from agreements x where x.conversation_id = e.id))
                        """ + AGREEMENT + """
                          left join earlier e on e.id = a.conversation_id
                         where a.conversation_id = :id or e.back = 1 or e.back > 1 and a.ending is null
                         order by a.created_at, a.id""")
                .param("id", conversation.id())
                .query(Agreements::agreement)
                .list();
    }

    /** Those made in the conversation. */
    public List<Agreement> in(UUID conversation) {
        return database.sql(AGREEMENT + "where a.conversation_id = ? order by a.created_at, a.id")
                .param(conversation)
                .query(Agreements::agreement)
                .list();
    }

    public Optional<Agreement> find(UUID id) {
        return database.sql(AGREEMENT + "where a.id = ?")
                .param(id)
                .query(Agreements::agreement)
                .optional();
    }

    public UUID add(UUID conversation, Who who, String body, @Nullable LocalDate dueOn) {
        return database.sql("""
                        insert into agreements (conversation_id, who, body, due_on, created_at) values (?, ?, ?, ?, ?)
                        returning id""")
                .param(conversation)
                .param(who.code())
                .param(body)
                .param(dueOn)
                .param(Timestamp.from(clock.instant()))
                .query(UUID.class)
                .single();
    }

    public void update(UUID id, Who who, String body, @Nullable LocalDate dueOn) {
        database.sql("update agreements set who = ?, body = ?, due_on = ? where id = ?")
                .param(who.code())
                .param(body)
                .param(dueOn)
                .param(id)
                .update();
    }

    public void end(UUID id, Ending ending) {
        database.sql("update agreements set ending = ?, ended_at = ? where id = ?")
                .params(ending.code(), Timestamp.from(clock.instant()), id)
                .update();
    }

    public void reopen(UUID id) {
        database.sql("update agreements set ending = null, ended_at = null where id = ?")
                .param(id)
                .update();
    }

    private static Agreement agreement(ResultSet row, int number) throws SQLException {
        return new Agreement(
                row.getObject("id", UUID.class),
                row.getObject("conversation_id", UUID.class),
                Who.of(row.getString("who")),
                row.getString("body"),
                row.getObject("due_on", LocalDate.class),
                Ending.find(row.getString("ending")).orElse(null));
    }
}
