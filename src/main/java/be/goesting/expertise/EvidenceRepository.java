package be.goesting.expertise;

import be.goesting.site.text.Excerpt;
import be.goesting.topics.Topics;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Repository;

/** Where evidence comes in, and what the person it is about makes of it. */
@Repository
public class EvidenceRepository {

    private static final int EXCERPT = 160;

    private final JdbcClient database;
    private final JdbcTemplate batches;
    private final Topics topics;

    EvidenceRepository(JdbcClient database, JdbcTemplate batches, Topics topics) {
        this.database = database;
        this.batches = batches;
        this.topics = topics;
    }

    /** Many at once, within the caller's transaction: for what is imported. */
    public void add(Collection<EvidenceFound> found) {
        topics.useOpenly(found.stream()
                .flatMap(each -> each.topics().stream())
                .distinct()
                .toList());
        List<Object[]> rows = new ArrayList<>();
        for (EvidenceFound each : found) {
            for (UUID topic : each.topics()) {
                rows.add(new Object[] {
                    each.person(),
                    topic,
                    each.kind().code(),
                    each.sourceId(),
                    each.path(),
                    Excerpt.cut(each.excerpt(), EXCERPT),
                    Timestamp.from(each.at())
                });
            }
        }
        batches.batchUpdate("""
                insert into evidence (person_id, topic_id, kind, source_id, path, excerpt, found_at)
                values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing""", rows);
    }

    /** Many at once, within the caller's transaction: for an import that is undone. */
    public void forget(Evidence.Kind kind, Collection<UUID> sourceIds) {
        database.sql("delete from evidence where kind = ? and source_id = any(?)")
                .params(kind.code(), sourceIds.toArray(UUID[]::new))
                .update();
    }

    @ApplicationModuleListener
    void on(EvidenceFound found) {
        keep(found);
    }

    @ApplicationModuleListener
    void on(EvidenceGone gone) {
        forget(gone.kind(), List.of(gone.sourceId()));
    }

    /** Puts what was found in the place of what was known of the same thing; what the person left out stays left out. */
    public void keep(EvidenceFound found) {
        this.topics.useOpenly(found.topics());
        UUID[] topics = found.topics().toArray(UUID[]::new);
        database.sql("delete from evidence where kind = ? and source_id = ? and (person_id <> ? or topic_id <> all(?))")
                .params(found.kind().code(), found.sourceId(), found.person(), topics)
                .update();
        database.sql("""
                        insert into evidence (person_id, topic_id, kind, source_id, path, excerpt, found_at)
                        select p.id, t.id, ?, ?, ?, ?, cast(? as timestamptz)
                          from colleagues p cross join existing_topics(?) t (id) where p.id = ?
                        on conflict (organisation_id, kind, source_id, person_id, topic_id) do update
                          set path = excluded.path, excerpt = excluded.excerpt, found_at = excluded.found_at""")
                .param(found.kind().code())
                .param(found.sourceId())
                .param(found.path())
                .param(Excerpt.cut(found.excerpt(), EXCERPT))
                .param(Timestamp.from(found.at()))
                .param(topics)
                .param(found.person())
                .update();
    }

    /** @return whether it was the person's own */
    public boolean leaveOut(UUID evidence, UUID person) {
        return database.sql(
                                "update evidence set left_out_at = coalesce(left_out_at, now()) where id = ? and person_id = ?")
                        .params(evidence, person)
                        .update()
                > 0;
    }

    public boolean putBack(UUID evidence, UUID person) {
        return database.sql("update evidence set left_out_at = null where id = ? and person_id = ?")
                        .params(evidence, person)
                        .update()
                > 0;
    }
}
