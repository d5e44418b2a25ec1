package be.goesting.talks;

import java.util.Map;
import be.goesting.home.WaitingQuery;
import be.goesting.site.Language;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The talks of the current organisation, always read by one of the two. */
@Repository
class Talks {

    /** How long a talk, or a question for one, is brought to mind before it is let go. */
    private static final Duration BROUGHT_TO_MIND = Duration.ofDays(14);

    private static final String TALK = """
            select t.id, t.about, t.place, t.question_id, t.created_at, t.awaited, t.starts_at, t.ending, t.ended_by, t.ending_note,
                   t.sequence, o.helped, o.shown_at is not null shown,
                   case when t.asker_id = :person then 'asker' else 'host' end side,
                   (select array_agg(m.starts_at order by m.starts_at) from talk_times m where m.talk_id = t.id) proposed,
                   a.id asker, a.name asker_name, a.team_id asker_team, b.name asker_team_name, b.colour asker_colour,
                   h.id host, h.name host_name, h.team_id host_team, g.name host_team_name, g.colour host_colour
              from talks t
              join people a on a.id = t.asker_id
              left join teams b on b.id = a.team_id
              join people h on h.id = t.host_id
              left join teams g on g.id = h.team_id
              left join talk_outcomes o
                on o.talk_id = t.id and o.side = case when t.asker_id = :person then 'asker' else 'host' end
             where (t.asker_id = :person or t.host_id = :person)\s""";

    private final JdbcClient database;
    private final JdbcTemplate batches;
    private final Clock clock;

    Talks(JdbcClient database, JdbcTemplate batches, Clock clock) {
        this.database = database;
        this.batches = batches;
        this.clock = clock;
    }

    Optional<Talk> find(UUID id, UUID person) {
        return database.sql(TALK + "and t.id = :id")
                .param("person", person)
                .param("id", id)
                .query(new TalkRow(clock.instant()))
                .optional();
    }

    /** The newest first. */
    List<Talk> of(UUID person, int most) {
        return database.sql(TALK + "order by coalesce(t.starts_at, t.created_at) desc, t.id desc limit :most")
                .param("person", person)
                .param("most", most)
                .query(new TalkRow(clock.instant()))
                .list();
    }

    /** Those of the talks that are the person's. */
    List<Talk> of(UUID person, Collection<UUID> ids) {
        return database.sql(TALK + "and t.id = any(:ids)")
                .param("person", person)
                .param("ids", ids.toArray(UUID[]::new))
                .query(new TalkRow(clock.instant()))
                .list();
    }

    /** What the person has an answer to give to, or has before them; the nearest first. */
    WaitingQuery<Talk> waiting(UUID person, int most) {
        Instant now = clock.instant();
        String sql = TALK + """
                and t.ending is null
                and (t.starts_at > :over
                     or t.starts_at > :then and o.helped is null
                     or t.starts_at is null and t.created_at > :then
                        and t.awaited = case when t.asker_id = :person then 'asker' else 'host' end)
                order by coalesce(t.starts_at, t.created_at), t.id limit :most""";
        return new WaitingQuery<>(
                sql,
                Map.of(
                        "person",
                        person,
                        "over",
                        Timestamp.from(now.minus(Talk.LENGTH)),
                        "then",
                        Timestamp.from(now.minus(BROUGHT_TO_MIND)),
                        "most",
                        most),
                new TalkRow(now));
    }

    /** The id of the talk that this very form asked for before. */
    Optional<UUID> askedWith(UUID submission, UUID asker) {
        return database.sql("select id from talks where submission_id = ? and asker_id = ?")
                .params(submission, asker)
                .query(UUID.class)
                .optional();
    }

    /** The two, with where a letter finds them. */
    List<TalkParty> parties(UUID talk) {
        return database.sql("""
                        select case when p.id = t.asker_id then 'asker' else 'host' end side, p.id, p.name, p.email, p.language
                          from talks t join people p on p.id in (t.asker_id, t.host_id) where t.id = ? order by side""")
                .param(talk)
                .query((row, number) -> new TalkParty(
                        TalkSide.of(row.getString("side")),
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getString("email"),
                        Language.of(row.getString("language"))))
                .list();
    }

    /** Whether the asker says that it helped and the host lets colleagues see what it was about. */
    boolean isToBeShown(UUID talk) {
        return database.sql("""
                        select count(*) from talk_outcomes
                         where talk_id = ? and (side = 'asker' and helped = 'yes' or side = 'host' and shown_at is not null)""").param(talk).query(Integer.class).single() == 2;
    }

    /** Two acts on the same talk wait for each other. */
    void lock(UUID id) {
        database.sql("select id from talks where id = ? for update")
                .param(id)
                .query(UUID.class)
                .optional();
    }

    void add(UUID id, UUID asker, TalkForm form, UUID host, @Nullable UUID question, List<Instant> times) {
        database.sql("""
                        insert into talks (id, asker_id, host_id, question_id, about, place, submission_id, awaited, created_at)
                        values (?, ?, ?, ?, ?, ?, ?, 'host', ?)""")
                .param(id)
                .param(asker)
                .param(host)
                .param(question)
                .param(form.cleanAbout())
                .param(form.cleanPlace())
                .param(form.submissionId())
                .param(Timestamp.from(clock.instant()))
                .update();
        addTimes(id, times);
    }

    void propose(UUID id, TalkSide awaited, List<Instant> times) {
        clearTimes(id);
        addTimes(id, times);
        database.sql("update talks set awaited = ?, sequence = sequence + 1 where id = ?")
                .params(awaited.code(), id)
                .update();
    }

    void agree(UUID id, Instant at) {
        clearTimes(id);
        database.sql("update talks set starts_at = ?, awaited = null, sequence = sequence + 1 where id = ?")
                .params(Timestamp.from(at), id)
                .update();
    }

    /** The times proposed did not suit; what was agreed before stands. */
    void keep(UUID id) {
        clearTimes(id);
        database.sql("update talks set awaited = null, sequence = sequence + 1 where id = ?")
                .param(id)
                .update();
    }

    void end(UUID id, TalkChange ending, TalkSide by, @Nullable String word) {
        database.sql("""
                        update talks set ending = ?, ended_by = ?, ended_at = now(), ending_note = ?, sequence = sequence + 1
                         where id = ?""")
                .param(ending.code())
                .param(by.code())
                .param(word)
                .param(id)
                .update();
    }

    void restore(UUID id) {
        database.sql("""
                        update talks set ending = null, ended_by = null, ended_at = null, ending_note = null, sequence = sequence + 1
                         where id = ?""").param(id).update();
    }

    /** @param shown whether colleagues may see what it was about */
    void tell(UUID id, TalkSide side, Helped helped, boolean shown) {
        database.sql("""
                        insert into talk_outcomes (talk_id, side, helped, shown_at) values (?, ?, ?, case when ? then now() end)
                        on conflict (organisation_id, talk_id, side) do update
                          set helped = excluded.helped, shown_at = excluded.shown_at, updated_at = now()""").params(id, side.code(), helped.code(), shown).update();
    }

    private void addTimes(UUID id, List<Instant> times) {
        batches.batchUpdate(
                "insert into talk_times (talk_id, starts_at) values (?, ?)",
                times.stream()
                        .map(time -> new Object[] {id, Timestamp.from(time)})
                        .toList());
    }

    private void clearTimes(UUID id) {
        database.sql("delete from talk_times where talk_id = ?").param(id).update();
    }
}
