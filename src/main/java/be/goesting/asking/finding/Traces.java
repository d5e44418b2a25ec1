package be.goesting.asking.finding;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the current organisation's people answered and shared: read where it bears on a question, and no further. */
@Repository
class Traces {

    private final JdbcClient database;

    Traces(JdbcClient database) {
        this.database = database;
    }

    List<Trace> of(Sought sought) {
        return database.sql("select kind, id, at, stems, tellings, topics, people from traces(:text, :topics, :at)")
                .param("text", sought.text())
                .param("topics", sought.topics().toArray(UUID[]::new))
                .param("at", Timestamp.from(sought.at()))
                .query(Traces::trace)
                .list();
    }

    /** These people, and those who answered anything lately; without the asker. */
    List<Answerer> answerers(Collection<UUID> people, Sought sought) {
        return database.sql("""
                        with candidates as (
                          select unnest(:people) id union
                          select author_id from (
                            select author_id from answers where deleted_at is null and answered_at < :at
                             order by answered_at desc limit 300) lately),
                        to_asker as (
                          select a.author_id, count(*) answers
                            from (select id from questions where author_id = :asker and asked_at < :at
                                   order by asked_at desc limit 60) q
                            join answers a on a.question_id = q.id and a.deleted_at is null and a.answered_at < :at
                           group by a.author_id)
                        select p.id, w.contributions, w.answers, w.first_at, w.last_at, w.length, w.alone,
                               coalesce(t.answers, 0) to_asker
                          from candidates c
                          join people p on p.id = c.id and p.erased_at is null
                          left join to_asker t on t.author_id = p.id
                          cross join lateral (
                            select count(*) contributions, count(d.bytes) answers, min(d.at) first_at, max(d.at) last_at,
                                   coalesce(sum(ln(1 + d.bytes)), 0) length,
                                   coalesce(sum(1.0 / greatest(1, d.others)), 0) alone
                              from ((select a.answered_at at, octet_length(a.words) bytes, q.answers others
                                       from answers a join questions q on q.id = a.question_id
                                      where a.author_id = p.id and a.answered_at < :at and a.deleted_at is null
                                      order by a.answered_at desc limit 40)
                                    union all
                                    (select shared_at, null, null from moments
                                      where author_id = p.id and shared_at < :at and deleted_at is null
                                      order by shared_at desc limit 20)) d) w
                         where p.id is distinct from :asker""")
                .param("people", people.toArray(UUID[]::new))
                .param("asker", sought.asker(), java.sql.Types.OTHER)
                .param("at", Timestamp.from(sought.at()))
                .query(Traces::answerer)
                .list();
    }

    /** How the questions and moments begin. */
    Map<UUID, String> beginnings(Collection<UUID> questions, Collection<UUID> moments) {
        Map<UUID, String> beginnings = new LinkedHashMap<>();
        database.sql("""
                        select id, coalesce(title, left(words, 120)) beginning from questions where id = any(?)
                        union all select id, coalesce(title, left(words, 120)) from moments where id = any(?)""")
                .params(questions.toArray(UUID[]::new), moments.toArray(UUID[]::new))
                .query(row -> {
                    beginnings.put(row.getObject("id", UUID.class), row.getString("beginning"));
                });
        return beginnings;
    }

    private static Trace trace(ResultSet row, int number) throws SQLException {
        Timestamp at = row.getTimestamp("at");
        return new Trace(
                Trace.Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                row.getObject("id", UUID.class),
                at == null ? null : at.toInstant(),
                stems((String[]) row.getArray("stems").getArray(), (Double[])
                        row.getArray("tellings").getArray()),
                ids(row.getArray("topics")),
                ids(row.getArray("people")));
    }

    private static Map<String, Double> stems(String[] stems, Double[] tellings) {
        Map<String, Double> found = new LinkedHashMap<>();
        for (int i = 0; i < stems.length; i++) {
            found.put(stems[i], tellings[i]);
        }
        return found;
    }

    private static Set<UUID> ids(Array array) throws SQLException {
        return Set.of((UUID[]) array.getArray());
    }

    private static Answerer answerer(ResultSet row, int number) throws SQLException {
        return new Answerer(
                row.getObject("id", UUID.class),
                row.getInt("contributions"),
                row.getInt("answers"),
                instant(row.getTimestamp("first_at")),
                instant(row.getTimestamp("last_at")),
                row.getDouble("length"),
                row.getDouble("alone"),
                row.getInt("to_asker"));
    }

    private static @org.jspecify.annotations.Nullable Instant instant(
            @org.jspecify.annotations.Nullable Timestamp time) {
        return time == null ? null : time.toInstant();
    }
}
