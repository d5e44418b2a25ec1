package be.goesting.people.administration;

import be.goesting.people.Colleagues;
import be.goesting.site.forms.FormValue;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The teams of the current organisation as the tree they are. */
@Repository
@Transactional
class TeamTree {

    private final JdbcClient database;

    TeamTree(JdbcClient database) {
        this.database = database;
    }

    /** All teams, each right after the one above it and its other teams. */
    List<TeamNode> branches() {
        return database.sql("""
                        with recursive tree as (
                          select t.id, 0 depth, array[fold(t.name), cast(t.id as text)] place
                            from teams t where t.parent_id is null
                          union all
                          select t.id, tree.depth + 1, tree.place || array[fold(t.name), cast(t.id as text)]
                            from teams t join tree on t.parent_id = tree.id)
                        select t.id, t.name, t.site, t.colour, t.parent_id, tree.depth,
                               l.id leader, l.name leader_name, l.team_id leader_team, null leader_team_name, t.colour leader_colour,
                               (select count(*) from people p where p.team_id = t.id and p.erased_at is null) people,
                               (select count(*) from teams b where b.parent_id = t.id) teams
                          from tree join teams t on t.id = tree.id
                          left join people l on l.id = t.leader_id and l.erased_at is null
                         order by tree.place""").query(TeamTree::branch).list();
    }

    /** The team with all that stands below it. */
    Set<UUID> under(UUID team) {
        return new HashSet<>(database.sql("select team_branch(?)")
                .param(team)
                .query(UUID.class)
                .list());
    }

    /** Whoever changes the tree waits here for who was first, or two moves at once would make a circle of it. */
    void hold() {
        database.sql("select lock_organisation(current_organisation())").query(rows -> {});
    }

    /** In the colour that the fewest teams have. */
    void add(UUID id, TeamForm form, @Nullable UUID leader) {
        database.sql("""
                        insert into teams (id, name, parent_id, site, leader_id, colour)
                        select ?, ?, ?, ?, ?, i.colour
                          from unnest('{leaf,mustard,plum,rust,slate}'::text[]) with ordinality i (colour, place)
                         order by (select count(*) from teams t where t.colour = i.colour), i.place limit 1""")
                .param(id)
                .param(form.name())
                .param(FormValue.id(form.parent()).orElse(null))
                .param(FormValue.orNull(form.site()))
                .param(leader)
                .update();
    }

    void update(UUID id, TeamForm form, @Nullable UUID leader) {
        database.sql("update teams set name = ?, parent_id = ?, site = ?, leader_id = ? where id = ?")
                .param(form.name())
                .param(FormValue.id(form.parent()).orElse(null))
                .param(FormValue.orNull(form.site()))
                .param(leader)
                .param(id)
                .update();
    }

    /** Only when nobody and nothing is in it, for what stands below would go along. */
    boolean remove(UUID id) {
        return database.sql("""
                        delete from teams t where t.id = ?
                           and not exists (select from teams b where b.parent_id = t.id)
                           and not exists (select from people p where p.team_id = t.id and p.erased_at is null)""").param(id).update() == 1;
    }

    private static TeamNode branch(ResultSet row, int number) throws SQLException {
        return new TeamNode(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("site"),
                row.getString("colour"),
                row.getObject("parent_id", UUID.class),
                row.getInt("depth"),
                Colleagues.orNull(row, "leader"),
                row.getInt("people"),
                row.getInt("teams"));
    }
}
