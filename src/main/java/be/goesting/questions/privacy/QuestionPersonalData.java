package be.goesting.questions.privacy;

import be.goesting.notifications.Notifications;
import be.goesting.privacy.ErasureChoice;
import be.goesting.privacy.OutOfReach;
import be.goesting.privacy.PersonalData;
import be.goesting.privacy.PersonalRecords;
import be.goesting.questions.Question;
import be.goesting.questions.QuestionCounts;
import be.goesting.site.Viewer;
import be.goesting.site.text.Excerpt;
import java.sql.Types;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What somebody asked under the own name, answered, commented and was asked. What was asked without a name, nobody can tell. */
@Component
@Order(35)
public class QuestionPersonalData implements PersonalData {

    private static final String MODULE = "questions";

    /** What stands where an answer or a question was that others went on from. */
    private static final String GONE = "…";

    private static final String QUESTIONS = """
            select id, created_at asked_at, body, language, audience,
                   array(select topic_name(current_organisation(), qt.topic_id, q.language) from question_topics qt
                          where qt.question_id = q.id) topics, updated_at edited_at, deleted_at
              from questions q where author_id = ? order by created_at""";

    private static final String ANSWERS = """
            select a.id, a.question_id, case when length(q.body) > 200 then regexp_replace(left(q.body, 200), '\\s+\\S*$', '') || '…' else q.body end question, a.created_at answered_at, a.body, a.language, a.helpful_at, a.updated_at edited_at,
                   a.deleted_at
              from answers a join questions q on q.id = a.question_id where a.author_id = ? order by a.created_at""";

    private static final String COMMENTS =
            "select id, question_id, created_at commented_at, body, deleted_at from answer_comments where author_id = ? order by created_at";

    private static final String ASKED = """
            select k.question_id, case when length(q.body) > 200 then regexp_replace(left(q.body, 200), '\\s+\\S*$', '') || '…' else q.body end question, k.created_at asked_at, k.outcome
              from question_requests k join questions q on q.id = k.question_id
             where k.person_id = ? and q.deleted_at is null order by k.created_at""";

    private final JdbcClient database;
    private final QuestionCounts counts;
    private final Notifications notifications;

    QuestionPersonalData(JdbcClient database, QuestionCounts counts, Notifications notifications) {
        this.database = database;
        this.counts = counts;
        this.notifications = notifications;
    }

    @Override
    public String module() {
        return MODULE;
    }

    @Override
    public Set<String> tables() {
        return Set.of(
                "questions",
                "question_topics",
                "question_requests",
                "question_passes",
                "answers",
                "answer_thanks",
                "answer_comments");
    }

    @Override
    public List<PersonalRecords> of(UUID person) {
        return List.of(
                records("questions", QUESTIONS, person)
                        .saying("audience", "questions.audience")
                        .saying("language", "people.language"),
                records("answers", ANSWERS, person).saying("language", "people.language"),
                records("comments", COMMENTS, person),
                records("asked", ASKED, person).saying("outcome", "questions.data.outcome"));
    }

    @Override
    public List<OutOfReach> outOfReach(Viewer person) {
        return database.sql("""
                        select w.path, w.body from (
                          select '/answers/' || n.id path, left(n.body, 400) body, n.question_id, n.created_at from answers n
                           where n.author_id = :person and n.deleted_at is null
                          union all
                          select '/answer-comments/' || r.id, left(r.body, 400), r.question_id, r.created_at from answer_comments r
                           where r.author_id = :person and r.deleted_at is null) w
                          join questions q on q.id = w.question_id and q.deleted_at is null
                         where readable_question(q, :person, :team, null) is not true
                         order by w.created_at desc limit 100""")
                .param("person", person.id())
                .param("team", person.team(), Types.OTHER)
                .query((row, number) -> new OutOfReach(Excerpt.line(row.getString("body")), row.getString("path")))
                .list();
    }

    @Override
    public void erase(UUID person, ErasureChoice farewell) {
        run("delete from question_requests where person_id = ?", person);
        run("delete from question_passes where person_id = ?", person);
        run("delete from question_passes where passed_by = ?", person);
        run("update question_requests set passed_by = null where passed_by = ?", person);
        run("delete from answer_thanks where person_id = ?", person);
        switch (farewell) {
            case TAKE_EVERYTHING -> {
                run("delete from answer_comments where author_id = ?", person);
                takeQuestions(person);
                takeAnswers(person);
            }
            case LEAVE_WHAT_WAS_SHARED -> {
                run("delete from questions where deleted_at is not null and author_id = ?", person);
                run("delete from answers where deleted_at is not null and author_id = ?", person);
            }
        }
    }

    @Override
    public boolean leavesSomething() {
        return true;
    }

    /** A question that others answered keeps its place: what they wrote is theirs. */
    private void takeQuestions(UUID person) {
        database.sql("select id from questions where author_id = ?")
                .param(person)
                .query(UUID.class)
                .list()
                .forEach(question -> notifications.forget(Question.path(question)));
        run("delete from questions where author_id = ? and (answer_count = 0 or deleted_at is not null)", person);
        database.sql("""
                        update questions set body = ?, title = null, updated_at = null, escalate_on = null
                         where author_id = ?""").params(GONE, person).update();
    }

    private void takeAnswers(UUID person) {
        List<UUID> answered = database.sql("select distinct question_id from answers where author_id = ?")
                .param(person)
                .query(UUID.class)
                .list();
        run("""
            delete from answers a where a.author_id = ?
               and not exists (select from answer_comments r where r.answer_id = a.id and r.deleted_at is null)""", person);
        database.sql("update answers set body = ?, updated_at = null where author_id = ?")
                .params(GONE, person)
                .update();
        counts.recompute(answered);
    }

    private void run(String sql, UUID person) {
        database.sql(sql).param(person).update();
    }

    private PersonalRecords records(String name, String sql, UUID person) {
        return PersonalRecords.of(
                MODULE, name, database.sql(sql).param(person).query().listOfRows());
    }
}
