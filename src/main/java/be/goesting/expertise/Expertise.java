package be.goesting.expertise;

import be.goesting.expertise.Evidence.Kind;
import be.goesting.site.Language;
import be.goesting.topics.Topic;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who in the current organisation knows something of what. Topics that a person hides are never in it. */
@Repository
public class Expertise {

    /** How far back a topic's evidence is read: far enough to find more people than are ever shown. */
    private static final int READ_BACK = 500;

    private static final String KNOWN = """
            with counted as (
              select e.*, max(e.found_at) over (partition by e.person_id, e.topic_id) newest,
                     count(*) over (partition by e.person_id, e.topic_id, e.kind) of_kind,
                     row_number() over (partition by e.person_id, e.topic_id, e.kind order by e.found_at desc, e.id desc) place
                from evidence e
               where e.left_out_at is null and %s
                 and not exists (select from hidden_topics h where h.person_id = e.person_id and h.topic_id = e.topic_id)),
            ranked as (
              select *, dense_rank() over (order by newest desc, person_id, topic_id) pair from counted)
            select person_id, topic_id, topic_name(organisation_id, topic_id, :language) label,
                   id, kind, ref, path, excerpt, found_at, of_kind
              from ranked where place <= 3 and pair <= :most
             order by pair, found_at desc, id desc""";

    private final JdbcClient database;

    Expertise(JdbcClient database) {
        this.database = database;
    }

    /** What shows that these people know something of these topics; where the evidence is newest comes first. */
    public List<Known> about(Collection<UUID> people, Collection<UUID> topics, Language reader) {
        return people.isEmpty() || topics.isEmpty()
                ? List.of()
                : known(database.sql(KNOWN.formatted("e.person_id = any(:people) and e.topic_id = any(:topics)"))
                        .param("people", people.toArray(UUID[]::new))
                        .param("topics", topics.toArray(UUID[]::new))
                        .param("most", Integer.MAX_VALUE)
                        .param("language", reader.code()));
    }

    /** The topics of which the person knows something, those with the newest evidence first. */
    public List<Known> of(UUID person, Language reader, int most) {
        return known(database.sql(KNOWN.formatted("e.person_id = :person"))
                .param("person", person)
                .param("most", most)
                .param("language", reader.code()));
    }

    /** People who know something of the topic, those with the newest evidence first. */
    public List<UUID> withTopic(UUID topic, int most) {
        return database.sql("""
                        select e.person_id from (
                          select person_id, found_at from evidence
                           where topic_id = :topic and left_out_at is null order by found_at desc limit :back) e
                          join people p on p.id = e.person_id and p.erased_at is null
                         where not exists (select from hidden_topics h where h.person_id = e.person_id and h.topic_id = :topic)
                         group by e.person_id order by max(e.found_at) desc, e.person_id limit :most""")
                .param("topic", topic)
                .param("back", READ_BACK)
                .param("most", most)
                .query(UUID.class)
                .list();
    }

    private static List<Known> known(JdbcClient.StatementSpec statement) {
        Map<List<UUID>, Known> found = new LinkedHashMap<>();
        statement.query((ResultSet row) -> {
            UUID person = row.getObject("person_id", UUID.class);
            var topic = new Topic(row.getObject("topic_id", UUID.class), row.getString("label"));
            Known known = found.computeIfAbsent(
                    List.of(person, topic.id()),
                    pair -> new Known(person, topic, new ArrayList<>(), new EnumMap<>(Kind.class)));
            Evidence evidence = evidence(row);
            known.newest().add(evidence);
            known.counts().put(evidence.kind(), row.getInt("of_kind"));
        });
        return List.copyOf(found.values());
    }

    static Evidence evidence(ResultSet row) throws SQLException {
        return new Evidence(
                row.getObject("id", UUID.class),
                Kind.of(row.getString("kind")),
                row.getObject("ref", UUID.class),
                row.getString("path"),
                row.getString("excerpt"),
                row.getTimestamp("found_at").toInstant());
    }
}
