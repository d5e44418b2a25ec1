package be.goesting.topics.importing;

import be.goesting.topics.importing.EscoFile.Relation;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Takes over the relations of a source: for each concept in the file, those in the file and no others of that kind. */
@Component
class IncomingRelations {

    private final JdbcTemplate database;

    IncomingRelations(JdbcTemplate database) {
        this.database = database;
    }

    void begin() {
        database.execute("create temporary table incoming_relations (uri text, kind text, other text) on commit drop");
    }

    void put(List<Relation> relations) {
        database.update(
                "insert into incoming_relations select * from unnest(?, ?, ?)",
                column(relations, Relation::uri),
                column(relations, Relation::kind),
                column(relations, Relation::other));
    }

    private static Object column(List<Relation> relations, Function<Relation, String> field) {
        return relations.stream().map(field).toArray(String[]::new);
    }

    IncomingLabels.Counts takeOver(UUID source) {
        database.execute("analyze incoming_relations");
        int removed = database.update("""
                delete from topic_relations r
                 where r.source_id = ? and (r.uri, r.kind) in (select uri, kind from incoming_relations)
                   and not exists (select from incoming_relations i
                                    where i.uri = r.uri and i.kind = r.kind and i.other = r.other)""", source);
        int added = database.update("""
                insert into topic_relations (source_id, uri, kind, other)
                select distinct cast(? as uuid), uri, kind, other from incoming_relations
                on conflict do nothing""", source);
        return new IncomingLabels.Counts(0, 0, added, removed);
    }
}
