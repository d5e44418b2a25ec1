package be.goesting.needs.goals;

import be.goesting.people.Colleagues;
import be.goesting.site.Rows;
import be.goesting.site.Viewer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The goals of the current organisation's people. */
@Repository
public class Goals {

    private static final String GOAL = """
            select g.id, g.person_id, g.need_id, g.body, g.suggestion, g.due_on, g.created_at, g.adopted_at, g.ending, g.ended_at,
                   s.id suggester, s.name suggester_name, s.team_id suggester_team, null suggester_team_name, null suggester_colour,
                   l.id leader, l.name leader_name, l.team_id leader_team, null leader_team_name, null leader_colour,
                   l.id is not null and l.id = leader_of(g.person_id) leads_still
              from goals g
              left join colleagues s on s.id = g.suggested_by and s.erased_at is null
              left join colleagues l on l.id = g.leader_id and l.erased_at is null
             where g.deleted_at is null and\s""";

    private final JdbcClient database;
    private final JdbcTemplate batches;

    Goals(JdbcClient database, JdbcTemplate batches) {
        this.database = database;
        this.batches = batches;
    }

    /** The learner's own that are alive, suggestions last, the newest first. */
    public List<Goal> alive(UUID person) {
        return database.sql(GOAL + "g.person_id = ? and g.ending is null"
                        + " order by g.adopted_at is null, g.created_at desc, g.id desc limit 100")
                .param(person)
                .query(Goals::goal)
                .list();
    }

    /** The learner's own that were reached or let go, the newest first; not the suggestions that were never adopted. */
    public List<Goal> ended(UUID person) {
        return database.sql(GOAL + "g.person_id = ? and g.ending is not null and g.adopted_at is not null"
                        + " order by g.ended_at desc, g.id desc limit 100")
                .param(person)
                .query(Goals::goal)
                .list();
    }

    public Optional<Goal> find(UUID id, UUID person) {
        return database.sql(GOAL + "g.id = ? and g.person_id = ?")
                .params(id, person)
                .query(Goals::goal)
                .optional();
    }

    /** What a learner and this leader may talk about: goals that were shared, and suggestions the learner has not decided on. */
    public List<Goal> between(UUID learner, UUID leader) {
        return database.sql(GOAL + "g.person_id = :learner and g.ending is null and leader_of(g.person_id) = :leader"
                        + " and (g.adopted_at is not null and g.leader_id = :leader"
                        + "      or g.adopted_at is null and g.suggested_by = :leader)"
                        + " order by g.created_at, g.id limit 50")
                .param("learner", learner)
                .param("leader", leader)
                .query(Goals::goal)
                .list();
    }

    /** What people shared with the reader, who leads them. */
    public List<Goal> sharedWith(Viewer leader) {
        return database.sql(GOAL + "g.leader_id = :me and g.adopted_at is not null and g.ending is null"
                        + " and leader_of(g.person_id) = :me order by g.created_at desc, g.id desc limit 100")
                .param("me", leader.id())
                .query(Goals::goal)
                .list();
    }

    public void add(Collection<NewGoal> goals) {
        batches.batchUpdate("""
                insert into goals (id, person_id, need_id, body, suggested_by, suggestion, due_on, leader_id, created_at, adopted_at)
                values (?, ?, (select id from needs where id = ? and person_id = ?), ?, ?, ?, ?, ?, ?, ?)""", goals.stream().map(Goals::row).toList());
    }

    private static @Nullable Object[] row(NewGoal goal) {
        return new @Nullable Object[] {
            goal.id(),
            goal.person(),
            goal.need(),
            goal.person(),
            goal.body(),
            goal.suggestedBy(),
            goal.suggestion(),
            goal.dueOn(),
            goal.leader(),
            Timestamp.from(goal.createdAt()),
            goal.adoptedAt() == null ? null : Timestamp.from(goal.adoptedAt())
        };
    }

    void update(UUID id, String body, @Nullable LocalDate dueOn) {
        database.sql("update goals set body = ?, due_on = cast(? as date) where id = ?")
                .param(body)
                .param(dueOn)
                .param(id)
                .update();
    }

    void adopt(UUID id) {
        database.sql("update goals set adopted_at = coalesce(adopted_at, now()) where id = ?")
                .param(id)
                .update();
    }

    /** @param ending reached, dropped, or null to take it up again */
    public void end(UUID id, @Nullable String ending) {
        database.sql(
                        "update goals set ending = ?, ended_at = case when cast(? as text) is not null then now() end where id = ?")
                .param(ending)
                .param(ending)
                .param(id)
                .update();
    }

    void share(UUID id, @Nullable UUID leader) {
        database.sql("update goals set leader_id = :leader where id = :id")
                .param("leader", leader, Types.OTHER)
                .param("id", id)
                .update();
    }

    void delete(UUID id) {
        database.sql("update goals set deleted_at = now() where id = ?")
                .param(id)
                .update();
    }

    boolean restore(UUID id, UUID person) {
        return database.sql(
                                "update goals set deleted_at = null where id = ? and person_id = ? and deleted_at is not null")
                        .params(id, person)
                        .update()
                > 0;
    }

    /** Takes back a suggestion that the learner has not adopted. */
    boolean withdraw(UUID id, UUID leader) {
        return database.sql("delete from goals where id = ? and suggested_by = ? and adopted_at is null")
                        .params(id, leader)
                        .update()
                > 0;
    }

    private static Goal goal(ResultSet row, int number) throws SQLException {
        return new Goal(
                row.getObject("id", UUID.class),
                row.getObject("person_id", UUID.class),
                row.getObject("need_id", UUID.class),
                row.getString("body"),
                Colleagues.orNull(row, "suggester"),
                row.getString("suggestion"),
                row.getObject("due_on", LocalDate.class),
                Colleagues.orNull(row, "leader"),
                row.getBoolean("leads_still"),
                Rows.instant(row, "created_at"),
                Rows.instantOrNull(row, "adopted_at"),
                row.getString("ending"),
                Rows.instantOrNull(row, "ended_at"));
    }
}
