package be.goesting.people;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All that is stored of somebody here, for who takes it home, and how that is emptied. The row stays, for what is left to hang on. */
@Repository
public class StoredPeople {

    private static final String PERSON = """
            select p.id, p.name, p.email, p.job, t.name team, p.language, p.also_speaks, p.page_language, p.theme, p.marked_as_leader, p.joined_at,
                   p.arrived_at
              from people p left join teams t on t.id = p.team_id where p.id = ?""";

    private final JdbcClient database;

    StoredPeople(JdbcClient database) {
        this.database = database;
    }

    public List<Map<String, Object>> person(UUID person) {
        return rows(PERSON, person);
    }

    public List<Map<String, Object>> teamsLed(UUID person) {
        return rows("select name team from teams where leader_id = ? order by name", person);
    }

    public List<Map<String, Object>> roles(UUID person) {
        return rows(
                "select role, created_at appointed_at from role_assignments where person_id = ? order by role", person);
    }

    public List<Map<String, Object>> addresses(UUID person) {
        return rows("""
                select old_email, new_email, created_at changed_at, settled_at, outcome
                  from address_changes where person_id = ? order by created_at""", person);
    }

    public void empty(UUID person) {
        run("delete from address_changes where person_id = ?", person);
        run("update teams set leader_id = null where leader_id = ?", person);
        run("delete from role_assignments where person_id = ?", person);
        run("""
            update people set name = '·', email = null, job = null, team_id = null, language = default,
                   also_speaks = default, page_language = null, theme = default, arrived_at = null, marked_as_leader = false, joined_at = now(), erased_at = now()
             where id = ?""", person);
    }

    private List<Map<String, Object>> rows(String sql, UUID person) {
        return database.sql(sql).param(person).query().listOfRows();
    }

    private void run(String sql, UUID person) {
        database.sql(sql).param(person).update();
    }
}
