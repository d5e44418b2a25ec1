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
    final Rows questions;
    final Rows questionTopics;
    final Rows answers;
    final Rows answerThanks;
    final Rows answerComments;
    final Rows asks;
    final Rows meetings;
    final Rows talks;
    final Rows evidence;
    final Rows ownWords;
    final Rows hiddenTopics;
    final Rows availabilities;
    final Rows ties;

    Tables(Postgres database) throws IOException, SQLException {
        this.database = database;
        organisations = rows("organisations", "id, name, kind");
        teams = rows("teams", "organisation_id, id, parent_id, name, site, colour, leader_id");
        people = rows("people", "organisation_id, id, team_id, name, email, job, language, also_speaks");
        topics = rows("topics", "organisation_id, id");
        topicLabels = rows("topic_labels", "organisation_id, topic_id, language, label, preferred");
        moments = rows(
                "moments",
                "organisation_id, id, author_id, team_id, kind, method, language, body, audience, minutes, by_leader,"
                        + " created_at");
        sources = rows("moment_sources", "organisation_id, moment_id, person_id");
        momentTopics = rows("moment_topics", "organisation_id, moment_id, topic_id, created_at");
        reactions = rows("reactions", "organisation_id, moment_id, person_id, kind, created_at");
        comments = rows("comments", "organisation_id, id, moment_id, author_id, language, body, created_at");
        intentions = rows(
                "intentions",
                "organisation_id, person_id, moment_id, body, review_on, created_at, outcome, closed_at");
        notices = rows("notifications", "organisation_id, person_id, actor_id, kind, path, excerpt, created_at, read_at");
        questions = rows(
                "questions",
                "organisation_id, id, author_id, nameless_key, team_id, language, body, audience, created_at, opened_at, answer_count,"
                        + " answered_at, helped_at");
        questionTopics = rows("question_topics", "organisation_id, question_id, topic_id, created_at");
        answers = rows(
                "answers", "organisation_id, id, question_id, author_id, language, body, created_at, helpful_at");
        answerThanks = rows("answer_thanks", "organisation_id, answer_id, person_id, created_at");
        answerComments = rows("answer_comments", "organisation_id, question_id, author_id, body, created_at");
        asks = rows("question_requests", "organisation_id, question_id, person_id, reasons, created_at, outcome, closed_on");
        meetings = rows("meetings", "organisation_id, id, kind, organiser_id, invitee_id, created_at, starts_at, minutes");
        talks = rows("talks", "organisation_id, id, about");
        evidence = rows("evidence", "organisation_id, person_id, topic_id, kind, source_id, path, excerpt, found_at");
        ownWords = rows("expertise_statements", "organisation_id, id, person_id, body, created_at");
        hiddenTopics = rows("hidden_topics", "organisation_id, person_id, topic_id");
        availabilities = rows("availabilities", "organisation_id, person_id, per_week, away_until");
        ties = rows("ties", "organisation_id, learner_id, teacher_id, how, source_id, path, formed_at");
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
