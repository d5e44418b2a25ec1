package be.goesting.questions;

import be.goesting.people.Colleague;
import be.goesting.site.Language;
import be.goesting.site.Markdown;
import be.goesting.topics.SimilarItem;
import be.goesting.topics.Topic;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads questions as the database gives them. */
final class QuestionRow {

    private QuestionRow() {}

    static Question question(ResultSet row, int number) throws SQLException {
        UUID author = row.getObject("author", UUID.class);
        return new Question(
                row.getObject("id", UUID.class),
                author == null
                        ? null
                        : new Colleague(
                                author,
                                row.getString("author_name"),
                                row.getObject("author_team", UUID.class),
                                row.getString("team_name"),
                                row.getString("colour")),
                row.getBoolean("mine"),
                Language.of(row.getString("language")),
                row.getString("title"),
                row.getString("body"),
                Audience.of(row.getString("audience")),
                row.getTimestamp("created_at").toInstant(),
                instant(row, "opened_at"),
                instant(row, "updated_at"),
                row.getInt("answer_count"),
                instant(row, "helped_at"),
                row.getString("source_id"),
                topics(row));
    }

    static SimilarItem known(ResultSet row, int number) throws SQLException {
        String said = row.getString("said");
        UUID person = row.getObject("person", UUID.class);
        return new SimilarItem(
                said == null ? "questions.known.asked" : "questions.known.answered",
                said == null ? "question" : "check",
                Question.path(row.getObject("id", UUID.class)),
                Markdown.line(row.getString("line")),
                said == null ? null : Markdown.line(said),
                person == null
                        ? null
                        : new Colleague(
                                person,
                                row.getString("name"),
                                row.getObject("team_id", UUID.class),
                                row.getString("team_name"),
                                row.getString("colour")),
                row.getTimestamp("created_at").toInstant(),
                row.getDouble("likeness"));
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp time = row.getTimestamp(column);
        return time == null ? null : time.toInstant();
    }

    private static List<Topic> topics(ResultSet row) throws SQLException {
        var ids = row.getArray("topics");
        if (ids == null) {
            return List.of();
        }
        UUID[] topics = (UUID[]) ids.getArray();
        String[] names = (String[]) row.getArray("topic_names").getArray();
        return java.util.stream.IntStream.range(0, topics.length)
                .mapToObj(i -> new Topic(topics[i], Arrays.asList(names).get(i)))
                .toList();
    }
}
