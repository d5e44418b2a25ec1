package be.goesting.intentions;

import be.goesting.site.Language;
import be.goesting.site.Page;
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

/** Intentions, always asked for by their owner. */
@Repository
public class Intentions {

    /** What somebody noted of a moment, and in which language its owner reads. */
    public record OfMoment(UUID id, UUID moment, String body, Language language) {}

    private static final String INTENTION =
            "select id, moment_id, body, review_on, outcome, outcome_note, outcome_moment_id from intentions where person_id = ? and ";

    private static final int NEXT = 3;

    private final JdbcClient database;
    private final JdbcTemplate batches;

    Intentions(JdbcClient database, JdbcTemplate batches) {
        this.database = database;
        this.batches = batches;
    }

    public UUID create(UUID person, @Nullable UUID moment, String body, LocalDate reviewOn) {
        return database.sql(
                        "insert into intentions (person_id, moment_id, body, review_on) values (?, ?, ?, ?) returning id")
                .param(person)
                .param(moment)
                .param(body)
                .param(reviewOn)
                .query(UUID.class)
                .single();
    }

    public void add(Collection<NewIntention> intentions) {
        batches.batchUpdate("""
                insert into intentions (id, person_id, moment_id, body, review_on, created_at, outcome, closed_at, outcome_note)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)""", intentions, 500, (row, added) -> {
            row.setObject(1, added.id());
            row.setObject(2, added.person());
            row.setObject(3, added.moment());
            row.setString(4, added.body());
            row.setObject(5, added.reviewOn());
            row.setTimestamp(6, Timestamp.from(added.createdAt()));
            row.setString(7, added.outcome() == null ? null : added.outcome().code());
            row.setObject(8, added.outcome() == null ? null : added.reviewOn());
            row.setString(9, added.outcomeNote());
        });
    }

    /** One to look back on, and the few that come next: asked once for a page. */
    DueIntentions toMind(Page page) {
        return page.once(DueIntentions.class, () -> toMind(page.viewer().id(), page.today()));
    }

    private DueIntentions toMind(UUID person, LocalDate today) {
        List<Intention> found = database.sql(
                        "(" + INTENTION + "outcome is null and review_on <= ? order by review_on, id limit 1)"
                                + " union all (" + INTENTION
                                + "outcome is null and review_on > ? order by review_on, id limit ?)"
                                + " order by review_on, id")
                .params(person, today, person, today, NEXT)
                .query(Intentions::intention)
                .list();
        return new DueIntentions(
                found.stream().filter(each -> !each.reviewOn().isAfter(today)).toList(),
                found.stream().filter(each -> each.reviewOn().isAfter(today)).toList());
    }

    List<Intention> open(UUID person) {
        return database.sql(INTENTION + "outcome is null order by review_on, id limit 200")
                .param(person)
                .query(Intentions::intention)
                .list();
    }

    List<Intention> closed(UUID person) {
        return database.sql(INTENTION + "outcome is not null order by closed_at desc, id limit 100")
                .param(person)
                .query(Intentions::intention)
                .list();
    }

    Optional<Intention> find(UUID id, UUID person) {
        return database.sql(INTENTION + "id = ?")
                .params(person, id)
                .query(Intentions::intention)
                .optional();
    }

    /** Who answers the same at once, waits. */
    void lock(UUID id) {
        database.sql("select id from intentions where id = ? for update")
                .param(id)
                .query(UUID.class)
                .optional();
    }

    void close(UUID id, Outcome outcome, @Nullable String outcomeNote, @Nullable UUID outcomeMoment) {
        database.sql(
                        "update intentions set outcome = ?, closed_at = now(), outcome_note = ?, outcome_moment_id = ? where id = ?")
                .param(outcome.code())
                .param(outcomeNote)
                .param(outcomeMoment)
                .param(id)
                .update();
    }

    void reopen(UUID id, LocalDate reviewOn) {
        database.sql("update intentions set outcome = null, closed_at = null, review_on = ? where id = ?")
                .params(reviewOn, id)
                .update();
    }

    public void update(UUID id, String body, LocalDate reviewOn) {
        database.sql("update intentions set body = ?, review_on = ? where id = ?")
                .params(body, reviewOn, id)
                .update();
    }

    void delete(UUID id) {
        database.sql("delete from intentions where id = ?").param(id).update();
    }

    public List<OfMoment> ofMoments(Collection<UUID> moments) {
        return database.sql("""
                        select i.id, i.moment_id, i.body, p.language from intentions i join colleagues p on p.id = i.person_id
                         where i.moment_id = any(?)""")
                .param(moments.toArray(UUID[]::new))
                .query((row, number) -> new OfMoment(
                        row.getObject("id", UUID.class),
                        row.getObject("moment_id", UUID.class),
                        row.getString("body"),
                        Language.of(row.getString("language"))))
                .list();
    }

    public void reword(UUID id, String body) {
        database.sql("update intentions set body = ? where id = ?")
                .params(body, id)
                .update();
    }

    /** Drops what is still open of this moment. */
    public void dropOpen(UUID person, UUID moment) {
        database.sql("delete from intentions where person_id = ? and moment_id = ? and outcome is null")
                .params(person, moment)
                .update();
    }

    private static Intention intention(ResultSet row, int number) throws SQLException {
        String outcome = row.getString("outcome");
        return new Intention(
                row.getObject("id", UUID.class),
                row.getObject("moment_id", UUID.class),
                row.getString("body"),
                row.getObject("review_on", LocalDate.class),
                outcome == null ? null : Outcome.find(outcome).orElseThrow(),
                row.getString("outcome_note"),
                row.getObject("outcome_moment_id", UUID.class));
    }
}
