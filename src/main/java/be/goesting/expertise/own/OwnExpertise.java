package be.goesting.expertise.own;

import be.goesting.expertise.Expertise;
import be.goesting.site.Language;
import be.goesting.topics.Topic;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What stands about one person, as that person sees and corrects it. */
@Repository
public class OwnExpertise {

    private static final int TOPICS = 100;
    private static final int LINES = 10;

    /** What the person said to be asked about. */
    public record Said(UUID id, String body) {}

    private final JdbcClient database;

    OwnExpertise(JdbcClient database) {
        this.database = database;
    }

    /** Topics with the newest evidence first; of each the newest lines. */
    List<OwnTopic> topics(UUID person, Language reader) {
        Map<UUID, OwnTopic> topics = new LinkedHashMap<>();
        database.sql("""
                        with placed as (
                          select e.*, max(e.found_at) over (partition by e.topic_id) newest,
                                 row_number() over (partition by e.topic_id order by e.found_at desc, e.id desc) place
                            from evidence e where e.person_id = :person),
                        ranked as (select *, dense_rank() over (order by newest desc, topic_id) pair from placed)
                        select topic_id, topic_name(organisation_id, topic_id, :language) label, id, kind, source_id, path, excerpt, found_at,
                               left_out_at is not null left_out,
                               exists (select from hidden_topics h where h.person_id = ranked.person_id and h.topic_id = ranked.topic_id) hidden
                          from ranked where pair <= :topics and place <= :lines
                         order by pair, found_at desc, id desc""")
                .param("person", person)
                .param("language", reader.code())
                .param("topics", TOPICS)
                .param("lines", LINES)
                .query((ResultSet row) -> take(row, topics));
        return List.copyOf(topics.values());
    }

    private static void take(ResultSet row, Map<UUID, OwnTopic> topics) throws SQLException {
        var topic = new Topic(row.getObject("topic_id", UUID.class), row.getString("label"));
        boolean hidden = row.getBoolean("hidden");
        topics.computeIfAbsent(topic.id(), id -> new OwnTopic(topic, hidden, new ArrayList<>()))
                .lines()
                .add(new OwnTopic.Line(Expertise.evidence(row), row.getBoolean("left_out")));
    }

    List<Said> said(UUID person) {
        return database.sql(
                        "select id, body from expertise_statements where person_id = ? order by created_at desc, id desc limit 50")
                .param(person)
                .query(Said.class)
                .list();
    }

    void hide(UUID topic, UUID person) {
        database.sql("""
                        insert into hidden_topics (person_id, topic_id) select ?, id from existing_topics(array[?::uuid]) t (id)
                        on conflict do nothing""").params(person, topic).update();
    }

    void show(UUID topic, UUID person) {
        database.sql("delete from hidden_topics where person_id = ? and topic_id = ?")
                .params(person, topic)
                .update();
    }
}
