package be.goesting.demo;

import static be.goesting.demo.DemoCompany.id;

import be.goesting.demo.DemoData.Answered;
import be.goesting.demo.DemoData.Asked;
import be.goesting.demo.DemoData.Member;
import be.goesting.people.Audience;
import be.goesting.questions.NewAnswer;
import be.goesting.questions.NewQuestion;
import be.goesting.questions.QuestionBatch;
import be.goesting.questions.QuestionBatch.NewAnswerComment;
import be.goesting.site.Language;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What was asked at Brabo, of whom, and what came of it. */
@Component
class DemoQuestions {

    /** As after every question of today. */
    private static final int DAYS_BEFORE_ESCALATION = 3;

    private final QuestionBatch past;
    private final DemoDays days;

    DemoQuestions(QuestionBatch past, DemoDays days) {
        this.past = past;
        this.days = days;
    }

    /** @param topics ids by the name that the file uses */
    void add(DemoData brabo, Map<String, UUID> topics) {
        Map<String, Member> people =
                brabo.people().stream().collect(Collectors.toMap(Member::key, Function.identity()));
        Map<String, NewQuestion> questions = brabo.questions().stream()
                .collect(Collectors.toMap(Asked::key, asked -> question(asked, people.get(asked.author()), topics)));
        past.add(
                questions.values(),
                brabo.questions().stream().flatMap(this::answers).toList());
        past.comment(brabo.questions().stream().flatMap(this::comments).toList());
        for (Asked asked : brabo.questions()) {
            thank(asked);
            put(asked, Objects.requireNonNull(questions.get(asked.key())));
        }
    }

    private NewQuestion question(Asked asked, @Nullable Member author, Map<String, UUID> topics) {
        Instant at = createdAt(asked);
        return new NewQuestion(
                id(asked.key()),
                author == null ? null : id(author.key()),
                author == null ? UUID.randomUUID().toString() : null,
                author == null ? null : id(author.team()),
                Language.of(asked.language()),
                null,
                asked.body(),
                Audience.EVERYONE,
                null,
                at,
                asked.asked().isEmpty() ? at : null,
                asked.topics().stream()
                        .map(key -> Objects.requireNonNull(topics.get(key), key))
                        .toList());
    }

    private Stream<NewAnswer> answers(Asked asked) {
        return IntStream.range(0, asked.answers().size())
                .mapToObj(place -> answer(asked, asked.answers().get(place), answerId(asked, place)));
    }

    private NewAnswer answer(Asked asked, Answered answer, UUID id) {
        return new NewAnswer(
                id,
                id(asked.key()),
                id(answer.author()),
                Language.of(answer.language()),
                answer.body(),
                null,
                after(asked, answer.after()),
                helpfulAt(asked, answer));
    }

    /** Without a name it has the question's own time: another would tell when the asker was there. */
    private @Nullable Instant helpfulAt(Asked asked, Answered answer) {
        Integer minutes = answer.helpful();
        if (minutes == null) {
            return null;
        }
        return asked.author() == null ? createdAt(asked) : after(asked, answer.after() + minutes);
    }

    private Stream<NewAnswerComment> comments(Asked asked) {
        Stream<NewAnswerComment> ofAnswers = IntStream.range(0, asked.answers().size())
                .boxed()
                .flatMap(place -> comments(
                        asked,
                        answerId(asked, place),
                        asked.answers().get(place).comments()));
        return Stream.concat(comments(asked, null, asked.comments()), ofAnswers);
    }

    private Stream<NewAnswerComment> comments(Asked asked, @Nullable UUID answer, List<DemoData.Commented> comments) {
        return comments.stream()
                .map(comment -> new NewAnswerComment(
                        UUID.randomUUID(),
                        id(asked.key()),
                        answer,
                        comment.author() == null ? null : id(comment.author()),
                        comment.body(),
                        after(asked, comment.after())));
    }

    private void thank(Asked asked) {
        for (int place = 0; place < asked.answers().size(); place++) {
            Answered answer = asked.answers().get(place);
            past.thank(answerId(asked, place), DemoCompany.ids(answer.thanks()), after(asked, answer.after()));
        }
    }

    private void put(Asked asked, NewQuestion question) {
        if (!asked.asked().isEmpty()) {
            past.ask(question, DemoCompany.ids(asked.asked()), DemoCompany.ZONE);
        }
        if (asked.answers().isEmpty() && asked.day() < DAYS_BEFORE_ESCALATION) {
            past.escalateOn(question.id(), days.today().plusDays(DAYS_BEFORE_ESCALATION - asked.day()));
        }
    }

    private static UUID answerId(Asked asked, int place) {
        return id(asked.key() + " answer " + place);
    }

    private Instant createdAt(Asked asked) {
        return asked.at() == null ? days.start(asked.day()) : days.at(asked.day(), asked.at());
    }

    private Instant after(Asked asked, int minutes) {
        return days.notLaterThanNow(createdAt(asked).plus(Duration.ofMinutes(minutes)));
    }
}
