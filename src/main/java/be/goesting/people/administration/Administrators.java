package be.goesting.people.administration;

import be.goesting.site.Viewer.Role;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Who administers the current organisation. There is always somebody. */
@Repository
public class Administrators {

    private final JdbcClient database;

    Administrators(JdbcClient database) {
        this.database = database;
    }

    @Transactional(readOnly = true)
    public boolean isLast(UUID person) {
        return database.sql("select person_id from role_assignments where role = ?")
                .param(Role.ADMINISTRATOR.column())
                .query(UUID.class)
                .list()
                .equals(List.of(person));
    }

    /**
     * To be asked before an administrator ceases to be one, in the transaction in which it happens: of the last two who stop at
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
