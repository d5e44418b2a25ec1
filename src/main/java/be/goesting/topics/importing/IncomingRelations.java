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

    void put(UUID file, List<Relation> relations) {
        database.update(
                """
                insert into topic_import_relations (import_id, uri, kind, other_uri)
                select ?, * from unnest(?, ?, ?)""",
                file,
                column(relations, Relation::uri),
                column(relations, Relation::kind),
                column(relations, Relation::other));
    }

    private static Object column(List<Relation> relations, Function<Relation, String> field) {
        return relations.stream().map(field).toArray(String[]::new);
    }

    IncomingLabels.Counts takeOver(UUID file, UUID source) {
        int removed = database.update("""
                delete from topic_relations r
                 where r.source_id = ?
                   and (r.uri, r.kind) in (select i.uri, i.kind from topic_import_relations i where i.import_id = ?)
                   and not exists (select from topic_import_relations i where i.import_id = ?
                                      and i.uri = r.uri and i.kind = r.kind and i.other_uri = r.other_uri)""", source, file, file);
        int added = database.update("""
                insert into topic_relations (source_id, uri, kind, other_uri, import_id)
                select distinct cast(? as uuid), i.uri, i.kind, i.other_uri, i.import_id
                  from topic_import_relations i where i.import_id = ?
                on conflict do nothing""", source, file);
        database.update("delete from topic_import_relations where import_id = ?", file);
        return new IncomingLabels.Counts(0, 0, added, removed);
    }
}
