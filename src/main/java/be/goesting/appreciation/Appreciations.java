package be.goesting.appreciation;

import be.goesting.site.Cursor;
import be.goesting.site.Language;
import be.goesting.site.queries.Query;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The thank-yous of the current organisation. Who reads one is always said, or it is one for everybody. */
@Repository
public class Appreciations {

    private static final String APPRECIATION = """
            select a.id, a.body, a.language, a.about_path, a.public_at is not null open, a.created_at, a.updated_at,
                   g.id giver, case when g.erased_at is null then g.name else '' end giver_name,
                   g.team_id giver_team, g.team_name giver_team_name, g.colour giver_colour,
                   r.receivers, r.names, r.teams, r.team_names, r.colours, r.off
              from appreciations a
              join colleagues g on g.id = a.giver_id
              cross join lateral (
                select array_agg(p.id order by p.folded_name, p.id) receivers,
                       array_agg(p.name order by p.folded_name, p.id) names,
                       array_agg(p.team_id order by p.folded_name, p.id) teams,
                       array_agg(p.team_name order by p.folded_name, p.id) team_names,
                       array_agg(p.colour order by p.folded_name, p.id) colours,
                       coalesce(array_agg(p.id) filter (where n.off_wall_at is not null), '{}') off
                  from appreciation_receivers n join colleagues p on p.id = n.person_id
                 where n.appreciation_id = a.id) r
             where a.deleted_at is null\s""";

    private static final String ON_WALL = " a.public_at is not null and r.off = '{}' ";

    /** Those of one person are few: looked up first, and then put in the order of time. */
    private static final String RECEIVED_BY =
            "and a.id = any(array(select appreciation_id from appreciation_receivers where person_id = :receiver)) ";

    private static final String GIVEN_BY =
            "and a.id = any(array(select id from appreciations where giver_id = :reader)) ";

    private static final String BEFORE =
            " and (cast(:beforeTime as timestamptz) is null or (a.created_at, a.id) < (:beforeTime, :beforeId)) ";
    private static final String NEWEST_FIRST = " order by a.created_at desc, a.id desc limit ";

    private final JdbcClient database;
    private final Clock clock;

    Appreciations(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The thank-you, when the reader gave it, received it, or may see it on the wall. */
    Optional<Appreciation> find(UUID id, UUID reader) {
        return database.sql(APPRECIATION + "and a.id = :id and readable_appreciation(a, :reader)")
                .param("id", id)
                .param("reader", reader)
                .query(AppreciationRow::of)
                .optional();
    }

    /** @param receiver only those to this person; null for all */
    List<Appreciation> wall(@Nullable UUID receiver, @Nullable Cursor before, int limit) {
        String sql =
                APPRECIATION + (receiver == null ? "" : RECEIVED_BY) + "and" + ON_WALL + BEFORE + NEWEST_FIRST + limit;
        var statement = page(database.sql(sql), before);
        return (receiver == null ? statement : statement.param("receiver", receiver))
                .query(AppreciationRow::of)
                .list();
    }

    /** The newest on the wall to this person. */
    Query<Appreciation> newestTo(UUID receiver, int limit) {
        return new Query<>(
                APPRECIATION + RECEIVED_BY + "and" + ON_WALL + NEWEST_FIRST + limit,
                Map.of("receiver", receiver),
                AppreciationRow::of);
    }

    /** The newest on the wall that is not older than this. */
    Optional<Appreciation> newest(Instant since) {
        return database.sql(APPRECIATION + "and a.created_at >= :since and" + ON_WALL + NEWEST_FIRST + 1)
                .param("since", Timestamp.from(since))
                .query(AppreciationRow::of)
                .optional();
    }

    List<Appreciation> received(UUID person, @Nullable Cursor before, int limit) {
        return page(database.sql(APPRECIATION + RECEIVED_BY + BEFORE + NEWEST_FIRST + limit), before)
                .param("receiver", person)
                .query(AppreciationRow::of)
                .list();
    }

    List<Appreciation> given(UUID person, @Nullable Cursor before, int limit) {
        return page(database.sql(APPRECIATION + GIVEN_BY + BEFORE + NEWEST_FIRST + limit), before)
                .param("reader", person)
                .query(AppreciationRow::of)
                .list();
    }

    /**
     * What may be told in a newsletter or on an intranet: it is on the wall, and every receiver agrees.
     *
     * @param receiver only those to this person; null for all
     */
    public List<Appreciation> forChannels(@Nullable UUID receiver, Instant since, int limit) {
        return database.sql(APPRECIATION + """
                        and a.created_at >= :since
                        and not exists (
                          select from appreciation_receivers n left join publication_consents c on c.person_id = n.person_id
                           where n.appreciation_id = a.id and c.answer is distinct from 'yes')
                        and (cast(:receiver as uuid) is null or :receiver = any(r.receivers))
                        and""" + ON_WALL + NEWEST_FIRST + limit)
                .param("since", Timestamp.from(since))
                .param("receiver", receiver, Types.OTHER)
                .query(AppreciationRow::of)
                .list();
    }

    void add(UUID id, NewAppreciation given) {
        database.sql("""
                        insert into appreciations (id, giver_id, body, language, about_path, public_at, created_at)
                        values (:id, :giver, :body, :language, :about, case when :open then cast(:at as timestamptz) end,
                                :at)""")
                .param("id", id)
                .param("giver", given.giver())
                .param("body", given.body())
                .param("language", given.language().code())
                .param("about", given.about())
                .param("open", given.open())
                .param("at", Timestamp.from(given.at()))
                .update();
        database.sql("insert into appreciation_receivers (appreciation_id, person_id) select ?, unnest(?)")
                .params(id, given.receivers().toArray(UUID[]::new))
                .update();
    }

    /** Many at once, within the caller's transaction: for a seed. */
    public void addAll(Collection<NewAppreciation> given) {
        given.forEach(each -> add(UUID.randomUUID(), each));
    }

    void update(UUID id, String body, Language language) {
        database.sql("update appreciations set body = ?, language = ?, updated_at = ? where id = ?")
                .params(body, language.code(), Timestamp.from(clock.instant()), id)
                .update();
    }

    void withdraw(UUID id) {
        database.sql("update appreciations set deleted_at = ? where id = ?")
                .params(Timestamp.from(clock.instant()), id)
                .update();
    }

    /** @return whether it was this giver's, and withdrawn */
    boolean restore(UUID id, UUID giver) {
        return database.sql(
                                "update appreciations set deleted_at = null where id = ? and giver_id = ? and deleted_at is not null")
                        .params(id, giver)
                        .update()
                > 0;
    }

    void takeOffWall(UUID id, UUID receiver, boolean off) {
        database.sql("""
                        update appreciation_receivers set off_wall_at = case when ? then now() end
                         where appreciation_id = ? and person_id = ?""").params(off, id, receiver).update();
    }

    private static JdbcClient.StatementSpec page(JdbcClient.StatementSpec statement, @Nullable Cursor before) {
        return statement
                .param("beforeTime", before == null ? null : Timestamp.from(before.at()), Types.TIMESTAMP)
                .param("beforeId", before == null ? null : before.id(), Types.OTHER);
    }
}
