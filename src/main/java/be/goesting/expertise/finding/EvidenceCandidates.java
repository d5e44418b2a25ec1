package be.goesting.expertise.finding;

import be.goesting.site.Rows;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the current organisation's people answered and shared: read where it bears on a question, and no further. */
@Repository
class EvidenceCandidates {

    private final JdbcClient database;

    EvidenceCandidates(JdbcClient database) {
        this.database = database;
    }

    /**
     * What bears on the question, and on the people nearest to it.
     *
     * @param finder what was learned, and the pace of questions
     */
    record Showings(
            FinderState finder,
            List<EvidenceCandidate> candidates,
            List<TopicEvidence> onTopics,
            List<Participation> people) {}

    /** In one statement. */
    Showings of(ExpertQuery query) {
        List<FinderState> finder = new ArrayList<>(1);
        List<EvidenceCandidate> candidates = new ArrayList<>();
        List<TopicEvidence> onTopics = new ArrayList<>();
        List<Participation> people = new ArrayList<>();
        database.sql("select * from evidence_candidates(:text, :topics, :at, :asker, :lately)")
                .param("text", query.text())
                .param("topics", query.topics().toArray(UUID[]::new))
                .param("at", Timestamp.from(query.at()))
                .param("asker", query.asker(), Types.OTHER)
                .param("lately", Timestamp.from(query.at().minus(ExpertFinder.LATELY)))
                .query((ResultSet row) -> {
                    switch (row.getString("kind")) {
                        case "finder" -> finder.add(state(row, query.at()));
                        case "person" -> people.add(answerer(row));
                        case "question", "moment" -> candidates.add(candidate(row));
                        default -> addOnTopic(row, onTopics);
                    }
                });
        return new Showings(finder.getFirst(), candidates, onTopics, people);
    }

    private static FinderState state(ResultSet row, Instant moment) throws SQLException {
        Array learned = row.getArray("tellings");
        return new FinderState(
                learned == null ? Feature.usualWeights() : FinderState.weights((Double[]) learned.getArray()),
                FinderState.pace(row.getInt("contributions"), Rows.instantOrNull(row, "first_at"), moment),
                row.getInt("answers"));
    }

    private static EvidenceCandidate candidate(ResultSet row) throws SQLException {
        return new EvidenceCandidate(
                EvidenceCandidate.Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                row.getObject("id", UUID.class),
                Rows.instant(row, "at"),
                stems((String[]) row.getArray("stems").getArray(), (Double[])
                        row.getArray("tellings").getArray()),
                Set.of((UUID[]) row.getArray("people").getArray()),
                row.getString("beginning"));
    }

    private static Map<String, Double> stems(String[] stems, Double[] tellings) {
        Map<String, Double> found = new HashMap<>();
        for (int i = 0; i < stems.length; i++) {
            found.put(stems[i], tellings[i]);
        }
        return found;
    }

    private static void addOnTopic(ResultSet row, List<TopicEvidence> onTopics) throws SQLException {
        UUID topic = row.getObject("id", UUID.class);
        var kind = TopicEvidence.Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT));
        UUID[] people = (UUID[]) row.getArray("people").getArray();
        Integer[] times = (Integer[]) row.getArray("times").getArray();
        for (int i = 0; i < people.length; i++) {
            onTopics.add(new TopicEvidence(people[i], topic, kind, times[i]));
        }
    }

    private static Participation answerer(ResultSet row) throws SQLException {
        return new Participation(
                row.getObject("id", UUID.class),
                row.getInt("contributions"),
                row.getInt("answers"),
                Rows.instantOrNull(row, "first_at"),
                Rows.instantOrNull(row, "last_at"),
                row.getDouble("length"),
                row.getDouble("alone"),
                row.getInt("to_asker"),
                new RecentRequests(row.getInt("asked"), Rows.instantOrNull(row, "asked_at")));
    }
}
