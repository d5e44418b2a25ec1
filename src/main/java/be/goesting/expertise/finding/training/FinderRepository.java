package be.goesting.expertise.finding.training;

import be.goesting.expertise.finding.ExpertQuery;
import be.goesting.site.Rows;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.DoubleStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the current organisation's finder learned, and what it learns from. */
@Repository
class FinderRepository {

    /** Stems in fewer questions and moments are not counted. */
    private static final int RARE = 2;

    private final JdbcClient database;

    FinderRepository(JdbcClient database) {
        this.database = database;
    }

    void keep(double[] weights, int learnedFrom) {
        Double[] values = DoubleStream.of(weights).boxed().toArray(Double[]::new);
        int changed = database.sql("update ranking_models set weights = ?, trained_on = ?, trained_at = now()")
                .params(values, learnedFrom)
                .update();
        if (changed == 0) {
            database.sql("insert into ranking_models (weights, trained_on) values (?, ?)")
                    .params(values, learnedFrom)
                    .update();
        }
        database.sql("""
                        update ranking_models set questions =
                          (select count(*) from (select from questions where deleted_at is null limit 10000) counted)""").update();
    }

    /** So that it is known, until the next night, which stems are rare. */
    void countStems() {
        database.sql("select count_stems(?)").param(RARE).query(rows -> {});
    }

    /** An earlier question, and whose answers helped. */
    record Solved(ExpertQuery question, List<UUID> helpers) {}

    /** The latest questions of which it was known before that moment what helped. */
    List<Solved> solved(Instant before, int limit) {
        return database.sql("""
                        select q.id, coalesce(q.title || ' ', '') || q.body body, q.author_id, q.created_at, h.helpers,
                               array(select topic_id from question_topics t where t.question_id = q.id) topics
                          from (select question_id, array_agg(distinct author_id) helpers, max(helpful_at) known
                                  from (select question_id, author_id, helpful_at from answers
                                         where helpful_at is not null and helpful_at < :before and deleted_at is null
                                         order by helpful_at desc limit :limit) helped
                                 group by question_id) h
                          join questions q on q.id = h.question_id and q.deleted_at is null and q.audience = 'everyone'
                         order by h.known desc, q.id""")
                .param("before", Timestamp.from(before))
                .param("limit", limit)
                .query((row, number) -> new Solved(
                        new ExpertQuery(
                                row.getString("body"),
                                List.of((UUID[]) row.getArray("topics").getArray()),
                                row.getObject("author_id", UUID.class),
                                Rows.instant(row, "created_at")),
                        List.of((UUID[]) row.getArray("helpers").getArray())))
                .list();
    }
}
