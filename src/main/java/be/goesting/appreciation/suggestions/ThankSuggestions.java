package be.goesting.appreciation.suggestions;

import be.goesting.home.WaitingQuery;
import be.goesting.people.Colleagues;
import be.goesting.site.Language;
import be.goesting.topics.Topic;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds for a leader whom a thank-you would be fitting, and why; and keeps when the leader would rather not know. */
@Repository
public class ThankSuggestions {

    private static final Duration OF_LATE = Duration.ofDays(30);
    private static final Duration LATER = Duration.ofDays(14);
    private static final int OFTEN = 3;

    /** What was shared before the leader last thanked the person counts no more. */
    private static final String FOUND = """
            with shared as (
              select s.* from shared_since(array(select led_by(:leader)), :since) s
               where not exists (
                 select from appreciations a join appreciation_receivers n on n.appreciation_id = a.id
                  where a.giver_id = :leader and n.person_id = s.person_id and a.deleted_at is null and a.created_at >= s.found_at)
                 and not exists (
                 select from thank_suggestion_snoozes z
                  where z.leader_id = :leader and coalesce(z.person_id, s.person_id) = s.person_id and z.until > :now)),
            often as (
              select distinct on (person_id) person_id, topic_id, count(*) times, max(found_at) newest
                from shared group by person_id, topic_id having count(*) >= :often
               order by person_id, count(*) desc, max(found_at) desc, topic_id),
            chosen as (select * from often order by newest desc, person_id limit :limit)
            select p.id person, p.name person_name, p.team_id person_team, p.team_name person_team_name, p.colour person_colour, c.topic_id,
                   topic_name(current_organisation(), c.topic_id, :language) label, c.times,
                   r.paths, r.excerpts
              from chosen c
              join colleagues p on p.id = c.person_id
              cross join lateral (
                select array_agg(s.path order by s.found_at desc, s.path) paths,
                       array_agg(s.excerpt order by s.found_at desc, s.path) excerpts
                  from shared s where s.person_id = c.person_id and s.topic_id = c.topic_id) r
             order by c.newest desc, c.person_id""";

    private static final int REASONS = 3;

    private final JdbcClient database;
    private final Clock clock;

    ThankSuggestions(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Each of another colleague, where the newest thing was shared first. */
    public List<ThankSuggestion> of(UUID leader, Language reader, int limit) {
        return waiting(leader, reader, limit).list(database);
    }

    public WaitingQuery<ThankSuggestion> waiting(UUID leader, Language reader, int limit) {
        Instant now = clock.instant();
        return new WaitingQuery<>(
                FOUND,
                Map.of(
                        "leader",
                        leader,
                        "since",
                        Timestamp.from(now.minus(OF_LATE)),
                        "now",
                        Timestamp.from(now),
                        "often",
                        OFTEN,
                        "language",
                        reader.code(),
                        "limit",
                        limit),
                ThankSuggestions::cue);
    }

    /** Says nothing of this colleague for two weeks. */
    void later(UUID leader, UUID person) {
        snooze(leader, person, "now() + cast('" + LATER + "' as interval)");
    }

    /** Says nothing any more. */
    void turnOff(UUID leader) {
        snooze(leader, null, "timestamptz 'infinity'");
    }

    void turnOn(UUID leader) {
        database.sql("delete from thank_suggestion_snoozes where leader_id = ? and person_id is null")
                .param(leader)
                .update();
    }

    public boolean areOff(UUID leader) {
        return database.sql(
                        "select exists (select from thank_suggestion_snoozes where leader_id = ? and person_id is null)")
                .param(leader)
                .query(Boolean.class)
                .single();
    }

    private void snooze(UUID leader, @Nullable UUID person, String until) {
        database.sql("insert into thank_suggestion_snoozes (leader_id, person_id, until) values (?, ?, " + until + """
                        ) on conflict (organisation_id, leader_id, person_id) do update set until = excluded.until""")
                .param(leader)
                .param(person)
                .update();
    }

    private static ThankSuggestion cue(ResultSet row, int number) throws SQLException {
        var person = Colleagues.from(row, "person");
        var topic = new Topic(row.getObject("topic_id", UUID.class), row.getString("label"));
        return new ThankSuggestion(person, topic, row.getInt("times"), reasons(row));
    }

    private static List<ThankSuggestion.Reason> reasons(ResultSet row) throws SQLException {
        String[] paths = (String[]) row.getArray("paths").getArray();
        String[] excerpts = (String[]) row.getArray("excerpts").getArray();
        List<ThankSuggestion.Reason> reasons = new ArrayList<>();
        for (int i = 0; i < Math.min(REASONS, paths.length); i++) {
            reasons.add(new ThankSuggestion.Reason(paths[i], excerpts[i]));
        }
        return reasons;
    }
}
