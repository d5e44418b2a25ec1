package be.goesting.people;

import be.goesting.site.Page;
import be.goesting.site.Viewer;
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
            select p.id person, p.name person_name, p.team_id person_team, t.name person_team_name, t.colour person_colour
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
                .query(Colleagues::person)
                .optional();
    }

    public boolean leads(UUID leader, UUID person) {
        return database.sql("select leader_of(?) is not distinct from ?")
                .params(person, leader)
                .query(Boolean.class)
                .single();
    }

    /** The person, for the page of that person: whether they and who is looking lead one another is read along. */
    Optional<Person> find(UUID id, Page page) {
        return database.sql("select " + People.COLUMNS + """
                        , leader_of(:viewer) is not distinct from p.id leads_viewer,
                        leader_of(p.id) is not distinct from :viewer led_by_viewer""" + People.FROM + "p.id = :id")
                .param("viewer", page.viewer().id())
                .param("id", id)
                .query((row, number) -> {
                    var read = new Leadership(row.getBoolean("leads_viewer"), row.getBoolean("led_by_viewer"));
                    page.once(Leadership.class, () -> read);
                    return People.person(row, number);
                })
                .optional();
    }

    /** Whether the person and who is looking lead one another: asked once for a page of that person. */
    public Leadership between(Person person, Page page) {
        return page.once(Leadership.class, () -> between(person, page.viewer()));
    }

    private Leadership between(Person person, Viewer viewer) {
        if (person.id().equals(viewer.id()) || !person.leads() && !viewer.leads()) {
            return new Leadership(false, false);
        }
        return database.sql("""
                        select leader_of(:viewer) is not distinct from :person leads_viewer,
                               leader_of(:person) is not distinct from :viewer led_by_viewer""")
                .param("viewer", viewer.id())
                .param("person", person.id())
                .query(Leadership.class)
                .single();
    }

    /** Whose leader this is, by name. */
    public List<Colleague> ledBy(UUID leader) {
        return database.sql(COLLEAGUE + "where p.id in (select led_by(:leader)) order by p.folded_name, p.id")
                .param("leader", leader)
                .query(Colleagues::person)
                .list();
    }
}
