package be.goesting.topics;

import be.goesting.site.Language;
import be.goesting.site.queries.Query;
import be.goesting.site.queries.QueryBatch;
import be.goesting.topics.TopicDetails.RelatedTopic;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.support.DataAccessUtils;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads what a topic's page shows. */
@Repository
public class TopicPage {

    private static final int MOST_RELATED = 12;
    private static final int MOST_LABELS = 100;

    private final JdbcClient database;
    private final QueryBatch queryBatch;

    TopicPage(JdbcClient database, QueryBatch queryBatch) {
        this.database = database;
        this.queryBatch = queryBatch;
    }

    private record Origin(
            boolean proposed,
            boolean hidden,
            @Nullable String code,
            @Nullable String address) {}

    private record Label(Language language, String label, boolean preferred) {}

    /** @throws org.springframework.dao.EmptyResultDataAccessException for no topic of this organisation */
    public TopicDetails details(UUID topic, Language reader) {
        List<List<?>> found = queryBatch.list(List.of(origin(topic), labels(topic)));
        Origin origin = (Origin) DataAccessUtils.requiredSingleResult(found.getFirst());
        Map<Language, String> names = new EnumMap<>(Language.class);
        List<String> also = new ArrayList<>();
        for (Object each : found.getLast()) {
            Label label = (Label) each;
            if (label.preferred()) {
                names.put(label.language(), label.label());
            } else if (label.language() == reader) {
                also.add(label.label());
            }
        }
        return new TopicDetails(
                origin.proposed(),
                origin.hidden(),
                names,
                also,
                origin.code(),
                origin.address(),
                origin.code() == null ? List.of() : related(topic, reader));
    }

    /** Which topic the one that is gone became part of. */
    Optional<UUID> keptInsteadOf(UUID gone) {
        return database.sql("select topic_id from former_topics where id = ?")
                .param(gone)
                .query(UUID.class)
                .optional();
    }

    private static Query<Origin> origin(UUID topic) {
        return new Query<>(
                """
                        select t.proposed_on is not null proposed, t.hidden_at is not null hidden, s.code, s.address
                          from topics t
                          left join lateral (
                            select s.code, s.address from topic_concepts c join topic_sources s on s.id = c.source_id
                             where c.topic_id = t.id limit 1) s on true
                         where t.id = :topic""",
                Map.of("topic", topic),
                (row, number) -> new Origin(
                        row.getBoolean("proposed"),
                        row.getBoolean("hidden"),
                        row.getString("code"),
                        row.getString("address")));
    }

    private static Query<Label> labels(UUID topic) {
        return new Query<>(
                """
                        select language, label, preferred from topic_labels
                         where topic_id = :topic order by preferred desc, folded limit :limit""",
                Map.of("topic", topic, "limit", MOST_LABELS),
                (row, number) -> new Label(Language.of(row.getString(1)), row.getString(2), row.getBoolean(3)));
    }

    /** What is broader seen from one side is narrower seen from the other. */
    private List<RelatedTopic> related(UUID topic, Language reader) {
        return database.sql("""
                        with beside as (
                          select r.kind, o.topic_id
                            from topic_concepts c
                            join topic_relations r on r.source_id = c.source_id and r.uri = c.uri
                            join topic_concepts o on o.source_id = r.source_id and o.uri = r.other_uri
                           where c.topic_id = :topic
                          union
                          select case r.kind when 'broader' then 'narrower' else r.kind end, o.topic_id
                            from topic_concepts c
                            join topic_relations r on r.source_id = c.source_id and r.other_uri = c.uri
                            join topic_concepts o on o.source_id = r.source_id and o.uri = r.uri
                           where c.topic_id = :topic),
                        named as (
                          select b.kind, t.id, topic_name(t.organisation_id, t.id, :reader) label
                            from beside b join topics t on t.id = b.topic_id and t.id <> :topic and t.hidden_at is null)
                        select kind, id, label
                          from (select n.*, row_number() over (partition by kind order by label, id) place from named n) ranked
                         where place <= :limit order by kind, label""")
                .param("topic", topic)
                .param("reader", reader.code())
                .param("limit", MOST_RELATED)
                .query((row, n) ->
                        new RelatedTopic(row.getString(1), new Topic(row.getObject(2, UUID.class), row.getString(3))))
                .list();
    }
}
