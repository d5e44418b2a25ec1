package be.goesting.topics;

import be.goesting.site.Language;
import be.goesting.site.queries.Query;
import be.goesting.tenancy.CurrentOrganisation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The topics of the current organisation. */
@Repository
public class Topics {

    /** No index knows a part of fewer letters than three. */
    private static final String SEARCHED = """
            select t.id, topic_name(t.organisation_id, t.id, :language) label
              from (select f.id, min(f.place) place
                      from (select b.id, row_number() over () place from topics_beginning(:words, :language, :limit) b (id)
                            union all
                            select p.id, 1000 from topics_with_part(:words) p (id) where length(:words) > 2) f
                      join topics t on t.id = f.id and t.hidden_at is null and t.proposed_on is not null
                     group by f.id order by place, bool_and(t.used_on is null), f.id limit :limit) f
              join topics t on t.id = f.id
             order by f.place, t.used_on is null, label""";

    private final JdbcClient database;
    private final JdbcTemplate batches;
    private final TopicRecognition topicRecognition;
    private final ApplicationEventPublisher events;

    Topics(
            JdbcClient database,
            JdbcTemplate batches,
            TopicRecognition topicRecognition,
            ApplicationEventPublisher events) {
        this.database = database;
        this.batches = batches;
        this.topicRecognition = topicRecognition;
        this.events = events;
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

    /** The topics that the text speaks of, in whatever language, the likeliest first; those in use here go before. */
    public List<Topic> in(String text, Language reader, int limit) {
        return text.isBlank() ? List.of() : topicRecognition.topicsIn(text, reader, limit);
    }

    /** Topics of which a label, in any language, has a word that begins with these words. */
    public List<Topic> beginning(String words, Language reader, int limit) {
        return words.isBlank()
                ? List.of()
                : named(
                        database.sql("select topic_id from topics_beginning(?, ?, ?)")
                                .params(words.strip(), reader.code(), limit)
                                .query(UUID.class)
                                .list(),
                        reader);
    }

    /** Topics that a name begins with the words, and then those that a name has them in, as "pomp" in "warmtepomp". */
    public static <T> Query<T> searched(String words, Language reader, int limit, Function<Topic, T> shown) {
        return new Query<>(
                SEARCHED,
                Map.of("words", words.strip(), "language", reader.code(), "limit", limit),
                (row, number) -> shown.apply(new Topic(row.getObject("id", UUID.class), row.getString("label"))));
    }

    /** Those of the ids that are a topic's, in their order, as the reader calls them. */
    public List<Topic> named(List<UUID> ids, Language reader) {
        return ids.isEmpty()
                ? List.of()
                : database.sql("""
                        select t.id, topic_name(t.organisation_id, t.id, :reader) label
                          from unnest(:ids) with ordinality chosen (id, place) join topics t on t.id = chosen.id
                         order by chosen.place""")
                        .param("reader", reader.code())
                        .param("ids", ids.toArray(UUID[]::new))
                        .query(Topic.class)
                        .list();
    }

    /** The topic that is called so in any language, accents and capitals aside. */
    public Optional<UUID> named(String label) {
        return database.sql("select topic_id from topics_called(array[?]) where topic_id is not null")
                .param(plain(label))
                .query(UUID.class)
                .optional();
    }

    /**
     * The topic that is called so; made when there is none yet, by one of those who name it at the same time, and then proposed to
     * nobody before {@link #useOpenly}.
     */
    public UUID called(String label, Language language) {
        return named(label).orElseGet(() -> {
            lockNames();
            return named(label).orElseGet(() -> {
                var topic = new NewTopic(UUID.randomUUID(), Map.of(language, plain(label)), Map.of());
                add(List.of(topic), false);
                return topic.id();
            });
        });
    }

    /** Nobody else gives a topic its name until the transaction ends. */
    public void lockNames() {
        database.sql("select lock_organisation(current_organisation())").query(rows -> {});
    }

    /** Something that everyone may read bears these topics: from now on they are proposed to everyone. */
    public void useOpenly(Collection<UUID> topics) {
        if (!topics.isEmpty()) {
            database.sql("""
                            update topics set used_on = coalesce(used_on, current_date), proposed_on = coalesce(proposed_on, current_date)
                             where id = any(?) and (used_on is null or proposed_on is null)""").param(topics.toArray(UUID[]::new)).update();
        }
    }

    private static String plain(String label) {
        return label.strip().replaceAll("\\s+", " ");
    }

    /** Takes out those that nobody changed and to which nothing points, for an import that is undone; these are gone then. */
    public List<UUID> removeUnused(Collection<UUID> topics) {
        return database.sql("""
                        delete from topics where id = any(?) and updated_at is null
                           and not is_pointed_to('topics', id, '{topic_labels}')
                        returning id""")
                .param(topics.toArray(UUID[]::new))
                .query(UUID.class)
                .list();
    }

    /** What everyone may know of. */
    public void add(Collection<NewTopic> topics) {
        add(topics, true);
    }

    private void add(Collection<NewTopic> topics, boolean proposed) {
        batches.batchUpdate(
                "insert into topics (id, proposed_on) values (?, case when ? then current_date end)",
                topics,
                500,
                (row, topic) -> {
                    row.setObject(1, topic.id());
                    row.setBoolean(2, proposed);
                });
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

    /**
     * Makes the one topic part of the other, with everything that bears it, in whatever module.
     *
     * @throws IllegalArgumentException for a topic and itself
     */
    public void merge(UUID kept, UUID gone) {
        if (kept.equals(gone)) {
            throw new IllegalArgumentException("A topic cannot become part of itself");
        }
        database.sql("call merge_topics(?, ?)").params(kept, gone).update();
        CurrentOrganisation.id().ifPresent(id -> events.publishEvent(new TopicsMerged(id, kept, gone)));
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
