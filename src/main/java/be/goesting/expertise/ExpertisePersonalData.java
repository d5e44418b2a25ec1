package be.goesting.expertise;

import be.goesting.privacy.ErasureChoice;
import be.goesting.privacy.PersonalData;
import be.goesting.privacy.PersonalRecords;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is kept of what a person knows: all of it goes with the person. */
@Component
class ExpertisePersonalData implements PersonalData {

    private final JdbcClient database;

    ExpertisePersonalData(JdbcClient database) {
        this.database = database;
    }

    @Override
    public String module() {
        return "expertise";
    }

    @Override
    public Set<String> tables() {
        return Set.of("evidence", "expertise_statements", "hidden_topics", "availabilities");
    }

    @Override
    public List<PersonalRecords> of(UUID person) {
        return List.of(
                records("evidence", person, """
                                select topic_name(e.organisation_id, e.topic_id, p.language) topic, e.kind, e.excerpt, e.path, e.found_at, e.left_out_at
                                  from evidence e join colleagues p on p.id = e.person_id where p.id = ? order by e.found_at desc""").saying("kind", "expertise.kind"),
                records(
                        "statements",
                        person,
                        "select body, created_at said_at from expertise_statements where person_id = ? order by created_at desc"),
                records("hidden", person, """
                                select topic_name(h.organisation_id, h.topic_id, p.language) topic, h.hidden_at
                                  from hidden_topics h join colleagues p on p.id = h.person_id where p.id = ? order by h.hidden_at desc"""),
                records(
                        "availability",
                        person,
                        "select per_week, away_until, note, updated_at stated_at from availabilities where person_id = ?"));
    }

    @Override
    public void erase(UUID person, ErasureChoice farewell) {
        for (String table : List.of("evidence", "expertise_statements", "hidden_topics", "availabilities")) {
            database.sql("delete from " + table + " where person_id = ?")
                    .param(person)
                    .update();
        }
    }

    private PersonalRecords records(String name, UUID person, String sql) {
        return PersonalRecords.of(
                module(), name, database.sql(sql).param(person).query().listOfRows());
    }
}
