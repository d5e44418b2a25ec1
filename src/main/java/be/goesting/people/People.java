package be.goesting.people;

import be.goesting.site.Language;
import be.goesting.site.Viewer.Role;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The people of the current organisation. */
@Repository
public class People {

    static final String COLUMNS = """
            p.id, p.name, p.job, p.language, p.also_speaks, p.team_id, t.name team_name, coalesce(t.colour, 'slate') colour,
            exists (select from teams l where l.leader_id = p.id) leads""";

    static final String FROM = """

            from people p left join teams t on t.id = p.team_id
             where p.erased_at is null and\s""";

    private static final String PERSON = "select " + COLUMNS + FROM;

    private final JdbcClient database;
    private final JdbcTemplate batches;

    People(JdbcClient database, JdbcTemplate batches) {
        this.database = database;
        this.batches = batches;
    }

    public Optional<Person> find(UUID id) {
        return database.sql(PERSON + "p.id = ?").param(id).query(People::person).optional();
    }

    public Optional<String> email(UUID person) {
        return database.sql("select email from people where id = ? and email is not null")
                .param(person)
                .query(String.class)
                .optional();
    }

    /** Whether the person signed in, ever. */
    public boolean hasArrived(UUID person) {
        return database.sql("select arrived_at is not null from people where id = ?")
                .param(person)
                .query(Boolean.class)
                .single();
    }

    /** The person signed in; the first time is remembered. */
    public void arrive(UUID person) {
        database.sql("update people set arrived_at = now() where id = ? and arrived_at is null")
                .param(person)
                .update();
    }

    public boolean isTaken(String address) {
        return database.sql("select exists (select from people where email = ?)")
                .param(address)
                .query(Boolean.class)
                .single();
    }

    /** @throws org.springframework.dao.DuplicateKeyException when the address is a colleague's */
    public void giveAddress(UUID person, @Nullable String address) {
        database.sql("update people set email = ?, updated_at = now() where id = ?")
                .param(address)
                .param(person)
                .update();
    }

    public List<Person> in(UUID team) {
        return database.sql(PERSON + "p.team_id = ? order by leads desc, p.folded_name")
                .param(team)
                .query(People::person)
                .list();
    }

    /** People whose name has all words of the part, those whose name begins with it first. */
    public List<Colleague> named(String part, int limit) {
        return part.isBlank()
                ? List.of()
                : database.sql("""
                        select id person, name person_name, team_id person_team, team_name person_team_name, colour person_colour
                          from people_named(?, ?)""")
                        .params(part, limit)
                        .query(Colleagues::person)
                        .list();
    }

    public List<Colleague> all(Collection<UUID> ids) {
        return database.sql("""
                        select p.id person, p.name person_name, p.team_id person_team, t.name person_team_name, t.colour person_colour
                          from people p left join teams t on t.id = p.team_id
                         where p.id = any(?) and p.erased_at is null order by p.folded_name""")
                .param(ids.toArray(UUID[]::new))
                .query(Colleagues::person)
                .list();
    }

    /** People of exactly this name, accents and capitals aside. */
    public List<Colleague> called(Collection<String> names) {
        return names.isEmpty()
                ? List.of()
                : database.sql("""
                        select p.id person, p.name person_name, p.team_id person_team, t.name person_team_name, t.colour person_colour
                          from people p left join teams t on t.id = p.team_id
                         where p.folded_name = any (select fold(n) from unnest(?) n) and p.erased_at is null""")
                        .param(names.toArray(String[]::new))
                        .query(Colleagues::person)
                        .list();
    }

    /** People whose names were typed in full; empty when one of the names is nobody's, or more than one person's. */
    public Optional<List<Colleague>> eachCalled(List<String> names) {
        List<Colleague> found = called(names);
        long different = found.stream().map(Colleague::name).distinct().count();
        return different < names.size() || found.size() > names.size() ? Optional.empty() : Optional.of(found);
    }

    /**
     * Takes out those who cannot sign in and to whom nothing points, for an import that is undone.
     *
     * @return who is gone
     */
    public List<UUID> removeUnused(Collection<UUID> people) {
        return database.sql("""
                        delete from people where id = any(?) and email is null and updated_at is null
                           and not is_pointed_to('people', id, '{}')
                        returning id""")
                .param(people.toArray(UUID[]::new))
                .query(UUID.class)
                .list();
    }

    public void add(Collection<NewPerson> people) {
        batches.batchUpdate("""
                insert into people (id, team_id, name, email, job, language, also_speaks, marked_as_leader, joined_at)
                values (?, ?, ?, lower(?), ?, ?, ?, ?, ?)""", people, 500, (row, person) -> {
            row.setObject(1, person.id());
            row.setObject(2, person.team());
            row.setString(3, person.name());
            row.setString(4, person.email());
            row.setString(5, person.job());
            row.setString(6, person.language().code());
            row.setArray(
                    7,
                    row.getConnection()
                            .createArrayOf("text", person.alsoSpeaks().toArray()));
            row.setBoolean(8, person.markedAsLeader());
            row.setTimestamp(9, Timestamp.from(person.joinedAt()));
        });
    }

    public void appoint(UUID person, Role role) {
        database.sql("insert into role_assignments (person_id, role) values (?, ?) on conflict do nothing")
                .params(person, role.column())
                .update();
    }

    public void dismiss(UUID person, Role role) {
        database.sql("delete from role_assignments where person_id = ? and role = ?")
                .params(person, role.column())
                .update();
    }

    boolean isMarkedAsLeader(UUID person) {
        return database.sql("select marked_as_leader from people where id = ?")
                .param(person)
                .query(Boolean.class)
                .single();
    }

    /** @param language of the pages and letters; which languages the person speaks is another matter */
    void choose(UUID person, Language language, String theme, boolean markedAsLeader) {
        database.sql("update people set page_language = ?, theme = ?, marked_as_leader = ? where id = ?")
                .params(language.code(), theme, markedAsLeader, person)
                .update();
    }

    void choose(UUID person, Language language) {
        database.sql("update people set page_language = ? where id = ?")
                .params(language.code(), person)
                .update();
    }

    static Person person(ResultSet row, int number) throws SQLException {
        return new Person(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("job"),
                Language.of(row.getString("language")),
                Arrays.asList((String[]) row.getArray("also_speaks").getArray()),
                row.getObject("team_id", UUID.class),
                row.getString("team_name"),
                row.getString("colour"),
                row.getBoolean("leads"));
    }
}
