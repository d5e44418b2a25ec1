package be.goesting.questions.requests;

import be.goesting.expertise.finding.RecentRequests;
import be.goesting.home.WaitingQuery;
import be.goesting.people.Colleagues;
import be.goesting.site.Language;
import be.goesting.site.Rows;
import be.goesting.site.Viewer;
import be.goesting.site.text.Excerpt;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Who was asked what. */
@Repository
public class QuestionRequests {

    /** Each reason with the name of its topic for this reader. */
    private static final String REASONS = """
            (select jsonb_agg(r || jsonb_build_object('label', topic_name(k.organisation_id, (r ->> 'topic')\\:\\:uuid, :language)))
               from jsonb_array_elements(k.reasons) r) reasons
            """;

    private final JdbcClient database;
    private final JdbcTemplate batches;
    private final JsonMapper json;

    QuestionRequests(JdbcClient database, JdbcTemplate batches, JsonMapper json) {
        this.database = database;
        this.batches = batches;
        this.json = json;
    }

    /** Puts the question to these people; who was asked before is not asked again. */
    public void add(
            UUID question,
            Map<UUID, List<SuggestionReason>> people,
            boolean widened,
            @Nullable UUID passedBy,
            Instant at) {
        var position = new AtomicInteger(
                database.sql("select coalesce(max(position) + 1, 0) from question_requests where question_id = ?")
                        .param(question)
                        .query(Integer.class)
                        .single());
        batches.batchUpdate("""
                insert into question_requests (question_id, person_id, reasons, escalated, passed_by, created_at, position)
                values (?, ?, ?::jsonb, ?, ?, ?, ?) on conflict do nothing""", people.entrySet(), 100, (row, person) -> {
            row.setObject(1, question);
            row.setObject(2, person.getKey());
            row.setString(
                    3,
                    json.writeValueAsString(person.getValue().stream()
                            .map(SuggestionReason::unnamed)
                            .toList()));
            row.setBoolean(4, widened);
            row.setObject(5, passedBy);
            row.setTimestamp(6, Timestamp.from(at));
            row.setInt(7, position.getAndIncrement());
        });
    }

    /** Everyone who was asked, in order. */
    public List<QuestionRequest> of(UUID question, Viewer reader) {
        return database.sql("select k.created_at, k.escalated, k.outcome, b.name passed_by, " + REASONS + """
                        , p.id person, case when p.erased_at is null then p.name else '' end person_name,
                               p.team_id person_team, p.team_name person_team_name, p.colour person_colour
                          from question_requests k
                          join colleagues p on p.id = k.person_id
                          left join colleagues b on b.id = k.passed_by
                         where k.question_id = :question order by k.created_at, k.position, k.id limit 50""")
                .param("question", question)
                .param("language", reader.language().code())
                .query((row, number) -> new QuestionRequest(
                        Colleagues.from(row, "person"),
                        reasons(row),
                        Rows.instant(row, "created_at"),
                        row.getBoolean("escalated"),
                        row.getString("passed_by"),
                        outcome(row)))
                .list();
    }

    /** What waits for the reader, newest first. */
    public List<WaitingQuestion> waitingFor(Viewer reader, int limit) {
        return waiting(reader, limit).list(database);
    }

    public WaitingQuery<WaitingQuestion> waiting(Viewer reader, int limit) {
        String sql =
                "select q.id question, q.language, coalesce(q.title, q.body) body, k.created_at, b.name passed_by, "
                        + REASONS + """
                        , p.id person, case when p.erased_at is null then p.name else '' end person_name,
                               p.team_id person_team, t.name person_team_name, t.colour person_colour
                          from question_requests k
                          join questions q on q.id = k.question_id and q.deleted_at is null
                          left join colleagues p on p.id = q.author_id
                          left join team_names t on t.id = q.team_id
                          left join colleagues b on b.id = k.passed_by
                         where k.person_id = :reader and k.outcome is null
                         order by k.created_at desc limit :limit""";
        return new WaitingQuery<>(
                sql,
                Map.of("reader", reader.id(), "language", reader.language().code(), "limit", limit),
                (row, number) -> new WaitingQuestion(
                        row.getObject("question", UUID.class),
                        Language.of(row.getString("language")),
                        Excerpt.line(row.getString("body")),
                        Colleagues.orNull(row, "person"),
                        Rows.instant(row, "created_at"),
                        row.getString("passed_by"),
                        reasons(row)));
    }

    /** Whether the question waits for this person. */
    public boolean isOpen(UUID question, UUID person) {
        return database.sql(
                                "select count(*) from question_requests where question_id = ? and person_id = ? and outcome is null")
                        .params(question, person)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    public boolean close(UUID question, UUID person, QuestionRequest.Outcome outcome) {
        return database.sql("""
                        update question_requests set outcome = ?, closed_on = current_date
                         where question_id = ? and person_id = ? and outcome is null""").params(outcome.code(), question, person).update() > 0;
    }

    public boolean isClosed(UUID question, UUID person, QuestionRequest.Outcome outcome) {
        return database.sql(
                        "select exists (select from question_requests where question_id = ? and person_id = ? and outcome = ?)")
                .params(question, person, outcome.code())
                .query(Boolean.class)
                .single();
    }

    /** @return whether the person had let it pass */
    public boolean reopen(UUID question, UUID person) {
        return database.sql("""
                        update question_requests set outcome = null, closed_on = null
                         where question_id = ? and person_id = ? and outcome = 'declined'""").params(question, person).update() > 0;
    }

    /** For who did not answer while others did, it is over. */
    public void closeAnswered(UUID question) {
        database.sql("""
                        update question_requests k set closed_on = cast(q.answered_at as date),
                               outcome = case when exists (select from answers a
                                                            where a.question_id = q.id and a.author_id = k.person_id)
                                              then 'answered' else 'declined' end
                          from questions q where q.id = k.question_id and q.id = ? and q.answer_count > 0 and k.outcome is null""").param(question).update();
    }

    /** Who asks one of them too waits until this is done, so that nobody is asked more often than stated. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold(Collection<UUID> people) {
        people.stream()
                .sorted()
                .distinct()
                .forEach(person -> database.sql("select pg_advisory_xact_lock(hashtextextended('asked' || ?, 0))")
                        .param(person.toString())
                        .query((row, number) -> person)
                        .list());
    }

    /** How often each was asked since then, for an answer or for a talk, and when last; who was not asked is not in it. */
    public Map<UUID, RecentRequests> since(Instant then, Collection<UUID> people) {
        Map<UUID, RecentRequests> asked = new HashMap<>();
        database.sql("""
                        select person_id, count(*) times, max(created_at) last from (
                          select person_id, created_at from question_requests where person_id = any(:people) and created_at > :then
                          union all
                          select invitee_id, created_at from meeting_states
                           where kind = 'talk' and invitee_id = any(:people) and created_at > :then) asked
                         group by person_id""")
                .param("people", people.toArray(UUID[]::new))
                .param("then", Timestamp.from(then))
                .query((ResultSet row) -> {
                    asked.put(
                            row.getObject("person_id", UUID.class),
                            new RecentRequests(row.getInt("times"), Rows.instant(row, "last")));
                });
        return asked;
    }

    private List<SuggestionReason> reasons(ResultSet row) throws SQLException {
        String reasons = row.getString("reasons");
        return reasons == null ? List.of() : json.readValue(reasons, new TypeReference<List<SuggestionReason>>() {});
    }

    private static QuestionRequest.@Nullable Outcome outcome(ResultSet row) throws SQLException {
        return Optional.ofNullable(row.getString("outcome"))
                .map(code -> QuestionRequest.Outcome.valueOf(code.toUpperCase(Locale.ROOT)))
                .orElse(null);
    }
}
