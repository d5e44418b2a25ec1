package be.goesting.questions.search;

import be.goesting.people.Audience;
import be.goesting.people.Colleagues;
import be.goesting.questions.Question;
import be.goesting.search.SearchHit;
import be.goesting.search.SearchKind;
import be.goesting.search.SearchSource;
import be.goesting.site.Language;
import be.goesting.site.Rows;
import be.goesting.site.Viewer;
import be.goesting.site.queries.Query;
import be.goesting.site.text.Excerpt;
import be.goesting.topics.Topic;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Answers in the search, each under its question. */
@Component
class AnswerSearch implements SearchSource {

    private static final int TITLE = 120;

    private static final String HITS = """
            select n.id, n.question_id, n.language, coalesce(q.title, left(q.body, 1000)) line, n.body, n.audience, n.created_at,
                   n.helpful_at is not null helped,
                   p.id author, case when p.erased_at is null then p.name else '' end author_name,
                   p.team_id author_team, p.team_name author_team_name, p.colour author_colour,
                   array(select qt.topic_id from question_topics qt where qt.question_id = q.id order by qt.position, qt.id) topics,
                   array(select topic_name(qt.organisation_id, qt.topic_id, :language)
                           from question_topics qt where qt.question_id = q.id order by qt.position, qt.id) topic_names
              from answers n
              join questions q on q.id = n.question_id
              join colleagues p on p.id = n.author_id
             where n.id = any(:ids) and n.deleted_at is null and readable_answer(n, :reader, :team, null)""";

    @Override
    public SearchKind kind() {
        return SearchKind.ANSWER;
    }

    @Override
    public String matching() {
        return "answers_matching";
    }

    @Override
    public Query<SearchHit> hits(Collection<UUID> ids, Viewer reader) {
        return new Query<>(HITS, SearchSource.parameters(ids, reader), AnswerSearch::hit);
    }

    private static SearchHit hit(ResultSet row, int number) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        Audience audience = Audience.of(row.getString("audience"));
        return new SearchHit(
                id,
                SearchKind.ANSWER,
                row.getBoolean("helped") ? "questions.found.helped" : "questions.found.answer",
                row.getBoolean("helped") ? "check" : "talk",
                Question.path(row.getObject("question_id", UUID.class)) + "#answer-" + id,
                Colleagues.from(row, "author"),
                false,
                audience == Audience.EVERYONE ? null : "questions.audience." + audience.code() + ".only",
                Language.of(row.getString("language")),
                Excerpt.cut(Excerpt.line(row.getString("line")), TITLE),
                Excerpt.line(row.getString("body")),
                Topic.of(Rows.ids(row, "topics"), Rows.strings(row, "topic_names")),
                Rows.instant(row, "created_at"));
    }
}
