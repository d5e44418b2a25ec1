package be.goesting.follows;

import be.goesting.privacy.ErasureChoice;
import be.goesting.privacy.PersonalData;
import be.goesting.privacy.PersonalRecords;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What somebody follows and saved: all of it goes with the person, and so does that others follow them. */
@Component
@Order(33)
class FollowsPersonalData implements PersonalData {

    private static final String MODULE = "follows";

    private static final String FOLLOWED = """
            select case when f.topic_id is not null then 'topic' when f.colleague_id is not null then 'person' else 'question' end kind,
                   coalesce(topic_name(f.organisation_id, f.topic_id, p.language), c.name) name, '/questions/' || f.question_id path, f.created_on
              from follows f
              join colleagues p on p.id = f.person_id
              left join colleagues c on c.id = f.colleague_id
             where f.person_id = ? order by f.position""";

    private static final String SAVED = """
            select case when moment_id is not null then 'moment' when question_id is not null then 'question' else 'answer' end kind,
                   coalesce('/moments/' || moment_id, '/questions/' || question_id) path, created_on
              from saved_items where person_id = ? order by position""";

    private final JdbcClient database;

    FollowsPersonalData(JdbcClient database) {
        this.database = database;
    }

    @Override
    public String module() {
        return MODULE;
    }

    @Override
    public Set<String> tables() {
        return Set.of("follows", "saved_items");
    }

    @Override
    public List<PersonalRecords> of(UUID person) {
        return List.of(records("follows", FOLLOWED, person), records("saved", SAVED, person));
    }

    private PersonalRecords records(String name, String sql, UUID person) {
        var rows = database.sql(sql).param(person).query().listOfRows();
        return PersonalRecords.of(MODULE, name, rows).saying("kind", "follows.data.kind");
    }

    @Override
    public void erase(UUID person, ErasureChoice farewell) {
        database.sql("delete from follows where person_id = ? or colleague_id = ?")
                .params(person, person)
                .update();
        database.sql("delete from saved_items where person_id = ?")
                .param(person)
                .update();
    }
}
