package be.goesting.questions.answers;

import be.goesting.people.Audience;
import be.goesting.people.thanks.ThankableItem;
import be.goesting.people.thanks.ThankableItems;
import be.goesting.site.Viewer;
import be.goesting.site.text.Excerpt;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers are something to thank for. */
@Component
class AnswerThankableItems implements ThankableItems {

    private static final Pattern ADDRESS = Pattern.compile("/questions/[0-9a-f-]{36}#answer-" + ID);

    private final JdbcClient database;

    AnswerThankableItems(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<ThankableItem> at(Collection<String> paths, Viewer reader) {
        UUID[] ids = ThankableItems.ids(ADDRESS, paths);
        return ids.length == 0
                ? List.of()
                : database.sql("""
                        select n.id, n.question_id, n.author_id, left(n.body, 1000) body, n.audience, q.team_id,
                               array(select k.person_id from question_requests k where k.question_id = q.id
                                        and (n.asked_before is null or k.position < n.asked_before)) || q.author_id people
                          from answers n join questions q on q.id = n.question_id
                         where n.id = any(:ids) and n.deleted_at is null and q.deleted_at is null
                           and (n.author_id = :reader or readable_question(q, :reader, :team, null)
                             and readable_there(q, n.audience, n.asked_before, n.author_id, :reader, :team, null))""")
                        .param("ids", ids)
                        .param("team", reader.team(), Types.OTHER)
                        .param("reader", reader.id())
                        .query(AnswerThankableItems::deed)
                        .list();
    }

    private static ThankableItem deed(ResultSet row, int number) throws SQLException {
        UUID author = row.getObject("author_id", UUID.class);
        Set<UUID> people = new HashSet<>(List.of(author));
        for (UUID person : (UUID[]) row.getArray("people").getArray()) {
            people.add(person);
        }
        String audience = row.getString("audience");
        UUID team = audience.equals(Audience.TEAM.code()) ? row.getObject("team_id", UUID.class) : null;
        return new ThankableItem(
                AnswerService.path(row.getObject("question_id", UUID.class), row.getObject("id", UUID.class)),
                "answer",
                author,
                Excerpt.of(row.getString("body"), 300),
                new ThankableItem.Readers(audience.equals(Audience.EVERYONE.code()), team, people));
    }
}
