package be.goesting.people.teams;

import be.goesting.people.Colleagues;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tree of teams of the current organisation. */
@Repository
public class Teams {

    /** A team that is made; its leader is named once the people are there. */
    public record NewTeam(
            UUID id,
            @Nullable UUID parent,
            String name,
            @Nullable String site,
            String colour) {}

    private static final String TEAM = """
            select t.id, t.name, t.site, t.colour, t.parent_id, up.name parent_name,
                   p.id leader, p.name leader_name, p.team_id leader_team, null leader_team_name, t.colour leader_colour
              from teams t
              left join teams up on up.id = t.parent_id
              left join people p on p.id = t.leader_id and p.erased_at is null
             where\s""";

    private final JdbcClient database;
    private final JdbcTemplate batches;

    Teams(JdbcClient database, JdbcTemplate batches) {
        this.database = database;
        this.batches = batches;
    }

    public Optional<Team> find(UUID id) {
        return database.sql(TEAM + "t.id = ?").param(id).query(Teams::team).optional();
    }

    public List<Team> below(UUID id) {
        return database.sql(TEAM + "t.parent_id = ? order by fold(t.name)")
                .param(id)
                .query(Teams::team)
                .list();
    }

    /** Parents before their children. */
    public void add(Collection<NewTeam> teams) {
        batches.batchUpdate(
                "insert into teams (id, parent_id, name, site, colour) values (?, ?, ?, ?, ?)",
                teams,
                500,
                (row, team) -> {
                    row.setObject(1, team.id());
                    row.setObject(2, team.parent());
                    row.setString(3, team.name());
                    row.setString(4, team.site());
                    row.setString(5, team.colour());
                });
    }

    public void ledBy(UUID team, UUID leader) {
        database.sql("update teams set leader_id = ? where id = ?")
                .params(leader, team)
                .update();
    }

    private static Team team(ResultSet row, int number) throws SQLException {
        return new Team(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("site"),
                row.getString("colour"),
                Colleagues.orNull(row, "leader"),
                row.getObject("parent_id", UUID.class),
                row.getString("parent_name"));
    }
}
