package be.goesting.needs.steps;

import be.goesting.needs.steps.NewStep.Done;
import be.goesting.people.Colleagues;
import be.goesting.site.Rows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The steps of the current organisation's people, asked for by who they belong to. */
@Repository
public class Steps {

    private static final String STEP = """
            select s.id, s.need_id, s.method, s.body, s.planned_on, s.created_at, s.done_at, s.result, s.advises,
                   w.id partner, w.name partner_name, w.team_id partner_team, w.team_name partner_team_name, w.colour partner_colour,
                   i.id intention, i.body use, i.review_on, i.outcome, i.outcome_note, i.outcome_moment_id
              from steps s
              left join colleagues w on w.id = s.with_id and w.erased_at is null
              left join intention_outcomes i on i.id = s.intention_id
             where s.deleted_at is null and\s""";

    private final JdbcClient database;
    private final JdbcTemplate batches;

    Steps(JdbcClient database, JdbcTemplate batches) {
        this.database = database;
        this.batches = batches;
    }

    /** Of these needs, in the order in which they were done, then made. */
    public List<Step> of(Collection<UUID> needs) {
        return needs.isEmpty()
                ? List.of()
                : database.sql(
                                STEP
                                        + "s.need_id = any(?) order by s.done_at nulls last, s.planned_on nulls last, s.created_at, s.id")
                        .param(needs.toArray(UUID[]::new))
                        .query(Steps::step)
                        .list();
    }

    public Optional<Step> find(UUID id, UUID person) {
        return database.sql(STEP + "s.id = ? and s.person_id = ?")
                .params(id, person)
                .query(Steps::step)
                .optional();
    }

    public void add(Collection<NewStep> steps) {
        batches.batchUpdate("""
                insert into steps (id, person_id, need_id, method, body, with_id, planned_on, created_at,
                                   done_at, result, advises, intention_id)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", steps, 500, (row, step) -> {
            row.setObject(1, step.id());
            row.setObject(2, step.person());
            row.setObject(3, step.need());
            row.setString(4, step.method());
            row.setString(5, step.body());
            row.setObject(6, step.with());
            row.setObject(7, step.plannedOn());
            row.setTimestamp(8, Timestamp.from(step.createdAt()));
            var done = Optional.ofNullable(step.done());
            row.setTimestamp(9, done.map(Done::at).map(Timestamp::from).orElse(null));
            row.setString(10, done.map(Done::result).orElse(null));
            row.setString(11, done.map(Done::advises).orElse(null));
            row.setObject(12, done.map(Done::intention).orElse(null));
        });
    }

    void update(UUID id, String body, @Nullable LocalDate plannedOn) {
        database.sql("update steps set body = ?, planned_on = cast(? as date) where id = ?")
                .param(body)
                .param(plannedOn)
                .param(id)
                .update();
    }

    void done(UUID id, boolean done) {
        database.sql("update steps set done_at = case when ? then coalesce(done_at, now()) end where id = ?")
                .params(done, id)
                .update();
    }

    void reviewOn(UUID id, @Nullable String result, @Nullable String advises, @Nullable UUID intention) {
        database.sql("""
                        update steps set result = ?, advises = ?, intention_id = coalesce(cast(? as uuid), intention_id),
                               done_at = coalesce(done_at, now())
                         where id = ?""")
                .param(result)
                .param(advises)
                .param(intention)
                .param(id)
                .update();
    }

    void delete(UUID id) {
        database.sql("update steps set deleted_at = now() where id = ?")
                .param(id)
                .update();
    }

    boolean restore(UUID id, UUID person) {
        return database.sql(
                                "update steps set deleted_at = null where id = ? and person_id = ? and deleted_at is not null")
                        .params(id, person)
                        .update()
                > 0;
    }

    private static Step step(ResultSet row, int number) throws SQLException {
        return new Step(
                row.getObject("id", UUID.class),
                row.getObject("need_id", UUID.class),
                row.getString("method"),
                row.getString("body"),
                Colleagues.orNull(row, "partner"),
                row.getObject("planned_on", LocalDate.class),
                Rows.instant(row, "created_at"),
                Rows.instantOrNull(row, "done_at"),
                row.getString("result"),
                row.getString("advises"),
                use(row));
    }

    private static Step.@Nullable Use use(ResultSet row) throws SQLException {
        UUID intention = row.getObject("intention", UUID.class);
        return intention == null
                ? null
                : new Step.Use(
                        intention,
                        row.getString("use"),
                        row.getObject("review_on", LocalDate.class),
                        row.getString("outcome"),
                        row.getString("outcome_note"),
                        row.getObject("outcome_moment_id", UUID.class));
    }
}
