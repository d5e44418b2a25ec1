package be.goesting.people.administration;

import be.goesting.site.Language;
import be.goesting.site.Viewer.Role;
import be.goesting.site.forms.FormValue;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The people of the current organisation, with what only an administrator sees of them. */
@Repository
@Transactional
class PersonAdministrationRepository {

    private static final String KEPT = """
            select p.id, p.name, p.email, p.job, p.language, p.team_id, t.name team_name, coalesce(t.colour, 'slate') colour,
                   exists (select from teams l where l.leader_id = p.id) leads,
                   array(select a.role from role_assignments a where a.person_id = p.id) roles
              from people p left join teams t on t.id = p.team_id
            """;

    private final JdbcClient database;

    PersonAdministrationRepository(JdbcClient database) {
        this.database = database;
    }

    /** By name; those with all words of the part in theirs, and after this person when there is one. */
    List<PersonAccount> inOrder(String part, @Nullable UUID after, int limit) {
        return database.sql(KEPT + """
                         where p.id in (
                           select people_after(?, (select folded_name from people where id = ?), ?, ?))
                         order by p.folded_name, p.id""")
                .param(part)
                .param(after)
                .param(after)
                .param(limit)
                .query(PersonAdministrationRepository::kept)
                .list();
    }

    Optional<PersonAccount> find(UUID id) {
        return database.sql(KEPT + " where p.id = ? and p.erased_at is null")
                .param(id)
                .query(PersonAdministrationRepository::kept)
                .optional();
    }

    /** All but the address, which does not change at once. */
    void update(UUID id, PersonForm form) {
        database.sql("""
                        update people set name = ?, team_id = ?, job = ?, language = ?, updated_at = now()
                         where id = ?""")
                .param(form.name())
                .param(FormValue.id(form.team()).orElse(null))
                .param(FormValue.orNull(form.job()))
                .param(form.language())
                .param(id)
                .update();
    }

    private static PersonAccount kept(ResultSet row, int number) throws SQLException {
        return new PersonAccount(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("email"),
                row.getString("job"),
                Language.of(row.getString("language")),
                row.getObject("team_id", UUID.class),
                row.getString("team_name"),
                row.getString("colour"),
                row.getBoolean("leads"),
                Arrays.stream((String[]) row.getArray("roles").getArray())
                        .map(Role::of)
                        .collect(Collectors.toSet()));
    }
}
