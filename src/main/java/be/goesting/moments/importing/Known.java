package be.goesting.moments.importing;

import be.goesting.moments.importing.Names.Name;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What of a file the organisation has already. One statement each, however long the file. */
@Repository
class Known {

    private final JdbcClient database;

    Known(JdbcClient database) {
        this.database = database;
    }

    /** Those of the origins that were brought in before, also when the moment was deleted since. */
    Set<String> origins(Collection<String> origins) {
        return new HashSet<>(database.sql("select source_id from imported_items where source_id = any(?)")
                .param(origins.toArray(String[]::new))
                .query(String.class)
                .list());
    }

    Names people(Collection<String> names) {
        return names("""
                select n.name, n.folded, (array_agg(p.id))[1] id, (array_agg(p.team_id))[1] team, count(p.id) found
                  from (select name, fold(name) folded from unnest(?) name) n
                  left join people p on p.folded_name = n.folded and p.erased_at is null
                 group by n.name, n.folded""", names);
    }

    Names topics(Collection<String> labels) {
        return names("""
                select n.name, n.folded, (array_agg(l.topic_id order by l.preferred desc, l.topic_id))[1] id, null::uuid team,
                       least(count(l.topic_id), 1) found
                  from (select name, fold(name) folded from unnest(?) name) n
                  left join topic_labels l on l.folded = n.folded
                 group by n.name, n.folded""", labels);
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
