package be.goesting.demo;

import static org.assertj.core.api.Assertions.assertThat;

import be.goesting.TestApplication;
import be.goesting.demo.DemoData.Answered;
import be.goesting.demo.DemoData.Asked;
import be.goesting.demo.DemoData.Commented;
import be.goesting.demo.DemoData.Knowing;
import be.goesting.demo.DemoData.Member;
import be.goesting.site.Language;
import be.goesting.tenancy.Organisations;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was asked at Brabo: whether it hangs together, and whether it can be seen. */
@Execution(ExecutionMode.SAME_THREAD)
class DemoQuestionsTest {

    private static final int MINUTES_OF_A_DAY = 24 * 60;

    private final DemoData brabo = DemoData.read();
    private final Map<String, Member> people =
            brabo.people().stream().collect(Collectors.toMap(Member::key, Function.identity()));

    @Test
    void everybodyInItWorksThere() {
        assertThat(people.keySet())
                .containsAll(brabo.questions().stream()
                        .flatMap(DemoQuestionsTest::everybody)
                        .collect(Collectors.toSet()));
        assertThat(people.keySet())
                .containsAll(brabo.knowing().stream().map(Knowing::person).toList());
    }

    @Test
    void everyLanguageIsOneOfTheThree() {
        assertThat(brabo.questions().stream()
                        .flatMap(asked -> Stream.concat(
                                Stream.of(asked.language()),
                                asked.answers().stream().map(Answered::language))))
                .allMatch(code -> Language.find(code).isPresent());
    }

    @Test
    void nobodyAnswersTheOwnQuestionNorThanksForTheOwnAnswer() {
        for (Asked asked : brabo.questions()) {
            assertThat(asked.answers())
                    .as(asked.key())
                    .noneMatch(answer -> answer.author().equals(asked.author()));
            assertThat(asked.asked()).as(asked.key()).isNotEqualTo(List.of(String.valueOf(asked.author())));
            assertThat(asked.answers())
                    .as(asked.key())
                    .noneMatch(answer -> answer.thanks().contains(answer.author())
                            || asked.author() != null && answer.thanks().contains(asked.author()));
        }
    }

    @Test
    void everythingComesInOrderAndBeforeToday() {
        for (Asked asked : brabo.questions()) {
            int left = asked.day() * MINUTES_OF_A_DAY;
            assertThat(asked.day()).as(asked.key()).isBetween(0, 183);
            assertThat(times(asked)).as(asked.key()).allMatch(minutes -> minutes > 0 && minutes <= left);
            assertThat(asked.at() == null).as(asked.key()).isEqualTo(asked.author() == null);
            assertThat(asked.answers().stream().map(Answered::after))
                    .as(asked.key())
                    .isSorted();
        }
    }

    @Test
    void itIsAliveAcrossTeamsAndLanguages() {
        List<Asked> questions = brabo.questions();
        assertThat(questions).hasSizeGreaterThanOrEqualTo(40);
        assertThat(questions.stream().map(Asked::author).distinct()).hasSizeGreaterThan(40);
        assertThat(questions.stream().filter(asked -> asked.author() == null)).hasSizeBetween(2, 6);
        assertThat(questions.stream().filter(asked -> asked.answers().isEmpty()))
                .hasSizeBetween(8, 20);
        assertThat(questions.stream().filter(this::inTwoLanguages)).hasSizeGreaterThan(4);
        assertThat(questions.stream()
                        .filter(asked -> asked.author() != null)
                        .flatMap(asked -> asked.answers().stream()
                                .filter(answer -> team(answer.author()).equals(team(asked.author())))))
                .isEmpty();
        assertThat(brabo.knowing().stream().filter(each -> !each.askMe().isEmpty()))
                .hasSizeGreaterThanOrEqualTo(25);
        assertThat(brabo.knowing().stream().filter(Knowing::statesAvailability)).hasSizeGreaterThanOrEqualTo(15);
    }

    @Test
    void nobodySaysTwiceTheSame() {
        Set<String> learned =
                brabo.moments().stream().map(DemoData.Learned::body).collect(Collectors.toSet());
        List<String> said = brabo.questions().stream()
                .flatMap(asked -> Stream.concat(
                        Stream.of(asked.body()), asked.answers().stream().map(Answered::body)))
                .toList();
        assertThat(said).doesNotHaveDuplicates().doesNotContainAnyElementsOf(learned);
    }

    @Test
    void whoIsAskedSeesItAndTheOthersSeeWhatTheyMay() {
        assertThat(TestApplication.as("hanne-claes").get("/questions").body())
                .contains("Kan jij helpen?", "Vloerverwarming beneden", "We denken aan jou, omdat je ");
        assertThat(TestApplication.as("loic-delvaux").get("/questions").body())
                .contains("Peux-tu aider", "encore beau");
        assertThat(TestApplication.as("tom-verlinden").get("/questions").body())
                .contains("Kan jij helpen?", "buitenunit");
    }

    @Test
    void aQuestionStandsThereWithWhatHelped() {
        var page = TestApplication.as("katrien-goossens")
                .get("/questions/" + DemoCompany.id("q001"))
                .body();
        assertThat(page).contains("Kjell Vercammen", "Peter Adriaensen", "dat is je nulpunt", "op zolder");
        assertThat(page.indexOf("Peter Adriaensen")).isLessThan(page.indexOf("Wout Claessens"));
        var nameless = TestApplication.as("katrien-goossens")
                .get("/questions/" + DemoCompany.id("q008"))
                .body();
        assertThat(nameless).contains("Iemand", "Grace Thompson");
    }

    @Test
    void whatCameOfItIsCountedAndTied() {
        assertThat(count("select count(*) from questions q where answer_count <> (select count(*) from answers a"
                        + " where a.question_id = q.id and a.deleted_at is null)"))
                .isZero();
        assertThat(count("select count(*) from ties where how = 'helpful_answer'"))
                .isGreaterThanOrEqualTo(helpful().size());
        assertThat(count("select count(distinct source_id) from evidence where kind = 'answer'"))
                .isGreaterThanOrEqualTo(brabo.questions().stream()
                        .mapToInt(asked -> asked.answers().size())
                        .sum());
        assertThat(count("select count(*) from evidence where kind = 'own_words'"))
                .isGreaterThanOrEqualTo(25);
        assertThat(count("select count(*) from ties t join questions q on t.path like '/questions/' || q.id || '%'"
                        + " where q.author_id is null"))
                .isZero();
    }

    /** What was marked as helpful by somebody with a name. */
    private Collection<Answered> helpful() {
        return brabo.questions().stream()
                .filter(asked -> asked.author() != null)
                .flatMap(asked -> asked.answers().stream())
                .filter(answer -> answer.helpful() != null)
                .toList();
    }

    private static int count(String sql) {
        var demo = TestApplication.bean(DemoCompany.class).installed().orElseThrow();
        return TestApplication.bean(Organisations.class)
                .in(
                        demo,
                        () -> TestApplication.bean(JdbcClient.class)
                                .sql(sql)
                                .query(Integer.class)
                                .single());
    }

    private boolean inTwoLanguages(Asked asked) {
        return asked.answers().stream().anyMatch(answer -> !answer.language().equals(asked.language()));
    }

    private String team(String person) {
        Member member = people.get(person);
        return member == null ? "" : member.team();
    }

    private static Stream<String> everybody(Asked asked) {
        return Stream.of(
                        Stream.ofNullable(asked.author()),
                        asked.asked().stream(),
                        asked.comments().stream().flatMap(comment -> Stream.ofNullable(comment.author())),
                        asked.answers().stream().flatMap(DemoQuestionsTest::everybody))
                .flatMap(Function.identity());
    }

    private static Stream<String> everybody(Answered answer) {
        return Stream.of(
                        Stream.of(answer.author()),
                        answer.thanks().stream(),
                        answer.comments().stream().flatMap(comment -> Stream.ofNullable(comment.author())))
                .flatMap(Function.identity());
    }

    private static Stream<Integer> times(Asked asked) {
        return Stream.of(
                        asked.comments().stream().map(Commented::after),
                        asked.answers().stream().map(Answered::after),
                        asked.answers().stream()
                                .flatMap(answer ->
                                        Stream.ofNullable(answer.helpful()).map(helpful -> helpful + answer.after())),
                        asked.answers().stream()
                                .flatMap(answer -> answer.comments().stream().map(Commented::after)))
                .flatMap(Function.identity());
    }
}
