package be.goesting.questions;

import be.goesting.people.Audience;
import be.goesting.people.Colleagues;
import be.goesting.search.SimilarItem;
import be.goesting.site.Language;
import be.goesting.site.Rows;
import be.goesting.site.text.Excerpt;
import be.goesting.topics.Topic;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;

/** Reads questions as the database gives them. */
final class QuestionRow {

    private QuestionRow() {}

    static Question question(ResultSet row, int number) throws SQLException {
        return new Question(
                row.getObject("id", UUID.class),
                Colleagues.orNull(row, "author"),
                row.getBoolean("mine"),
                Language.of(row.getString("language")),
                row.getString("title"),
                row.getString("body"),
                Audience.of(row.getString("audience")),
                Rows.instant(row, "created_at"),
                Rows.instantOrNull(row, "opened_at"),
                row.getObject("escalate_on", LocalDate.class),
                Rows.instantOrNull(row, "updated_at"),
                row.getInt("answer_count"),
                Rows.instantOrNull(row, "helped_at"),
                row.getString("source_id"),
                Topic.of(Rows.ids(row, "topics"), Rows.strings(row, "topic_names")));
    }

    static SimilarItem known(ResultSet row, int number) throws SQLException {
        String said = row.getString("said");
        return new SimilarItem(
                said == null ? "questions.known.asked" : "questions.known.answered",
                said == null ? "question" : "check",
                Question.path(row.getObject("id", UUID.class)),
                Excerpt.line(row.getString("line")),
                said == null ? null : Excerpt.line(said),
                Colleagues.orNull(row, "person"),
                Rows.instant(row, "created_at"),
                row.getDouble("likeness"));
    }
}
