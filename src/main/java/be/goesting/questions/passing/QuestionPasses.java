package be.goesting.questions.passing;

import be.goesting.people.Colleagues;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who was thought of for a question that is not for everyone, until its asker says yes or no. */
@Repository
public class QuestionPasses {

    private static final String PASS = """
            select w.id, w.question_id,
                   p.id person, p.name person_name, p.team_id person_team, p.team_name person_team_name, p.colour person_colour,
                   b.id passed, b.name passed_name, b.team_id passed_team, b.team_name passed_team_name, b.colour passed_colour
              from question_passes w
              join colleagues p on p.id = w.person_id and p.erased_at is null
              join colleagues b on b.id = w.passed_by and b.erased_at is null
             where\s""";

    private final JdbcClient database;

    QuestionPasses(JdbcClient database) {
        this.database = database;
    }

    /** Those that wait for the asker. */
    public List<QuestionPass> of(UUID question) {
        return database.sql(PASS + "w.question_id = ? order by p.name, w.id limit 50")
                .param(question)
                .query(QuestionPasses::pass)
                .list();
    }

    Optional<QuestionPass> find(UUID id) {
        return database.sql(PASS + "w.id = ?")
                .param(id)
                .query(QuestionPasses::pass)
                .optional();
    }

    void add(UUID question, Collection<UUID> people, UUID by) {
        database.sql("""
                        insert into question_passes (question_id, person_id, passed_by) select ?, person, ? from unnest(?) person
                        on conflict do nothing""").params(question, by, people.toArray(UUID[]::new)).update();
    }

    void delete(UUID id) {
        database.sql("delete from question_passes where id = ?").param(id).update();
    }

    private static QuestionPass pass(ResultSet row, int number) throws SQLException {
        return new QuestionPass(
                row.getObject("id", UUID.class),
                row.getObject("question_id", UUID.class),
                Colleagues.from(row, "person"),
                Colleagues.from(row, "passed"));
    }
}
