package be.goesting.needs.learning;

import be.goesting.site.Language;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What many people want to learn, for the learning team: never of fewer than {@link #THRESHOLD} people, and only in steps of so
 * many, so that one need more or less is not seen by subtraction.
 */
@Repository
public class NeedCounts {

    static final int THRESHOLD = 5;

    /**
     * @param people at least so many, a multiple of {@link #THRESHOLD}
     */
    public record Count(String label, int people) {}

    private final JdbcClient database;

    NeedCounts(JdbcClient database) {
        this.database = database;
    }

    /** Topics of needs that are alive, shared or not. */
    List<Count> byTopic(Language reader) {
        return database.sql("""
                        select topic_name(current_organisation(), nt.topic_id, :language) label,
                               count(distinct n.person_id) / :threshold * :threshold people
                          from need_topics nt join needs n on n.id = nt.need_id
                         where n.deleted_at is null and n.archived_at is null
                         group by nt.topic_id having count(distinct n.person_id) >= :threshold
                         order by people desc, label limit 200""")
                .param("language", reader.code())
                .param("threshold", THRESHOLD)
                .query(Count.class)
                .list();
    }

    /** Methods that people who tried them would advise a colleague; the label is the method's code. */
    List<Count> advised() {
        return database.sql("""
                        select s.method label, count(distinct s.person_id) / :threshold * :threshold people
                          from steps s where s.advises = 'yes' and s.deleted_at is null and s.method <> 'own'
                         group by s.method having count(distinct s.person_id) >= :threshold
                         order by people desc, label""")
                .param("threshold", THRESHOLD)
                .query(Count.class)
                .list();
    }
}
