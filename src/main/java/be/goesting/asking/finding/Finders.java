package be.goesting.asking.finding;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the current organisation's finder works with. */
@Repository
class Finders {

    /** Stems in more questions and moments than this are not looked for. */
    private static final int TOO_COMMON = 5_000;

    private final JdbcClient database;

    Finders(JdbcClient database) {
        this.database = database;
    }

    /** @param pace questions a day, of late */
    record State(double[] weights, double pace) {}

    State at(Instant moment) {
        return database.sql("""
                        select (select weights from finders) weights, count(*) asked, min(q.asked_at) since
                          from (select asked_at from questions where deleted_at is null and asked_at < ?
                                 order by asked_at desc limit 200) q""")
                .param(Timestamp.from(moment))
                .query((row, number) -> {
                    var learned = row.getArray("weights");
                    return new State(
                            learned == null ? Clue.usualWeights() : weights((Double[]) learned.getArray()),
                            pace(row.getInt("asked"), row.getTimestamp("since"), moment));
                })
                .single();
    }

    void keep(double[] weights, int learnedFrom) {
        Double[] values = DoubleStream.of(weights).boxed().toArray(Double[]::new);
        int changed = database.sql("""
                        update finders set weights = ?, learned_from = ?, common_stems = stems_in_more_than(?),
                               learned_at = now()""").params(values, learnedFrom, TOO_COMMON).update();
        if (changed == 0) {
            database.sql(
                            "insert into finders (weights, learned_from, common_stems) values (?, ?, stems_in_more_than(?))")
                    .params(values, learnedFrom, TOO_COMMON)
                    .update();
        }
    }

    /** An earlier question, and whose answers helped. */
    record Solved(Sought question, List<UUID> helpers) {}

    /** The latest questions of which it was known before that moment what helped. */
    List<Solved> solved(Instant before, int most) {
        return database.sql("""
                        select q.id, coalesce(q.title || ' ', '') || q.words words, q.author_id, q.asked_at, h.helpers,
                               array(select topic_id from question_topics t where t.question_id = q.id) topics
                          from (select question_id, array_agg(distinct author_id) helpers, max(helpful_at) known
                                  from (select question_id, author_id, helpful_at from answers
                                         where helpful_at is not null and helpful_at < :before and deleted_at is null
                                         order by helpful_at desc limit :most) helped
                                 group by question_id) h
                          join questions q on q.id = h.question_id and q.deleted_at is null and q.audience = 'everyone'
                         order by h.known desc, q.id""")
                .param("before", Timestamp.from(before))
                .param("most", most)
                .query((row, number) -> new Solved(
                        new Sought(
                                row.getString("words"),
                                List.of((UUID[]) row.getArray("topics").getArray()),
                                row.getObject("author_id", UUID.class),
                                row.getTimestamp("asked_at").toInstant()),
                        List.of((UUID[]) row.getArray("helpers").getArray())))
                .list();
    }

    /** What was learned for other clues than there are now is forgotten. */
    private static double[] weights(Double[] learned) {
        return learned.length == Clue.values().length
                ? Stream.of(learned).mapToDouble(Double::doubleValue).toArray()
                : Clue.usualWeights();
    }

    private static double pace(int asked, @Nullable Timestamp since, Instant moment) {
        if (since == null) {
            return 1;
        }
        double days = Duration.between(since.toInstant(), moment).toMillis() / 86_400_000.0;
        return asked / Math.max(0.01, days);
    }
}
