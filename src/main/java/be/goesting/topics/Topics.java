package be.goesting.topics;

import be.goesting.site.Language;
import be.goesting.site.LanguageDetector;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The topics of the current organisation. */
@Repository
public class Topics {

    private final JdbcClient database;
    private final JdbcTemplate batches;
    private final LanguageDetector languages;

    Topics(JdbcClient database, JdbcTemplate batches, LanguageDetector languages) {
        this.database = database;
        this.batches = batches;
        this.languages = languages;
    }

    public Optional<Topic> find(UUID id, Language reader) {
        return database.sql("select id, topic_name(organisation_id, id, ?) label from topics where id = ?")
                .params(reader.code(), id)
                .query(Topic.class)
                .optional();
    }

    /** Those of the ids that are a topic's. */
    public List<UUID> known(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : database.sql("select id from topics where id = any(?)")
                        .param(ids.toArray(UUID[]::new))
                        .query(UUID.class)
                        .list();
    }

    /**
     * The topics that the text speaks of: all stems of one of their labels are in it. Longer labels first, for they say more.
     */
    public List<Topic> in(String text, Language reader, int most) {
        Language language = languages.detect(text, reader);
        return database.sql("""
                        with words as (select tsvector_to_array(stems(:language, :text)) lexemes),
                             found as (
                               select l.topic_id, max(cardinality(l.lexemes)) length
                                 from words, topic_labels l
                                where l.language = :language and l.lexemes <> '{}'
                                  and longest(l.lexemes) = any(words.lexemes) and l.lexemes <@ words.lexemes
                                group by l.topic_id)
                        select t.id, topic_name(t.organisation_id, t.id, :reader) label
                          from found join topics t on t.id = found.topic_id
                         order by found.length desc, label limit :most""")
                .param("language", language.code())
                .param("text", text)
                .param("reader", reader.code())
                .param("most", most)
                .query(Topic.class)
                .list();
    }

    /** Topics of which a label, in any language, begins with the words. */
    public List<Topic> beginning(String words, Language reader, int most) {
        return words.isBlank()
                ? List.of()
                : database.sql("""
                        select t.id, topic_name(t.organisation_id, t.id, :reader) label
                          from topics t
                         where t.id in (select l.topic_id from topic_labels l
                                         where starts_with(l.folded, fold(:words)) limit 50)
                         order by label limit :most""")
                        .param("reader", reader.code())
                        .param("words", words.strip())
                        .param("most", most)
                        .query(Topic.class)
                        .list();
    }

    /** The topic that is called so in any language, accents and capitals aside; made when there is none yet. */
    public UUID called(String label, Language language) {
        String clean = label.strip().replaceAll("\\s+", " ");
        return database.sql("select topic_id from topic_labels where folded = fold(?) order by preferred desc limit 1")
                .param(clean)
                .query(UUID.class)
                .optional()
                .orElseGet(() -> {
                    var topic = new NewTopic(UUID.randomUUID(), Map.of(language, clean), Map.of());
                    add(List.of(topic));
                    return topic.id();
                });
    }

    public void add(Collection<NewTopic> topics) {
        batches.batchUpdate(
                "insert into topics (id) values (?)", topics, 500, (row, topic) -> row.setObject(1, topic.id()));
        batches.batchUpdate(
                "insert into topic_labels (topic_id, language, label, preferred) values (?, ?, ?, ?)",
                labels(topics),
                500,
                (row, label) -> {
                    row.setObject(1, label.topic());
                    row.setString(2, label.language().code());
                    row.setString(3, label.label());
                    row.setBoolean(4, label.preferred());
                });
    }

    private record Label(UUID topic, Language language, String label, boolean preferred) {}

    private static List<Label> labels(Collection<NewTopic> topics) {
        List<Label> labels = new ArrayList<>();
        for (NewTopic topic : topics) {
            topic.preferred().forEach((language, label) -> labels.add(new Label(topic.id(), language, label, true)));
            topic.alternative()
                    .forEach((language, others) ->
                            others.forEach(label -> labels.add(new Label(topic.id(), language, label, false))));
        }
        return labels;
    }
}
