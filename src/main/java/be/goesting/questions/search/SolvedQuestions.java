package be.goesting.questions.search;

import be.goesting.expertise.finding.ExpertQuery;
import be.goesting.expertise.finding.QuestionHistory;
import be.goesting.site.Rows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Questions with whose answers helped: what the finder of colleagues learns from. */
@Repository
class SolvedQuestions implements QuestionHistory {

    private final JdbcClient database;

    SolvedQuestions(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<Solved> solved(Instant before, int limit) {
        return database.sql("""
                        select q.id, coalesce(q.title || ' ', '') || q.body body, q.author_id, q.created_at, h.helpers,
                               array(select topic_id from question_topics t where t.question_id = q.id) topics
                          from (select question_id, array_agg(distinct author_id) helpers, max(helpful_at) known
                                  from (select question_id, author_id, helpful_at from answers
                                         where helpful_at is not null and helpful_at < :before and deleted_at is null and audience = 'everyone'
                                         order by helpful_at desc limit :limit) helped
                                 group by question_id) h
                          join questions q on q.id = h.question_id and q.deleted_at is null and q.audience = 'everyone'
                         order by h.known desc, q.id""")
                .param("before", Timestamp.from(before))
                .param("limit", limit)
                .query(SolvedQuestions::solved)
                .list();
    }

    @Override
    public int count(int limit) {
        return database.sql("select count(*) from (select from questions where deleted_at is null limit ?) counted")
                .param(limit)
                .query(Integer.class)
                .single();
    }

    private static Solved solved(ResultSet row, int number) throws SQLException {
        return new Solved(
                new ExpertQuery(
                        row.getString("body"),
                        List.of((UUID[]) row.getArray("topics").getArray()),
                        row.getObject("author_id", UUID.class),
                        Rows.instant(row, "created_at")),
                List.of((UUID[]) row.getArray("helpers").getArray()));
    }
}
