package be.goesting.questions.answers;

import be.goesting.notifications.NotificationSource;
import be.goesting.notifications.Told;
import be.goesting.site.Viewer;
import java.sql.Types;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A question, answer or comment that one was told of: whether it is there and for the reader, and whether it still waits. */
@Component
class QuestionNotificationSource implements NotificationSource {

    private static final String QUESTIONS = "/questions/";

    private final JdbcClient database;

    QuestionNotificationSource(JdbcClient database) {
        this.database = database;
    }

    @Override
    public boolean tellsOf(String path) {
        return path.startsWith(QUESTIONS);
    }

    /** Who was asked needs not hear of it any more after answering, or once something helped. */
    @Override
    public Map<UUID, State> states(List<Told> told, Viewer reader) {
        Map<UUID, State> states = new HashMap<>();
        database.sql("""
                        select t.id,
                               t.kind in ('asked', 'asked-nameless', 'question-passed', 'passed-nameless')
                                 and (q.helped_at is not null or not exists (
                                   select from question_requests r where r.question_id = q.id and r.person_id = :reader and r.outcome is null))
                               or t.kind = 'pass-proposed' and not exists (select from question_passes p where p.question_id = q.id)
                               or t.kind in ('wider', 'wider-nameless')
                                 and coalesce(a.audience = q.audience or a.kept_on is not null,
                                              c.audience = q.audience or c.kept_on is not null) settled
                          from unnest(:ids, :kinds, :questions, :answers, :comments) t (id, kind, question_id, answer_id, comment_id)
                          join questions q on q.id = t.question_id and q.deleted_at is null
                          left join answers a on a.id = t.answer_id and a.question_id = q.id and a.deleted_at is null
                          left join answer_comments c on c.id = t.comment_id and c.question_id = q.id and c.deleted_at is null
                         where readable_question(q, :reader, :team, null)
                           and (t.answer_id is null or readable_there(q, a.audience, a.asked_before, a.author_id, :reader, :team, null))
                           and (t.comment_id is null or readable_there(q, c.audience, c.asked_before, c.author_id, :reader, :team, null))
                           and (t.answer_id is null or a.id is not null) and (t.comment_id is null or c.id is not null)""")
                .param("ids", told.stream().map(Told::id).toArray(UUID[]::new))
                .param("kinds", told.stream().map(Told::kind).toArray(String[]::new))
                .param("questions", ids(told, QUESTIONS))
                .param("answers", ids(told, "#answer-"))
                .param("comments", ids(told, "#comment-"))
                .param("reader", reader.id())
                .param("team", reader.team(), Types.OTHER)
                .query(row -> {
                    states.put(
                            row.getObject("id", UUID.class), row.getBoolean("settled") ? State.SETTLED : State.CURRENT);
                });
        return states;
    }

    private static UUID[] ids(List<Told> told, String before) {
        return told.stream().map(each -> each.idAfter(before).orElse(null)).toArray(UUID[]::new);
    }
}
