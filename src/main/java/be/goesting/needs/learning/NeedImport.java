package be.goesting.needs.learning;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Brings in what people learned before: needs with their steps and offers, and goals, as a seed has them. */
@Repository
public class NeedImport {

    /**
     * @param leader with whom it is shared
     * @param archivedAt since when it is done with
     */
    public record PastNeed(
            UUID id,
            UUID person,
            String words,
            @Nullable String why,
            @Nullable String said,
            String language,
            @Nullable String aim,
            @Nullable String level,
            @Nullable String span,
            @Nullable String urgency,
            List<String> likings,
            List<UUID> topics,
            @Nullable UUID leader,
            boolean everyone,
            Instant notedAt,
            @Nullable Instant archivedAt) {}

    /** @param use the intention that came of it */
    public record PastStep(
            UUID person,
            UUID need,
            String method,
            String words,
            @Nullable UUID with,
            @Nullable LocalDate onDay,
            Instant madeAt,
            @Nullable Instant doneAt,
            @Nullable String brought,
            @Nullable String advises,
            @Nullable UUID use) {}

    public record PastOffer(UUID need, UUID person, String words, Instant at) {}

    /** @param adopted whether it is the learner's already */
    public record PastGoal(
            UUID person,
            String words,
            @Nullable UUID suggestedBy,
            @Nullable String suggestion,
            @Nullable LocalDate byDay,
            @Nullable UUID leader,
            Instant madeAt,
            boolean adopted,
            @Nullable String ending) {}

    private final JdbcClient database;

    NeedImport(JdbcClient database) {
        this.database = database;
    }

    public void add(PastNeed need) {
        database.sql("""
                        insert into needs (id, person_id, body, why, talking_point, language, aim, level, span, urgency, preferences,
                                           leader_id, leader_at, everyone_at, created_at, archived_at)
                        values (:id, :person, :words, :why, :said, :language, :aim, :level, :span, :urgency, :likings,
                                cast(:leader as uuid), case when cast(:leader as uuid) is not null then cast(:at as timestamptz) end,
                                case when :everyone then cast(:at as timestamptz) end, :at, cast(:away as timestamptz))""")
                .param("id", need.id())
                .param("person", need.person())
                .param("words", need.words())
                .param("why", need.why())
                .param("said", need.said())
                .param("language", need.language())
                .param("aim", need.aim())
                .param("level", need.level())
                .param("span", need.span())
                .param("urgency", need.urgency())
                .param("likings", need.likings().toArray(String[]::new))
                .param("leader", need.leader())
                .param("everyone", need.everyone())
                .param("at", Timestamp.from(need.notedAt()))
                .param("away", timestamp(need.archivedAt()))
                .update();
        database.sql("insert into need_topics (need_id, topic_id) select ?, topic from unnest(?) topic")
                .params(need.id(), need.topics().toArray(UUID[]::new))
                .update();
    }

    public void add(PastStep step) {
        database.sql("""
                        insert into steps (person_id, need_id, method, body, with_id, planned_on, created_at, done_at, result, advises,
                                           intention_id)
                        values (:person, :need, :method, :words, cast(:with as uuid), cast(:day as date), :made,
                                cast(:done as timestamptz), :brought, :advises, cast(:use as uuid))""")
                .param("person", step.person())
                .param("need", step.need())
                .param("method", step.method())
                .param("words", step.words())
                .param("with", step.with())
                .param("day", step.onDay())
                .param("made", Timestamp.from(step.madeAt()))
                .param("done", timestamp(step.doneAt()))
                .param("brought", step.brought())
                .param("advises", step.advises())
                .param("use", step.use())
                .update();
    }

    public void add(PastOffer offer) {
        database.sql("insert into need_offers (need_id, person_id, body, created_at) values (?, ?, ?, ?)")
                .params(offer.need(), offer.person(), offer.words(), Timestamp.from(offer.at()))
                .update();
    }

    public void add(PastGoal goal) {
        database.sql("""
                        insert into goals (person_id, body, suggested_by, suggestion, due_on, leader_id, created_at, adopted_at,
                                           ending, ended_at)
                        values (:person, :words, cast(:by as uuid), :suggestion, cast(:day as date), cast(:leader as uuid), :made,
                                case when :adopted then cast(:made as timestamptz) end, :ending,
                                case when cast(:ending as text) is not null then now() end)""")
                .param("person", goal.person())
                .param("words", goal.words())
                .param("by", goal.suggestedBy())
                .param("suggestion", goal.suggestion())
                .param("day", goal.byDay())
                .param("leader", goal.leader())
                .param("made", Timestamp.from(goal.madeAt()))
                .param("adopted", goal.adopted())
                .param("ending", goal.ending())
                .update();
    }

    private static @Nullable Timestamp timestamp(@Nullable Instant at) {
        return at == null ? null : Timestamp.from(at);
    }
}
