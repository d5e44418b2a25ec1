package be.goesting.moments.importing;

import be.goesting.moments.importing.Names.Name;
import java.util.Collection;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What of a file the organisation has already. One statement each, however long the file. */
@Repository
class KnownNames {

    private final JdbcClient database;

    KnownNames(JdbcClient database) {
        this.database = database;
    }

    Names people(Collection<String> names) {
        return names("""
                select n.name, n.folded, (array_agg(p.id))[1] id, (array_agg(p.team_id))[1] team, count(p.id) found
                  from (select name, fold(name) folded from unnest(?) name) n
                  left join lateral (
                    select c.id, c.team_id, c.erased_at from colleagues c where c.folded_name = n.folded
                    union
                    select c.id, c.team_id, c.erased_at from colleagues c where c.email = lower(n.name)) p on p.erased_at is null
                 group by n.name, n.folded""", names);
    }

    Names topics(Collection<String> labels) {
        return names("""
                select t.name, t.folded, t.topic_id id, null::uuid team, case when t.topic_id is null then 0 else 1 end found
                  from topics_called(?) t""", labels);
    }

    private Names names(String sql, Collection<String> names) {
        return Names.of(database.sql(sql)
                .param(names.toArray(String[]::new))
                .query((row, number) -> new Name(
                        row.getString("name"),
                        row.getString("folded"),
                        row.getObject("id", UUID.class),
                        row.getObject("team", UUID.class),
                        row.getInt("found")))
                .list());
    }
}
