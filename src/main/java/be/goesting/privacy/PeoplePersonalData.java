package be.goesting.privacy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who somebody is here. An erased person's row stays, empty, for what is left without a name to hang on. */
@Component
@Order(10)
class PeoplePersonalData implements PersonalData {

    private static final String PERSON = """
            select p.id, p.name, p.email, p.job, t.name team, p.language, p.also_speaks, p.theme, p.marked_as_leader, p.joined_at
              from people p left join teams t on t.id = p.team_id where p.id = ?""";

    private static final String ROLES =
            "select role, created_at appointed_at from role_assignments where person_id = ? order by role";

    private final JdbcClient database;

    PeoplePersonalData(JdbcClient database) {
        this.database = database;
    }

    @Override
    public String module() {
        return "people";
    }

    @Override
    public Set<String> tables() {
        return Set.of("people", "teams", "role_assignments");
    }

    @Override
    public List<PersonalRecords> of(UUID person) {
        return List.of(
                records("person", PERSON, person)
                        .saying("language", "people.language")
                        .saying("also_speaks", "people.language")
                        .saying("theme", "people.settings.theme"),
                records("teams", "select name team from teams where leader_id = ? order by name", person),
                records("roles", ROLES, person).saying("role", "people.data.role"));
    }

    @Override
    public void erase(UUID person, ErasureChoice farewell) {
        database.sql("update teams set leader_id = null where leader_id = ?")
                .param(person)
                .update();
        database.sql("delete from role_assignments where person_id = ?")
                .param(person)
                .update();
        database.sql("""
                        update people set name = '·', email = null, job = null, team_id = null, language = default,
                               also_speaks = default, theme = default, marked_as_leader = false, joined_at = now(), erased_at = now()
                         where id = ?""").param(person).update();
    }

    @Override
    public boolean leavesSomething() {
        return true;
    }

    private PersonalRecords records(String name, String sql, UUID person) {
        return PersonalRecords.of(
                "people", name, database.sql(sql).param(person).query().listOfRows());
    }
}
