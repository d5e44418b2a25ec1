package be.goesting.people.administration;

import be.goesting.site.Viewer.Role;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Who administers the current organisation. There is always somebody who can sign in. */
@Repository
public class Administrators {

    private final JdbcClient database;

    Administrators(JdbcClient database) {
        this.database = database;
    }

    /** Of those who administer, who cannot sign in counts only where nobody can. */
    @Transactional(readOnly = true)
    public boolean isLast(UUID person) {
        List<UUID> all = database.sql("""
                        select a.person_id from role_assignments a join people p on p.id = a.person_id
                         where a.role = ? and (p.email is not null or not has_reachable_administrator(current_organisation()))""")
                .param(Role.ADMINISTRATOR.column())
                .query(UUID.class)
                .list();
        return all.equals(List.of(person));
    }

    /**
     * To be asked before an administrator ceases to be one, or can no longer sign in, in the transaction in which it happens: of the last two who stop at
     * once, one stays.
     *
     * @throws LastAdministrator when nobody would be left
     */
    public void spare(UUID person) {
        database.sql("select id from role_assignments where role = ? order by id for update")
                .param(Role.ADMINISTRATOR.column())
                .query(UUID.class)
                .list();
        if (isLast(person)) {
            throw new LastAdministrator();
        }
    }
}
