package be.goesting.topics.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Takes out what an import of a source brought. A topic that somebody edited or that something bears by now stays with its names, and
 * is the organisation's own from then on; one that other imports named too keeps those names.
 */
@Component
class ImportedTopics {

    private static final String USED = """
            select * from topics_in_use(array(select id from topics where import_id = :file))
            union
            select id from topics where import_id = :file and updated_at is not null""";

    private static final String REMOVE_TOPICS = """
            delete from topics t where t.import_id = :file and t.id <> all(:used) and not exists (
              select from topic_labels l where l.topic_id = t.id and l.import_id is distinct from :file)""";

    /** The last name of a topic stays. */
    private static final String REMOVE_LABELS = """
            delete from topic_labels l where l.import_id = :file and l.topic_id <> all(:used) and exists (
              select from topic_labels o where o.topic_id = l.topic_id and o.import_id is distinct from :file)
            returning case when l.preferred then l.topic_id end""";

    private static final String PREFER_ANOTHER = """
            update topic_labels set preferred = true where id in (
              select distinct on (l.topic_id, l.language) l.id from topic_labels l
               where l.topic_id = any(:nameless) and not exists (
                 select from topic_labels p where p.topic_id = l.topic_id and p.language = l.language and p.preferred)
               order by l.topic_id, l.language, l.concept_id is not null, l.id)""";

    private static final String REMOVE_CONCEPTS = """
            delete from topic_concepts c where c.import_id = :file and c.topic_id <> all(:used)
               and not exists (select from topic_labels l where l.concept_id = c.id)""";

    private static final List<String> HAND_OVER =
            List.of("""
            update topics t set import_id = (
              select l.import_id from topic_labels l
               where l.topic_id = t.id and t.id <> all(:used) and l.import_id <> :file limit 1)
             where t.import_id = :file""", "update topic_labels set import_id = null where import_id = :file", """
            update topic_concepts set import_id = null where import_id = :file""");

    private final NamedParameterJdbcTemplate database;

    ImportedTopics(NamedParameterJdbcTemplate database) {
        this.database = database;
    }

    /** @return the topics that stay, for somebody edited them or something bears them */
    List<UUID> remove(UUID importId) {
        List<UUID> used = database.queryForList(USED, Map.of("file", importId), UUID.class);
        Map<String, Object> named = Map.of("file", importId, "used", used.toArray(UUID[]::new));
        database.update("delete from topic_relations where import_id = :file", named);
        database.update(REMOVE_TOPICS, named);
        preferOthers(database.query(REMOVE_LABELS, named, (row, number) -> row.getObject(1, UUID.class)));
        database.update(REMOVE_CONCEPTS, named);
        HAND_OVER.forEach(sql -> database.update(sql, named));
        return used;
    }

    private void preferOthers(List<UUID> nameless) {
        List<UUID> topics = new ArrayList<>(nameless);
        topics.removeIf(Objects::isNull);
        database.update(PREFER_ANOTHER, Map.of("nameless", topics.toArray(UUID[]::new)));
    }
}
