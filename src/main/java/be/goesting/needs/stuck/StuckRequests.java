package be.goesting.needs.stuck;

import be.goesting.home.WaitingQuery;
import be.goesting.people.Colleagues;
import be.goesting.site.Rows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Signals that somebody is stuck: seen by the two alone. */
@Repository
public class StuckRequests {

    private static final String SIGNAL = """
            select s.id, s.body, s.created_at, s.opened_at, s.reply, s.settled_at, s.leader_id is not distinct from leader_of(s.person_id) leads_still,
                   p.id person, p.name person_name, p.team_id person_team, p.team_name person_team_name, p.colour person_colour,
                   l.id leader, l.name leader_name, l.team_id leader_team, null leader_team_name, p.colour leader_colour
              from stuck_requests s
              join colleagues p on p.id = s.person_id and p.erased_at is null
              join colleagues l on l.id = s.leader_id and l.erased_at is null
             where\s""";

    private final JdbcClient database;

    StuckRequests(JdbcClient database) {
        this.database = database;
    }

    /** The person's own that is not settled yet, the newest. */
    public Optional<StuckRequest> open(UUID person) {
        return database.sql(SIGNAL
                        + "s.person_id = ? and s.settled_at is null order by s.created_at desc, s.id desc limit 1")
                .param(person)
                .query(StuckRequests::signal)
                .optional();
    }

    /** What waits for this leader, the longest waiting first. */
    public List<StuckRequest> waitingFor(UUID leader, int limit) {
        return waiting(leader, limit).list(database);
    }

    public WaitingQuery<StuckRequest> waiting(UUID leader, int limit) {
        return new WaitingQuery<>(
                SIGNAL + "s.leader_id = :leader and s.settled_at is null and leader_of(s.person_id) = :leader"
                        + " order by s.created_at, s.id limit :limit",
                Map.of("leader", leader, "limit", limit),
                StuckRequests::signal);
    }

    /** The signal, for one of its two. */
    public Optional<StuckRequest> find(UUID id, UUID reader) {
        return database.sql(SIGNAL + "s.id = ? and (s.person_id = ? or s.leader_id = ? and leader_of(s.person_id) = ?)")
                .params(id, reader, reader, reader)
                .query(StuckRequests::signal)
                .optional();
    }

    UUID create(UUID person, UUID leader, @Nullable UUID need, String body) {
        return database.sql("""
                        insert into stuck_requests (person_id, leader_id, need_id, body)
                        values (?, ?, (select id from needs where id = cast(? as uuid) and person_id = ?), ?) returning id""")
                .param(person)
                .param(leader)
                .param(need)
                .param(person)
                .param(body)
                .query(UUID.class)
                .single();
    }

    /** The leader has seen it. */
    void open(UUID id, UUID leader) {
        database.sql("""
                        update stuck_requests set opened_at = now()
                         where id = ? and leader_id = ? and opened_at is null and leader_of(person_id) = leader_id""").params(id, leader).update();
    }

    void reply(UUID id, @Nullable String words) {
        database.sql("""
                        update stuck_requests set reply = :words, replied_at = case when cast(:words as text) is not null then now() end,
                               opened_at = coalesce(opened_at, now()) where id = :id""").param("words", words).param("id", id).update();
    }

    /** What was said to who leads the person no longer, when it is said to who does now. */
    void settleWithFormer(UUID person) {
        database.sql("""
                        update stuck_requests set settled_at = now()
                         where person_id = ? and settled_at is null and leader_id is distinct from leader_of(person_id)""").param(person).update();
    }

    void settle(UUID id) {
        database.sql("update stuck_requests set settled_at = coalesce(settled_at, now()) where id = ?")
                .param(id)
                .update();
    }

    void delete(UUID id) {
        database.sql("delete from stuck_requests where id = ?").param(id).update();
    }

    private static StuckRequest signal(ResultSet row, int number) throws SQLException {
        return new StuckRequest(
                row.getObject("id", UUID.class),
                Colleagues.from(row, "person"),
                Colleagues.from(row, "leader"),
                row.getString("body"),
                Rows.instant(row, "created_at"),
                Rows.instantOrNull(row, "opened_at"),
                row.getString("reply"),
                Rows.instantOrNull(row, "settled_at"),
                row.getBoolean("leads_still"));
    }
}
