package be.goesting.topics.importing;

import be.goesting.site.Language;
import be.goesting.topics.Topics;
import be.goesting.topics.importing.EscoFile.Concept;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Takes over the labels of a source in one language. The rows are first laid beside each other; then a
 * fixed number of statements brings the topics in step, however many rows there are. What is the organisation's own stays.
 */
@Component
class IncomingLabels {

    /** The same concept twice in a file: the last time counts. */
    private static final String ONCE = """
            delete from topic_import_labels i using (
              select uri, max(row_number) latest from topic_import_labels where import_id = :file group by uri) l
             where i.import_id = :file and l.uri = i.uri and i.row_number < l.latest""";

    private static final String SAME_NAME = """
            join topic_labels l on l.language = :language and l.preferred and l.folded collate "C" = fold(i.label) collate "C"
            where i.import_id = :file and i.preferred
              and not exists (select from topic_concepts known where known.topic_id = l.topic_id)""";

    /** A concept that is new here, and that a topic of the organisation is already called after. */
    private static final String JOIN_NEW = """
            insert into topic_concepts (source_id, uri, topic_id, import_id)
            select distinct on (topic_id) :source, uri, topic_id, cast(:file as uuid)
              from (select distinct on (i.uri) i.uri, l.topic_id from topic_import_labels i
            """ + SAME_NAME + """
                 and not exists (select from topic_concepts c where c.source_id = :source and c.uri = i.uri)
               order by i.uri, l.topic_id) same
             order by topic_id, uri""";

    /** What a source knows is no secret of who typed it. */
    private static final String PROPOSE = """
            update topics t set proposed_on = current_date
             where t.proposed_on is null and exists (select from topic_concepts c where c.topic_id = t.id and c.source_id = :source)""";

    /** A concept that came in another language before, as a topic nobody changed: that one makes way for the organisation's. */
    private static final String JOIN_KNOWN = """
            select l.topic_id kept, c.topic_id gone
              from topic_import_labels i
              join topic_concepts c on c.source_id = :source and c.uri = i.uri
            """ + SAME_NAME + """
               and not exists (select from topic_labels own where own.topic_id = c.topic_id and own.concept_id is null)
               and not exists (select from topic_label_removals r where r.topic_id = c.topic_id)
               and not exists (select from topics t where t.id = c.topic_id and t.hidden_at is not null)
             order by 1, 2""";

    private static final String ADD_TOPICS = """
            with fresh as materialized (
              select i.uri, uuidv7() id from topic_import_labels i
               where i.import_id = :file and i.preferred and not exists (select from topic_concepts c where c.source_id = :source and c.uri = i.uri)),
            made as (insert into topics (id, import_id) select id, cast(:file as uuid) from fresh)
            insert into topic_concepts (source_id, uri, topic_id, import_id) select :source, uri, id, cast(:file as uuid) from fresh""";

    /**
     * One line per topic and label: what the source wants, without what the organisation does not. Of a topic with several
     * concepts one leads, should the topic have no name yet.
     */
    private static final String WANTED = """
            insert into topic_import_wanted_labels (import_id, concept_id, topic_id, label, folded, preferred, names_topic)
            select distinct on (c.topic_id, fold(i.label))
                   i.import_id, c.id, c.topic_id, i.label, fold(i.label), i.preferred,
                   i.preferred and row_number() over (partition by c.topic_id, i.preferred order by c.id) = 1
              from topic_import_labels i
              join topic_concepts c on c.source_id = :source and c.uri = i.uri
             where i.import_id = :file
               and not exists (select from topic_label_removals r
                                where r.topic_id = c.topic_id and r.language = :language and r.folded = fold(i.label))
             order by c.topic_id, fold(i.label), i.preferred desc, c.id, i.position""";

    private static final String PRESENT = """
            (select c.id from topic_concepts c
              where c.source_id = :source and c.uri in (select i.uri from topic_import_labels i where i.import_id = :file))""";

    private static final String REMOVE = """
            delete from topic_labels l
             where l.language = :language and l.concept_id in """ + PRESENT + """
               and not exists (select from topic_import_wanted_labels w
                                where w.import_id = :file and w.topic_id = l.topic_id and w.label = l.label)""";

    private static final String ADD = """
            insert into topic_labels (topic_id, language, label, preferred, concept_id, import_id)
            select w.topic_id, :language, w.label,
                   w.names_topic and not exists (
                     select from topic_labels p where p.topic_id = w.topic_id and p.language = :language and p.preferred),
                   w.concept_id, w.import_id
              from topic_import_wanted_labels w
             where w.import_id = :file
               and not exists (select from topic_labels l
                                where l.topic_id = w.topic_id and l.language = :language and l.folded = w.folded)""";

    private static final String PREFER_NO_MORE = """
            update topic_labels l set preferred = false
             where l.preferred and l.language = :language and l.concept_id in """ + PRESENT + """
               and not exists (select from topic_import_wanted_labels w
                                where w.import_id = :file and w.topic_id = l.topic_id and w.folded = l.folded and w.preferred)""";

    private static final String PREFER = """
            update topic_labels set preferred = true
             where id in (
               select distinct on (w.topic_id) l.id
                 from topic_import_wanted_labels w
                 join topic_labels l on l.topic_id = w.topic_id and l.language = :language and l.folded = w.folded
                where w.import_id = :file and w.preferred and not exists (
                        select from topic_labels p where p.topic_id = w.topic_id and p.language = :language and p.preferred)
                order by w.topic_id, l.id)""";

    /** The planner thinks an organisation that fills up just now still has few rows, and would go through all for each. */
    private static final String ALL_AT_ONCE = "set local enable_nestloop = off";

    private static final String ONE_BY_ONE = "set local enable_nestloop = on";

    private final NamedParameterJdbcTemplate database;
    private final JdbcTemplate plain;
    private final Topics topics;

    IncomingLabels(NamedParameterJdbcTemplate database, Topics topics) {
        this.database = database;
        this.plain = database.getJdbcTemplate();
        this.topics = topics;
    }

    /** What was counted while taking over. */
    record Counts(int topicsAdded, int topicsJoined, int added, int removed) {}

    void put(UUID file, int firstRow, List<Concept> concepts) {
        var rows = new Rows(firstRow, concepts);
        plain.update("""
                insert into topic_import_labels (import_id, row_number, uri, position, label, preferred)
                select ?, * from unnest(?, ?, ?, ?, ?)""", rows.of(file));
    }

    Counts takeOver(UUID file, UUID source, Language language) {
        var named = Map.of("file", file, "source", source, "language", language.code());
        plain.execute(ALL_AT_ONCE);
        database.update(ONCE, named);
        int joined = database.update(JOIN_NEW, named) + joinKnown(named);
        database.update(PROPOSE, named);
        int topicsAdded = database.update(ADD_TOPICS, named);
        database.update(WANTED, named);
        int removed = database.update(REMOVE, named);
        removed += database.update(PREFER_NO_MORE, named);
        int added = database.update(ADD, named);
        database.update(PREFER, named);
        plain.execute(ONE_BY_ONE);
        database.update("delete from topic_import_wanted_labels where import_id = :file", named);
        database.update("delete from topic_import_labels where import_id = :file", named);
        return new Counts(topicsAdded, joined, added, removed);
    }

    private int joinKnown(Map<String, ?> named) {
        Map<UUID, UUID> pairs = new HashMap<>();
        Set<UUID> kept = new HashSet<>();
        database.query(JOIN_KNOWN, named, row -> {
            UUID gone = row.getObject("gone", UUID.class);
            UUID keeper = row.getObject("kept", UUID.class);
            if (!pairs.containsKey(gone) && kept.add(keeper)) {
                pairs.put(gone, keeper);
            }
        });
        plain.execute(ONE_BY_ONE);
        pairs.forEach((gone, keeper) -> topics.merge(keeper, gone));
        plain.execute(ALL_AT_ONCE);
        return pairs.size();
    }

    /** The concepts laid out as columns, one line per label. */
    private static final class Rows {

        private final java.util.ArrayList<Integer> numbers = new java.util.ArrayList<>();
        private final java.util.ArrayList<String> uris = new java.util.ArrayList<>();
        private final java.util.ArrayList<Integer> places = new java.util.ArrayList<>();
        private final java.util.ArrayList<String> labels = new java.util.ArrayList<>();
        private final java.util.ArrayList<Boolean> preferred = new java.util.ArrayList<>();

        Rows(int firstRow, List<Concept> concepts) {
            int row = firstRow;
            for (Concept concept : concepts) {
                int place = 0;
                if (Concept.fits(concept.preferred())) {
                    add(row, concept.uri(), place++, concept.preferred(), true);
                }
                for (String label : concept.alternative()) {
                    if (Concept.fits(label)) {
                        add(row, concept.uri(), place++, label, false);
                    }
                }
                row++;
            }
        }

        private void add(int row, String uri, int place, String label, boolean isPreferred) {
            numbers.add(row);
            uris.add(uri);
            places.add(place);
            labels.add(label);
            preferred.add(isPreferred);
        }

        Object[] of(UUID file) {
            return new Object[] {
                file,
                numbers.toArray(Integer[]::new),
                uris.toArray(String[]::new),
                places.toArray(Integer[]::new),
                labels.toArray(String[]::new),
                preferred.toArray(Boolean[]::new)
            };
        }
    }
}
