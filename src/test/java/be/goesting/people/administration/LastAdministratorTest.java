package be.goesting.people.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.goesting.TestApplication;
import be.goesting.TestOrganisation;
import be.goesting.tenancy.Organisations;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;

/** Whatever way an administrator goes, the database keeps one. */
class LastAdministratorTest {

    private final TestOrganisation organisation = TestOrganisation.founded(TestApplication.application(), "Slagerij");
    private final UUID first = administrator("Ans");

    @Test
    void theLastOneStays() {
        assertThatThrownBy(() -> delete("delete from role_assignments")).isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> delete("delete from people")).isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> delete("update role_assignments set role = 'learning_team'"))
                .isInstanceOf(DataAccessException.class);
        assertThat(administrators()).isEqualTo(1);
    }

    @Test
    void whoIsNotTheLastGoes() {
        administrator("Bo");
        delete("delete from people where id = '" + first + "'");
        assertThat(administrators()).isEqualTo(1);
    }

    @Test
    void theLastWhoCanSignInStaysBesideOneWhoCannot() {
        UUID reachable = organisation.add("insert into people (name, email) values ('Cas', 'cas@slagerij.example')");
        organisation.add("insert into role_assignments (person_id, role) values (?, 'administrator')", reachable);
        assertThatThrownBy(() -> delete("delete from role_assignments where person_id = '" + reachable + "'"))
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> delete("update people set email = null")).isInstanceOf(DataAccessException.class);
        delete("delete from role_assignments where person_id = '" + first + "'");
        assertThat(administrators()).isEqualTo(1);
    }

    @Test
    void withTheOrganisationTheLastGoesToo() {
        Organisations organisations = TestApplication.bean(Organisations.class);
        organisations.in(organisation.id(), () -> {
            organisations.removeCurrent();
            return true;
        });
        assertThat(administrators()).isZero();
    }

    private UUID administrator(String name) {
        UUID person = organisation.add("insert into people (name) values (?)", name);
        organisation.add("insert into role_assignments (person_id, role) values (?, 'administrator')", person);
        return person;
    }

    private void delete(String sql) {
        organisation.in(database -> database.sql(sql).update());
    }

    private int administrators() {
        return organisation.in(
                database -> database.sql("select count(*) from role_assignments where role = 'administrator'")
                        .query(Integer.class)
                        .single());
    }
}
