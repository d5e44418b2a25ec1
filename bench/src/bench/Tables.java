package bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The tables a world is written into, all at the same time. A new table gets its line here. */
final class Tables implements AutoCloseable {

    private final Postgres database;
    private final List<Rows> open = new ArrayList<>();

    final Rows organisations;
    final Rows teams;
    final Rows people;
    final Rows topics;
    final Rows topicLabels;
    final Rows moments;
    final Rows sources;
    final Rows momentTopics;
    final Rows reactions;
    final Rows comments;
    final Rows intentions;
    final Rows notices;

    Tables(Postgres database) throws IOException, SQLException {
        this.database = database;
        organisations = rows("organisations", "id, name, kind");
        teams = rows("teams", "organisation_id, id, parent_id, name, ink, leader_id");
        people = rows("people", "organisation_id, id, team_id, name, email, job, language");
        topics = rows("topics", "organisation_id, id");
        topicLabels = rows("topic_labels", "organisation_id, topic_id, language, label, preferred");
        moments = rows(
                "moments",
                "organisation_id, id, author_id, team_id, kind, method, language, words, audience, minutes, by_leader,"
                        + " shared_at");
        sources = rows("moment_sources", "organisation_id, moment_id, person_id");
        momentTopics = rows("moment_topics", "organisation_id, moment_id, topic_id, shared_at");
        reactions = rows("reactions", "organisation_id, moment_id, person_id, kind, reacted_at");
        comments = rows("comments", "organisation_id, id, moment_id, author_id, language, words, commented_at");
        intentions = rows(
                "intentions",
                "organisation_id, person_id, moment_id, words, look_back, made_at, outcome, closed_at");
        notices = rows("notices", "organisation_id, person_id, actor_id, kind, path, excerpt, told_at, read_at");
    }

    private Rows rows(String table, String columns) throws IOException, SQLException {
        var rows = new Rows(database, table, columns);
        open.add(rows);
        return rows;
    }

    @Override
    public void close() throws SQLException {
        for (Rows rows : open) {
            rows.close();
        }
    }
}
