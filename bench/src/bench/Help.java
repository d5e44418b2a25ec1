package bench;

import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What people of a company asked one another in three years: questions, and all that hangs on them. */
final class Help {

    /** Every so many questions one has exactly {@value #ANSWERS_OF_SOME} answers, to be looked at. */
    private static final int BETWEEN_MUCH_ANSWERED = 100;

    static final int ANSWERS_OF_SOME = 8;

    private final Company company;
    private final Tables tables;
    private final SplittableRandom chance;
    private final Times times;
    private final Shown shown;

    Help(Company company, Tables tables, Times times, Shown shown) {
        this.company = company;
        this.tables = tables;
        this.chance = company.chance;
        this.times = times;
        this.shown = shown;
    }

    /** @param helpful when the asker marked that it helped */
    private record Given(UUID id, int author, String language, String body, Instant at, @Nullable Instant helpful) {}

    private record Asked(UUID id, int asker, boolean nameless, String audience, List<Integer> subjects, Instant at) {

        boolean isOpen() {
            return audience.equals("everyone");
        }

        String path(Given answer) {
            return "/questions/" + id + "#answer-" + answer.id();
        }
    }

    void ask() throws SQLException {
        int questions = company.size.questions();
        for (int i = 0; i < questions; i++) {
            question(i, times.at(i, questions));
        }
    }

    private void question(int number, Instant time) throws SQLException {
        int asker = company.somebody();
        boolean nameless = chance.nextInt(50) == 0;
        Instant at = nameless ? time.truncatedTo(ChronoUnit.DAYS) : time;
        var asked = new Asked(
                Company.uuid(chance, at), asker, nameless, audience(number, nameless), subjects(), at);
        List<Given> given = answers(asked, number);
        write(asked, given);
        for (int subject : asked.subjects()) {
            tables.questionTopics.add(company.id, asked.id(), company.topic(subject), at);
        }
        for (Given answer : given) {
            keep(asked, answer);
        }
        route(asked, given);
        comment(asked);
    }

    private String audience(int number, boolean nameless) {
        int of = chance.nextInt(20);
        return of < 17 || number % BETWEEN_MUCH_ANSWERED == 0 ? "everyone" : of < 19 && !nameless ? "team" : "asked";
    }

    private List<Integer> subjects() {
        var subjects = new TreeSet<>(Set.of(company.subject()));
        if (chance.nextInt(3) == 0) {
            subjects.add(company.subject());
        }
        return List.copyOf(subjects);
    }

    private List<Given> answers(Asked asked, int number) {
        double mean = company.size.answers() / (double) company.size.questions();
        int count = number % BETWEEN_MUCH_ANSWERED == 0
                ? ANSWERS_OF_SOME
                : (int) (mean * 2 * (times.isOlder(asked.at(), 1) ? 1 : 0.2) * chance.nextDouble() + 0.5);
        boolean isSolved = chance.nextInt(10) < 7;
        var answers = new ArrayList<Given>();
        for (int i = 0; i < count; i++) {
            answers.add(answer(asked, isSolved && (i == 0 || chance.nextInt(5) == 0)));
        }
        return answers;
    }

    private Given answer(Asked asked, boolean helped) {
        int subject = asked.subjects().getFirst();
        int author = company.helper(subject);
        String language = company.language(author);
        String words = Vocabulary.text(language, Vocabulary.subject(language, subject), chance);
        Instant at = times.later(asked.at());
        boolean isOwn = author == asked.asker();
        return new Given(Company.uuid(chance, at), author, language, words, at, helped && !isOwn ? asked.nameless() ? asked.at() : times.later(at) : null);
    }

    private void write(Asked asked, List<Given> given) throws SQLException {
        String language = company.language(asked.asker());
        int subject = asked.subjects().getFirst();
        tables.questions.add(
                company.id,
                asked.id(),
                asked.nameless() ? null : company.person(asked.asker()),
                asked.nameless() ? "bench " + asked.id() : null,
                asked.nameless() ? null : company.team(asked.asker()),
                language,
                Vocabulary.question(language, Vocabulary.subject(language, subject), chance),
                asked.audience(),
                asked.at(),
                asked.isOpen() && chance.nextInt(3) > 0 ? asked.at() : null,
                given.size(),
                given.stream().map(Given::at).max(Instant::compareTo).orElse(null),
                given.stream()
                        .flatMap(answer -> Stream.ofNullable(answer.helpful()))
                        .max(Instant::compareTo)
                        .orElse(null));
    }

    private void keep(Asked asked, Given answer) throws SQLException {
        UUID author = company.person(answer.author());
        tables.answers.add(
                company.id,
                answer.id(),
                asked.id(),
                author,
                answer.language(),
                answer.body(),
                answer.at(),
                answer.helpful());
        if (chance.nextInt(3) == 0) {
            UUID colleague = company.person(company.colleagueOf(asked.asker()));
            tables.answerThanks.add(company.id, answer.id(), colleague, times.later(answer.at()));
        }
        if (asked.isOpen()) {
            evidence(asked, answer, "answer", answer.at());
        }
        if (answer.helpful() != null && !asked.nameless()) {
            evidence(asked, answer, "helpful_answer", answer.helpful());
            shown.tie(asked.asker(), answer.author(), "helpful_answer", answer.id(), asked.path(answer), answer.helpful());
        }
    }

    private void evidence(Asked asked, Given answer, String kind, Instant at) throws SQLException {
        for (int subject : asked.subjects()) {
            shown.evidence(answer.author(), subject, kind, answer.id(), asked.path(answer), answer.body(), at);
        }
    }

    /** Put to a few; of an older one, who did not answer declined. */
    private void route(Asked asked, List<Given> given) throws SQLException {
        var put = new HashSet<Integer>();
        for (int i = chance.nextInt(4); i > 0; i--) {
            put.add(company.helper(asked.subjects().getFirst()));
        }
        put.remove(asked.asker());
        for (int person : put) {
            boolean answered = given.stream().anyMatch(answer -> answer.author() == person);
            boolean closed = answered || !given.isEmpty() || times.isOlder(asked.at(), 30);
            String reasons = "[{\"kind\": \"ANSWERED\", \"count\": 3, \"topic\": \""
                    + company.topic(asked.subjects().getFirst()) + "\"}]";
            tables.asks.add(
                    company.id,
                    asked.id(),
                    company.person(person),
                    reasons,
                    asked.at(),
                    closed ? answered ? "answered" : "declined" : null,
                    closed ? times.later(asked.at()) : null);
        }
    }

    private void comment(Asked asked) throws SQLException {
        if (chance.nextInt(3) == 0) {
            int person = company.colleagueOf(asked.asker());
            String words = Vocabulary.sentence(company.language(person), chance);
            tables.answerComments.add(company.id, asked.id(), company.person(person), words, times.later(asked.at()));
        }
    }
}
