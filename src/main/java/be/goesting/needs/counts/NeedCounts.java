package be.goesting.needs.counts;

import be.goesting.site.Language;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What many people want to learn, for the learning team: never of fewer than {@link #THRESHOLD} people, and only in steps of so
 * many, so that one need more or less is not seen by subtraction. It is counted once a week, without who looks at it and without
 * who came lately, so that nobody sees what an invented colleague changes.
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

    /** The day of the latest count; empty before the first. */
    Optional<LocalDate> countedOn() {
        return database.sql("select max(counted_on) from need_counts")
                .query(LocalDate.class)
                .optional();
    }

    /** Topics of needs that were alive, shared or not. */
    List<Count> byTopic(Language reader) {
        return database.sql("""
                        select topic_name(organisation_id, topic_id, :language) label, people from need_counts
                         where topic_id is not null and counted_on = (select max(counted_on) from need_counts)
                         order by people desc, label limit 200""")
                .param("language", reader.code())
                .query(Count.class)
                .list();
    }

    /** Methods that people who tried them would advise a colleague; the label is the method's code. */
    List<Count> advised() {
        return database.sql("""
                        select method label, people from need_counts
                         where method is not null and counted_on = (select max(counted_on) from need_counts)
                         order by people desc, label""").query(Count.class).list();
    }

    /**
     * Counts anew, in the place of what was counted before. A topic that only private things bear is not told.
     *
     * @param since who came after it does not count
     */
    void count(LocalDate day, Instant since) {
        database.sql("delete from need_counts").update();
        database.sql("""
                        insert into need_counts (counted_on, topic_id, people)
                        select :day, nt.topic_id, count(distinct n.person_id) / :threshold * :threshold
                          from need_topics nt join needs n on n.id = nt.need_id join people_counted(:since) p (id) on p.id = n.person_id
                         where n.deleted_at is null and n.archived_at is null and is_proposed(nt.organisation_id, nt.topic_id)
                         group by nt.topic_id having count(distinct n.person_id) >= :threshold""")
                .param("day", day)
                .param("since", java.sql.Timestamp.from(since))
                .param("threshold", THRESHOLD)
                .update();
        database.sql("""
                        insert into need_counts (counted_on, method, people)
                        select :day, s.method, count(distinct s.person_id) / :threshold * :threshold
                          from steps s join people_counted(:since) p (id) on p.id = s.person_id
                         where s.advises = 'yes' and s.deleted_at is null and s.method <> 'own'
                         group by s.method having count(distinct s.person_id) >= :threshold""")
                .param("day", day)
                .param("since", java.sql.Timestamp.from(since))
                .param("threshold", THRESHOLD)
                .update();
    }
}
