package be.goesting.expertise;

import be.goesting.expertise.Evidence.Kind;
import be.goesting.people.Colleague;
import be.goesting.people.Colleagues;
import be.goesting.site.Language;
import be.goesting.site.Rows;
import be.goesting.topics.Topic;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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
              select *, dense_rank() over (order by newest desc, person_id, topic_id) pair from counted),
            known as (
              select person_id, topic_id, topic_name(organisation_id, topic_id, :language) label,
                     id, kind, source_id, path, excerpt, found_at, of_kind, pair
                from ranked where place <= 3 and pair <= :limit)
            """;

    private static final String IN_ORDER = "select * from known order by pair, found_at desc, id desc";

    /** What the person states stands on every row, so that all of it is one statement. */
    private static final String WITH_STATED = """
            select a.per_week, a.away_until, a.note,
                   array(select w.body from expertise_statements w where w.person_id = one.person order by w.created_at desc, w.id desc limit 5) said,
                   known.*
              from (select cast(:person as uuid) person) one
              left join availabilities a on a.person_id = one.person
              left join known on true
             order by pair, found_at desc, id desc""";

    /** Whether they know anything of the topics or not, with what is known of each on as many rows as there are. */
    private static final String EXPERTS = """
            select p.id person, p.name person_name, p.team_id person_team, p.team_name person_team_name, p.colour person_colour, p.language, p.also_speaks,
                   a.per_week, a.away_until, a.note, known.*
              from colleagues p
              left join availabilities a on a.person_id = p.id
              left join known on known.person_id = p.id
             where p.id = any(:people) and p.erased_at is null
             order by pair, found_at desc, known.id desc""";

    private final JdbcClient database;

    Expertise(JdbcClient database) {
        this.database = database;
    }

    /** What shows that these people know something of these topics; where the evidence is newest comes first. */
    public List<TopicKnowledge> about(Collection<UUID> people, Collection<UUID> topics, Language reader) {
        return people.isEmpty() || topics.isEmpty()
                ? List.of()
                : known(database.sql(
                                KNOWN.formatted("e.person_id = any(:people) and e.topic_id = any(:topics)") + IN_ORDER)
                        .param("people", people.toArray(UUID[]::new))
                        .param("topics", topics.toArray(UUID[]::new))
                        .param("limit", Integer.MAX_VALUE)
                        .param("language", reader.code()));
    }

    /** These people, with what they know of these topics; who was erased is not in it. */
    public List<Expert> experts(Collection<UUID> people, Collection<UUID> topics, Language reader) {
        Map<UUID, Expert> experts = new LinkedHashMap<>();
        var gathering = new Gathering();
        database.sql(KNOWN.formatted("e.person_id = any(:people) and e.topic_id = any(:topics)") + EXPERTS)
                .param("people", people.toArray(UUID[]::new))
                .param("topics", topics.toArray(UUID[]::new))
                .param("limit", Integer.MAX_VALUE)
                .param("language", reader.code())
                .query((ResultSet row) -> {
                    UUID person = row.getObject("person", UUID.class);
                    if (!experts.containsKey(person)) {
                        experts.put(person, expert(row, person));
                    }
                    if (row.getObject("topic_id") != null) {
                        gathering.take(row);
                    }
                });
        gathering
                .known()
                .forEach(known -> Objects.requireNonNull(experts.get(known.person()))
                        .known()
                        .add(known));
        return List.copyOf(experts.values());
    }

    /** The topics of which the person knows something, those with the newest evidence first. */
    public List<TopicKnowledge> of(UUID person, Language reader, int limit) {
        return profile(person, reader, limit).known();
    }

    /** As {@link #of}, with what the person states. */
    ExpertiseProfile profile(UUID person, Language reader, int limit) {
        var gathering = new Gathering();
        List<ExpertiseProfile> stated = new ArrayList<>(1);
        database.sql(KNOWN.formatted("e.person_id = :person") + WITH_STATED)
                .param("person", person)
                .param("limit", limit)
                .param("language", reader.code())
                .query((ResultSet row) -> {
                    if (stated.isEmpty()) {
                        stated.add(stated(row, person));
                    }
                    if (row.getObject("topic_id") != null) {
                        gathering.take(row);
                    }
                });
        ExpertiseProfile first = stated.getFirst();
        return new ExpertiseProfile(gathering.known(), first.said(), first.availability());
    }

    /** People who know something of the topic, those with the newest evidence first. */
    public List<UUID> withTopic(UUID topic, int limit) {
        return database.sql("""
                        select e.person_id from (
                          select person_id, found_at from evidence
                           where topic_id = :topic and left_out_at is null order by found_at desc limit :back) e
                          join colleagues p on p.id = e.person_id and p.erased_at is null
                         where not exists (select from hidden_topics h where h.person_id = e.person_id and h.topic_id = :topic)
                         group by e.person_id order by max(e.found_at) desc, e.person_id limit :limit""")
                .param("topic", topic)
                .param("back", READ_BACK)
                .param("limit", limit)
                .query(UUID.class)
                .list();
    }

    /**
     * Colleagues who know something of the topic, other than the person it is for: of other teams first, each day in another order,
     * so that it is not always the same who stand on top.
     *
     * @param team the person's own; null for who has none
     */
    public List<Colleague> fairOrder(UUID topic, UUID person, @Nullable UUID team, LocalDate day, int limit) {
        return database.sql("""
                        select p.id person, p.name person_name, p.team_id person_team, p.team_name person_team_name, p.colour person_colour
                          from (select distinct person_id from (
                                  select person_id from evidence
                                   where topic_id = :topic and left_out_at is null order by found_at desc limit :back) recent) e
                          join colleagues p on p.id = e.person_id and p.erased_at is null
                         where p.id <> :person
                           and not exists (select from hidden_topics h where h.person_id = e.person_id and h.topic_id = :topic)
                         order by p.team_id is not distinct from cast(:team as uuid), md5(p.id || :day) limit :limit""")
                .param("topic", topic)
                .param("back", READ_BACK)
                .param("person", person)
                .param("team", team, Types.OTHER)
                .param("day", day.toString())
                .param("limit", limit)
                .query((row, number) -> Colleagues.from(row, "person"))
                .list();
    }

    private static List<TopicKnowledge> known(JdbcClient.StatementSpec statement) {
        var gathering = new Gathering();
        statement.query((ResultSet row) -> gathering.take(row));
        return gathering.known();
    }

    private static ExpertiseProfile stated(ResultSet row, UUID person) throws SQLException {
        return new ExpertiseProfile(
                List.of(), Arrays.asList((String[]) row.getArray("said").getArray()), availability(row, person));
    }

    private static Availability availability(ResultSet row, UUID person) throws SQLException {
        return row.getObject("per_week") == null
                ? Availability.unstated(person)
                : new Availability(
                        person,
                        row.getInt("per_week"),
                        row.getObject("away_until", LocalDate.class),
                        row.getString("note"));
    }

    private static Expert expert(ResultSet row, UUID person) throws SQLException {
        Colleague colleague = Colleagues.from(row, "person");
        Stream<String> also =
                Arrays.stream((String[]) row.getArray("also_speaks").getArray());
        List<Language> languages = Stream.concat(Stream.of(row.getString("language")), also)
                .flatMap(code -> Language.find(code).stream())
                .distinct()
                .toList();
        return new Expert(colleague, languages, availability(row, person), new ArrayList<>());
    }

    /** Gathers the rows of one person and topic. */
    private static final class Gathering {

        private final Map<List<UUID>, TopicKnowledge> found = new LinkedHashMap<>();

        void take(ResultSet row) throws SQLException {
            UUID person = row.getObject("person_id", UUID.class);
            var topic = new Topic(row.getObject("topic_id", UUID.class), row.getString("label"));
            TopicKnowledge known = found.computeIfAbsent(
                    List.of(person, topic.id()),
                    pair -> new TopicKnowledge(person, topic, new ArrayList<>(), new EnumMap<>(Kind.class)));
            Evidence evidence = evidence(row);
            known.newest().add(evidence);
            known.counts().put(evidence.kind(), row.getInt("of_kind"));
        }

        List<TopicKnowledge> known() {
            return List.copyOf(found.values());
        }
    }

    public static Evidence evidence(ResultSet row) throws SQLException {
        return new Evidence(
                row.getObject("id", UUID.class),
                Kind.of(row.getString("kind")),
                row.getObject("source_id", UUID.class),
                row.getString("path"),
                row.getString("excerpt"),
                Rows.instant(row, "found_at"));
    }
}
