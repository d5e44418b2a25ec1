package be.goesting.questions;

import be.goesting.expertise.Evidence;
import be.goesting.expertise.EvidenceFound;
import be.goesting.expertise.EvidenceRepository;
import be.goesting.network.Tie;
import be.goesting.network.TieFormed;
import be.goesting.network.Ties;
import be.goesting.notifications.Notifications;
import be.goesting.people.Audience;
import be.goesting.questions.answers.AnswerService;
import be.goesting.questions.answers.Answers;
import be.goesting.questions.requests.ExpertSearch;
import be.goesting.questions.requests.ExpertSuggestions;
import be.goesting.questions.requests.QuestionRequests;
import be.goesting.questions.requests.SuggestionReason;
import be.goesting.questions.requests.UnansweredQuestions;
import be.goesting.site.Rows;
import be.goesting.site.text.Excerpt;
import be.goesting.tenancy.CurrentOrganisation;
import be.goesting.topics.Topics;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Puts questions in place that were asked before, with all that came of them, within the caller's transaction. Nobody is told
 * of it; ties and evidence come of it all at once.
 */
@Component
public class QuestionBatch {

    /** What was said on a question, or on one of its answers; without an author by the nameless asker. */
    public record NewAnswerComment(
            UUID id,
            UUID question,
            @Nullable UUID answer,
            @Nullable UUID author,
            String body,
            Instant at) {}

    /** A question that stands here already, and that may be answered once more. */
    public record Standing(UUID id, @Nullable UUID author, Audience audience, List<UUID> topics) {

        public static Standing of(NewQuestion question) {
            return new Standing(question.id(), question.author(), question.audience(), question.topics());
        }
    }

    private record Given(Standing question, NewAnswer answer) {}

    private final Questions questions;
    private final Answers answers;
    private final QuestionCounts counts;
    private final QuestionRequests questionRequests;
    private final UnansweredQuestions unansweredQuestions;
    private final ExpertSuggestions expertSuggestions;
    private final Ties ties;
    private final EvidenceRepository evidenceRepository;
    private final Topics topics;
    private final Notifications notifications;
    private final JdbcTemplate batches;

    QuestionBatch(
            Questions questions,
            Answers answers,
            QuestionCounts counts,
            QuestionRequests questionRequests,
            UnansweredQuestions unansweredQuestions,
            ExpertSuggestions expertSuggestions,
            Ties ties,
            EvidenceRepository evidenceRepository,
            Topics topics,
            Notifications notifications,
            JdbcTemplate batches) {
        this.questions = questions;
        this.answers = answers;
        this.counts = counts;
        this.questionRequests = questionRequests;
        this.unansweredQuestions = unansweredQuestions;
        this.expertSuggestions = expertSuggestions;
        this.ties = ties;
        this.evidenceRepository = evidenceRepository;
        this.topics = topics;
        this.notifications = notifications;
        this.batches = batches;
    }

    /** @param given answers to these very questions */
    public void add(Collection<NewQuestion> asked, Collection<NewAnswer> given) {
        questions.add(asked);
        topics.useOpenly(asked.stream()
                .filter(question -> question.audience() == Audience.EVERYONE)
                .flatMap(question -> question.topics().stream())
                .distinct()
                .toList());
        answer(asked.stream().map(Standing::of).collect(Collectors.toMap(Standing::id, Function.identity())), given);
    }

    /** @param given answers to these questions, that stand here already */
    public void answer(Map<UUID, Standing> asked, Collection<NewAnswer> given) {
        answers.add(given);
        counts.recompute(given.stream().map(NewAnswer::question).collect(Collectors.toSet()));
        leaveTraces(given.stream()
                .map(answer -> new Given(Objects.requireNonNull(asked.get(answer.question())), answer))
                .toList());
    }

    /** Those that were brought in under these source ids and are still there. */
    public Map<String, Standing> standing(Collection<String> sourceIds) {
        Map<String, Standing> standing = new HashMap<>();
        batches.query(
                """
                select q.source_id, q.id, q.author_id, q.audience,
                       array(select t.topic_id from question_topics t where t.question_id = q.id order by t.position, t.id) topics
                  from questions q where q.source_id = any(?) and q.deleted_at is null""",
                row -> {
                    standing.put(
                            row.getString("source_id"),
                            new Standing(
                                    row.getObject("id", UUID.class),
                                    row.getObject("author_id", UUID.class),
                                    Audience.of(row.getString("audience")),
                                    Rows.ids(row, "topics")));
                },
                (Object) sourceIds.toArray(String[]::new));
        return standing;
    }

    /** Those of them that go: not what its writer edited since and did not delete, nor the question that it answers. */
    public List<UUID> untouched(Collection<UUID> asked, Collection<UUID> given) {
        return batches.queryForList(
                """
                select q.id from questions q where q.id = any(?)
                   and (q.updated_at is null or q.deleted_at is not null)
                   and not exists (select from answers a where a.question_id = q.id and a.id = any(?)
                                    and a.updated_at is not null and a.deleted_at is null)
                union all
                select id from answers where id = any(?) and (updated_at is null or deleted_at is not null)""", UUID.class, asked.toArray(UUID[]::new), given.toArray(UUID[]::new), given.toArray(UUID[]::new));
    }

    /** Takes out these questions with all that came of them, and these answers to others. */
    public void remove(Collection<UUID> asked, Collection<UUID> given) {
        List<UUID> gone = answers.toOrAmong(asked, given);
        evidenceRepository.forget(Evidence.Kind.ANSWER, gone);
        evidenceRepository.forget(Evidence.Kind.HELPFUL_ANSWER, gone);
        ties.forget(Tie.How.HELPFUL_ANSWER, gone);
        notifications.forgetAll(answers.placesOf(gone));
        notifications.forgetAll(asked.stream().map(id -> Question.path(id)).toList());
        Set<UUID> answered = answers.remove(gone);
        questions.remove(asked);
        counts.recompute(answered);
    }

    /** Each a minute after the one before. */
    public void thank(UUID answer, List<UUID> people, Instant after) {
        batches.update("""
                insert into answer_thanks (answer_id, person_id, created_at)
                select ?, person, ?::timestamptz + place * interval '1 minute'
                  from unnest(?) with ordinality as one(person, place) on conflict do nothing""", answer, Timestamp.from(after), people.toArray(UUID[]::new));
    }

    public void comment(Collection<NewAnswerComment> comments) {
        batches.batchUpdate("""
                insert into answer_comments (id, question_id, answer_id, author_id, body, created_at)
                values (?, ?, ?, ?, ?, ?)""", comments, 500, (row, comment) -> {
            row.setObject(1, comment.id());
            row.setObject(2, comment.question());
            row.setObject(3, comment.answer());
            row.setObject(4, comment.author());
            row.setString(5, comment.body());
            row.setTimestamp(6, Timestamp.from(comment.at()));
        });
    }

    /** Puts it to these people, for the reasons there are by now. Once it is answered, it waits for none of them any more. */
    public void ask(NewQuestion question, List<UUID> people, ZoneId zone) {
        var search = new ExpertSearch(
                question.body(), question.topics(), question.author(), question.team(), question.language(), zone);
        Map<UUID, List<SuggestionReason>> reasons = expertSuggestions.reasons(people, search);
        questionRequests.add(
                question.id(),
                people.stream()
                        .collect(Collectors.toMap(
                                Function.identity(), person -> reasons.getOrDefault(person, List.of()))),
                false,
                null,
                question.createdAt());
        questionRequests.closeAnswered(question.id());
    }

    /** The circle widens on that day, when nobody answered by then. */
    public void escalateOn(UUID question, LocalDate day) {
        unansweredQuestions.escalateOn(question, day);
    }

    private void leaveTraces(List<Given> given) {
        UUID organisation = CurrentOrganisation.id().orElseThrow();
        ties.add(given.stream().flatMap(each -> tie(each, organisation)).toList());
        evidenceRepository.add(given.stream()
                .filter(each -> each.question().audience() == Audience.EVERYONE)
                .flatMap(each -> evidence(each, organisation))
                .toList());
    }

    /** None from a question without a name: it would tell who asked. */
    private static Stream<TieFormed> tie(Given given, UUID organisation) {
        NewAnswer answer = given.answer();
        UUID asker = given.question().author();
        return asker == null || answer.helpfulAt() == null || asker.equals(answer.author())
                ? Stream.empty()
                : Stream.of(new TieFormed(
                        organisation,
                        asker,
                        answer.author(),
                        Tie.How.HELPFUL_ANSWER,
                        answer.id(),
                        AnswerService.path(answer.question(), answer.id()),
                        answer.helpfulAt()));
    }

    private static Stream<EvidenceFound> evidence(Given given, UUID organisation) {
        Instant helpful =
                given.question().author() == null ? null : given.answer().helpfulAt();
        var said = evidence(
                given, organisation, Evidence.Kind.ANSWER, given.answer().at());
        return helpful == null
                ? Stream.of(said)
                : Stream.of(said, evidence(given, organisation, Evidence.Kind.HELPFUL_ANSWER, helpful));
    }

    private static EvidenceFound evidence(Given given, UUID organisation, Evidence.Kind kind, Instant at) {
        NewAnswer answer = given.answer();
        return new EvidenceFound(
                organisation,
                answer.author(),
                given.question().topics(),
                kind,
                answer.id(),
                AnswerService.path(answer.question(), answer.id()),
                Excerpt.line(answer.body()),
                at);
    }
}
