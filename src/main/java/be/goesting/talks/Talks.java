package be.goesting.talks;

import be.goesting.home.WaitingQuery;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The talks of the current organisation, always read by one of the two. */
@Repository
class Talks {

    /** How long a talk, or a question for one, is brought to mind before it is let go. */
    private static final Duration BROUGHT_TO_MIND = Duration.ofDays(14);

    private static final String TALK = """
            select m.*, t.about, t.question_id, o.helped, o.shown_at is not null shown,
                   a.id asker, a.name asker_name, a.team_id asker_team, a.team_name asker_team_name, a.colour asker_colour,
                   h.id host, h.name host_name, h.team_id host_team, h.team_name host_team_name, h.colour host_colour
              from talks t
              join meeting_states m on m.id = t.id
              join colleagues a on a.id = m.organiser_id
              join colleagues h on h.id = m.invitee_id
              left join talk_outcomes o
                on o.talk_id = t.id and o.side = case when m.organiser_id = :person then 'asker' else 'host' end
             where (m.organiser_id = :person or m.invitee_id = :person)\s""";

    private final JdbcClient database;
    private final Clock clock;

    Talks(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    Optional<Talk> find(UUID id, UUID person) {
        return database.sql(TALK + "and t.id = :id")
                .param("person", person)
                .param("id", id)
                .query(row(person))
                .optional();
    }

    /** The newest first. */
    List<Talk> of(UUID person, int limit) {
        return database.sql(TALK + "order by coalesce(m.starts_at, m.created_at) desc, t.id desc limit :limit")
                .param("person", person)
                .param("limit", limit)
                .query(row(person))
                .list();
    }

    /** Those of the talks that are the person's. */
    List<Talk> of(UUID person, Collection<UUID> ids) {
        return database.sql(TALK + "and t.id = any(:ids)")
                .param("person", person)
                .param("ids", ids.toArray(UUID[]::new))
                .query(row(person))
                .list();
    }

    /** What the person has an answer to give to, or has before them; the nearest first. */
    WaitingQuery<Talk> waiting(UUID person, int limit) {
        String sql = TALK + """
                and m.ending is null
                and (m.starts_at + m.minutes * interval '1 minute' > :now
                     or m.starts_at > :then and o.helped is null
                     or m.starts_at is null and m.created_at > :then and m.awaited_id = :person)
                order by coalesce(m.starts_at, m.created_at), t.id limit :limit""";
        Instant now = clock.instant();
        return new WaitingQuery<>(
                sql,
                Map.of(
                        "person",
                        person,
                        "now",
                        Timestamp.from(now),
                        "then",
                        Timestamp.from(now.minus(BROUGHT_TO_MIND)),
                        "limit",
                        limit),
                row(person));
    }

    String about(UUID id) {
        return database.sql("select about from talks where id = ?")
                .param(id)
                .query(String.class)
                .single();
    }

    /** Whether the asker says that it helped and the host lets colleagues see what it was about. */
    boolean isToBeShown(UUID talk) {
        return database.sql("""
                        select count(*) from talk_outcomes
                         where talk_id = ? and (side = 'asker' and helped = 'yes' or side = 'host' and shown_at is not null)""").param(talk).query(Integer.class).single() == 2;
    }

    void add(UUID id, String about, @Nullable UUID question) {
        database.sql("insert into talks (id, about, question_id) values (?, ?, ?)")
                .param(id)
                .param(about)
                .param(question)
                .update();
    }

    /** @param shown whether colleagues may see what it was about */
    void tell(UUID id, TalkSide side, Helped helped, boolean shown) {
        database.sql("""
                        insert into talk_outcomes (talk_id, side, helped, shown_at) values (?, ?, ?, case when ? then now() end)
                        on conflict (organisation_id, talk_id, side) do update
                          set helped = excluded.helped, shown_at = excluded.shown_at, updated_at = now()""").params(id, side.code(), helped.code(), shown).update();
    }

    private TalkRow row(UUID person) {
        return new TalkRow(person, clock.instant());
    }
}
