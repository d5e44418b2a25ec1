package be.goesting.needs;

import be.goesting.methods.Aim;
import be.goesting.methods.Level;
import be.goesting.methods.Span;
import be.goesting.methods.Urgency;
import be.goesting.site.Cursor;
import be.goesting.site.Language;
import be.goesting.site.Viewer;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The needs of the current organisation's people, each as far as the reader may see it. */
@Repository
public class Needs {

    /** Why, and what is said of it, are for the learner and the leader it is shared with; colleagues read the sentence alone. */
    private static final String NEED = """
            select n.id, n.body, case when see.near then n.why end why, case when see.near then n.talking_point end talking_point, n.language,
                   n.aim, n.level, n.span, n.urgency, n.preferences,
                   n.created_at, n.leader_at, n.everyone_at, n.archived_at,
                   p.id person, p.name person_name, p.team_id person_team, p.team_name person_team_name, p.colour person_colour,
                   l.id leader, l.name leader_name, l.team_id leader_team, null leader_team_name, p.colour leader_colour,
                   l.id is not null and l.id = leader_of(n.person_id) leads_still,
                   array(select nt.topic_id from need_topics nt where nt.need_id = n.id order by nt.id) topics,
                   array(select topic_name(n.organisation_id, nt.topic_id, :language) from need_topics nt
                          where nt.need_id = n.id order by nt.id) labels
              from needs n
              join colleagues p on p.id = n.person_id and p.erased_at is null
             cross join lateral (select n.person_id = :me or n.leader_id = :me and leader_of(n.person_id) = :me near) see
              left join colleagues l on l.id = n.leader_id and l.erased_at is null and see.near
             where n.deleted_at is null and\s""";

    /** A leader sees what was shared with that leader by name, for as long as they lead the learner. */
    private static final String SHARED_WITH_ME =
            "n.leader_id = :me and n.archived_at is null and leader_of(n.person_id) = :me";

    private static final String MAY_SEE =
            "(n.person_id = :me or n.everyone_at is not null and n.archived_at is null or " + SHARED_WITH_ME + ")";

    private final JdbcClient database;
    private final JdbcTemplate batches;

    Needs(JdbcClient database, JdbcTemplate batches) {
        this.database = database;
        this.batches = batches;
    }

    /** The need, when the reader may see it. */
    public Optional<Need> find(UUID id, Viewer reader) {
        return needs("n.id = :id and " + MAY_SEE, reader)
                .param("id", id)
                .query(NeedRow::need)
                .optional();
    }

    /** The reader's own, the newest first: those that are alive, or those put away. */
    public List<Need> own(Viewer reader, boolean archived, int limit) {
        return needs(
                        "n.person_id = :me and (n.archived_at is not null) = :away"
                                + " order by coalesce(n.archived_at, n.created_at) desc, n.id desc limit :limit",
                        reader)
                .param("away", archived)
                .param("limit", limit)
                .query(NeedRow::need)
                .list();
    }

    /** What people shared with the reader, who leads them; the newest first. */
    public List<Need> sharedWith(Viewer leader, int limit) {
        return needs(SHARED_WITH_ME + " order by n.leader_at desc, n.id desc limit :limit", leader)
                .param("limit", limit)
                .query(NeedRow::need)
                .list();
    }

    /** What this learner shared with this leader, or with everyone; the oldest first. */
    public List<Need> between(UUID learner, UUID leader, Viewer reader) {
        return needs(
                        "n.person_id = :learner and n.archived_at is null and leader_of(n.person_id) = :leader"
                                + " and (n.leader_id = :leader or n.everyone_at is not null)"
                                + " order by coalesce(n.leader_at, n.everyone_at), n.id limit 50",
                        reader)
                .param("learner", learner)
                .param("leader", leader)
                .query(NeedRow::need)
                .list();
    }

    /** What colleagues shared with everyone, other than the reader's own; the newest first. */
    public List<Need> ofColleagues(Viewer reader, @Nullable Cursor before, int limit) {
        return needs(
                        "n.everyone_at is not null and n.archived_at is null and n.person_id <> :me"
                                + " and (n.everyone_at, n.id) < (:at, :before)"
                                + " order by n.everyone_at desc, n.id desc limit :limit",
                        reader)
                .param("at", Timestamp.from(before == null ? Instant.parse("9999-01-01T00:00:00Z") : before.at()))
                .param("before", before == null ? new UUID(-1, -1) : before.id())
                .param("limit", limit)
                .query(NeedRow::need)
                .list();
    }

    /** What colleagues want to learn of a topic, as far as they shared it with everyone. */
    public List<Need> ofTopic(UUID topic, Viewer reader, int limit) {
        return needs(
                        "n.everyone_at is not null and n.archived_at is null"
                                + " and exists (select from need_topics nt where nt.need_id = n.id and nt.topic_id = :topic)"
                                + " order by n.everyone_at desc, n.id desc limit :limit",
                        reader)
                .param("topic", topic)
                .param("limit", limit)
                .query(NeedRow::need)
                .list();
    }

    /** Whether there is one about the topic that the reader may see. */
    public boolean isOneReadable(UUID topic, Viewer reader) {
        return !needs(
                        MAY_SEE
                                + " and exists (select from need_topics nt where nt.need_id = n.id and nt.topic_id = :topic) limit 1",
                        reader)
                .param("topic", topic)
                .query(NeedRow::need)
                .list()
                .isEmpty();
    }

    private JdbcClient.StatementSpec needs(String condition, Viewer reader) {
        return database.sql(NEED + condition)
                .param("me", reader.id())
                .param("language", reader.language().code());
    }

    public void add(Collection<NewNeed> added) {
        batches.batchUpdate("""
                insert into needs (id, person_id, body, why, talking_point, language, aim, level, span, urgency, preferences,
                                   leader_id, leader_at, everyone_at, created_at, archived_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", added.stream().map(Needs::row).toList());
        added.forEach(need -> about(need.id(), need.topics()));
    }

    private static @Nullable Object[] row(NewNeed need) {
        Timestamp at = Timestamp.from(need.createdAt());
        return new @Nullable Object[] {
            need.id(),
            need.person(),
            need.body(),
            need.why(),
            need.talkingPoint(),
            need.language().code(),
            need.aim(),
            need.level(),
            need.span(),
            need.urgency(),
            need.preferences().toArray(String[]::new),
            need.leader(),
            need.leader() == null ? null : at,
            need.everyone() ? at : null,
            at,
            need.archivedAt() == null ? null : Timestamp.from(need.archivedAt())
        };
    }

    void update(UUID id, NeedForm form, Language language) {
        database.sql("""
                        update needs set body = ?, why = nullif(?, ''), talking_point = nullif(?, ''), language = ?,
                               aim = nullif(?, ''), level = nullif(?, ''), span = nullif(?, ''), urgency = nullif(?, ''),
                               preferences = ?
                         where id = ?""")
                .params(
                        form.body(),
                        form.why(),
                        form.talkingPoint(),
                        language.code(),
                        Aim.find(form.aim()).map(Aim::code).orElse(""),
                        Level.find(form.level()).map(Level::code).orElse(""),
                        Span.find(form.span()).map(Span::code).orElse(""),
                        Urgency.find(form.urgency()).map(Urgency::code).orElse(""),
                        form.preferences().toArray(String[]::new),
                        id)
                .update();
    }

    void about(UUID id, Collection<UUID> topics) {
        UUID[] ids = topics.toArray(UUID[]::new);
        database.sql("delete from need_topics where need_id = ? and topic_id <> all(?)")
                .params(id, ids)
                .update();
        database.sql("insert into need_topics (need_id, topic_id) select ?, topic from unnest(?) topic"
                        + " on conflict do nothing")
                .params(id, ids)
                .update();
    }

    /** @param leader with whom; null for nobody by name */
    void share(UUID id, @Nullable UUID leader, boolean everyone, Instant now) {
        Timestamp at = Timestamp.from(now);
        database.sql("""
                        update needs set leader_id = cast(:leader as uuid),
                               leader_at = case when cast(:leader as uuid) is not null
                                                then case when leader_id = cast(:leader as uuid) then leader_at else :now end end,
                               everyone_at = case when :everyone then coalesce(everyone_at, :now) end
                         where id = :id""")
                .param("leader", leader, java.sql.Types.OTHER)
                .param("everyone", everyone)
                .param("now", at)
                .param("id", id)
                .update();
    }

    void archive(UUID id, boolean away) {
        database.sql("update needs set archived_at = case when ? then coalesce(archived_at, now()) end where id = ?")
                .params(away, id)
                .update();
    }

    void delete(UUID id) {
        database.sql("update needs set deleted_at = now() where id = ?")
                .param(id)
                .update();
    }

    /** @return whether there was one of this person to restore */
    boolean restore(UUID id, UUID person) {
        return database.sql(
                                "update needs set deleted_at = null where id = ? and person_id = ? and deleted_at is not null")
                        .params(id, person)
                        .update()
                > 0;
    }
}
