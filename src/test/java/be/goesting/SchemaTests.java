package be.goesting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every table of an organisation keeps to that organisation, in the database itself. */
class SchemaTests {

    private static final Set<String> OF_NO_ORGANISATION = Set.of(
            "flyway_schema_history",
            "attempts",
            "spring_session",
            "spring_session_attributes",
            "event_publication",
            "scheduled_tasks",
            "organisations");

    private final JdbcClient database = TestApplication.bean(JdbcClient.class);

    @Test
    void everyTenantTableForcesItsPolicy() {
        assertThat(names("""
                        select c.relname from pg_class c
                         where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
                           and not (c.relrowsecurity and c.relforcerowsecurity
                                    and (select count(*) from pg_policy p where p.polrelid = c.oid
                                          and pg_get_expr(p.polqual, p.polrelid) = '(organisation_id = current_organisation())') = 1)""")).containsExactlyInAnyOrderElementsOf(OF_NO_ORGANISATION);
    }

    @Test
    void everyKeyCarriesTheOrganisationAlong() {
        assertThat(names("""
                        select distinct k.conrelid::regclass::text from pg_constraint k
                         where k.contype in ('p', 'f') and k.connamespace = 'public'::regnamespace
                           and not exists (select from unnest(k.conkey) column_number
                                             join pg_attribute a on a.attrelid = k.conrelid and a.attnum = column_number
                                            where a.attname = 'organisation_id')""")).isSubsetOf(OF_NO_ORGANISATION);
    }

    @Test
    void outsideAnOrganisationNothingIsSeen() {
        assertThat(database.sql("select count(*) from moments")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private List<String> names(String sql) {
        return database.sql(sql).query(String.class).list();
    }
}
