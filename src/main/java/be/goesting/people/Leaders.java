package be.goesting.people;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Who leads whom, as it follows from the tree of teams: somebody's leader is who leads the home team, and for who leads that
 * team the nearest team above that somebody else leads.
 */
@Repository
public class Leaders {

    private static final String COLLEAGUE = """
            select p.id, p.name, p.team_id, t.name team_name, coalesce(t.ink, 'slate') ink
              from people p left join teams t on t.id = p.team_id
            """;

    private final JdbcClient database;

    Leaders(JdbcClient database) {
        this.database = database;
    }

    /** The person's leader; empty for who has none, such as who leads the whole organisation. */
    public Optional<Colleague> of(UUID person) {
        return database.sql(COLLEAGUE + "where p.id = leader_of(?)")
                .param(person)
                .query(People::colleague)
                .optional();
    }

    public boolean leads(UUID leader, UUID person) {
        return database.sql("select leader_of(?) is not distinct from ?")
                .params(person, leader)
                .query(Boolean.class)
                .single();
    }

    /** Whose leader this is, by name. */
    public List<Colleague> ledBy(UUID leader) {
        return database.sql(COLLEAGUE + "where p.id in (select led_by(:leader)) order by p.folded_name, p.id")
                .param("leader", leader)
                .query(People::colleague)
                .list();
    }
}
