package be.goesting.questions.importing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import be.goesting.SharedData;
import be.goesting.TestApplication;
import be.goesting.imports.ImportRunner;
import be.goesting.imports.files.ColumnMapping;
import be.goesting.imports.files.FileLayout;
import be.goesting.imports.files.ImportFile;
import be.goesting.imports.files.UnreadableFileException;
import be.goesting.imports.plan.ImportPlan;
import be.goesting.imports.plan.LeftOut;
import be.goesting.site.Language;
import be.goesting.site.language.Messages;
import be.goesting.tenancy.Organisation;
import be.goesting.tenancy.Organisations;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Bringing along the questions of another community, in an organisation of its own. */
class BringingQuestionsAlongTest {

    private static final Path ARCHIVE = Path.of("src/test/resources/dump/posts.xml");

    private final Organisation organisation = new Organisation(
            UUID.randomUUID(), "Meegebracht", Organisation.Kind.REAL, List.of(Language.NL.code()), ZoneId.of("UTC"));
    private final ImportRunner imports = new ImportRunner(organisation.id(), "stack-exchange");
    private final Organisations organisations = TestApplication.bean(Organisations.class);
    private final JdbcClient database = TestApplication.bean(JdbcClient.class);

    @BeforeEach
    void found() {
        organisations.found(organisation, () -> true);
    }

    @AfterEach
    void remove() {
        in(() -> {
            organisations.removeCurrent();
            return true;
        });
    }

    @Test
    void questionsComeWithTheirAnswersTimesTopicsAndWhatHelped() throws Exception {
        bring(ARCHIVE, "Werkvloer");

        assertThat(count("questions")).isEqualTo(12);
        assertThat(count("answers")).isEqualTo(25);
        assertThat(count("answers where helpful_at is not null")).isEqualTo(12);
        assertThat(count("question_topics")).isEqualTo(24);
        assertThat(count("questions where created_at < '2024-03-05' and answer_count = 3"))
                .isEqualTo(1);
        assertThat(count("questions where body like '%Bron: Werkvloer, CC BY-SA%'"))
                .isEqualTo(12);
        assertThat(count("evidence where kind = 'helpful_answer'")).isEqualTo(24);
    }

    @Test
    void theSameDumpTwiceBringsNothingTwice() throws Exception {
        bring(ARCHIVE, "Werkvloer");
        Map<String, Long> before = Map.of("people", count("people"), "answers", count("answers"));
        bring(ARCHIVE, "Werkvloer");

        assertThat(count("people")).isEqualTo(before.get("people"));
        assertThat(count("answers")).isEqualTo(before.get("answers"));
        assertThat(count("questions")).isEqualTo(12);
    }

    @Test
    void aCommunityOfTeachersComesWhole() throws Exception {
        bring(SharedData.file("data/questions/matheducators-posts.xml"), "Mathematics Educators");

        assertThat(count("questions")).isEqualTo(397);
        assertThat(count("answers")).isEqualTo(1507);
        assertThat(count("answers where helpful_at is not null")).isEqualTo(189);
        assertThat(count("(select distinct author_id from answers where source_id is not null) a"))
                .isBetween(303L, 310L);
    }

    @Test
    void answersThatALaterArchiveAddsToAnEarlierQuestionCountAndAreEvidence() throws Exception {
        bring(ARCHIVE, "Werkvloer");
        UUID question = earliest();
        long evidence = count("evidence where kind = 'answer'");
        bring(later(Files.readString(ARCHIVE)), "Werkvloer");

        assertThat(count("questions")).isEqualTo(12);
        assertThat(count("answers")).isEqualTo(26);
        assertThat(count("questions where id = '" + question
                        + "' and answer_count = 4 and answered_at = '2024-06-01T10:00:00Z'"))
                .isEqualTo(1);
        assertThat(count("evidence where kind = 'answer'")).isEqualTo(evidence + 2);
    }

    @Test
    void anAnswerFindsItsEarlierQuestionInAnArchiveWithoutIt() throws Exception {
        bring(ARCHIVE, "Werkvloer");
        bring(later("<posts></posts>"), "Werkvloer");

        assertThat(count("answers")).isEqualTo(26);
        assertThat(count("questions where answer_count = 4")).isEqualTo(1);
    }

    @Test
    void anotherPlaceHasQuestionsOfItsOwnUnderTheSameNumbers() throws Exception {
        bring(ARCHIVE, "Werkvloer");
        bring(later("<posts></posts>"), "Elders", "no-dump");
        bring(ARCHIVE, "Elders");

        assertThat(count("questions")).isEqualTo(24);
    }

    @Test
    void theLaterArchiveIsUndoneAndTheEarlierStandsAsItStood() throws Exception {
        bring(ARCHIVE, "Werkvloer");
        String before = counted();
        UUID later = bring(later(Files.readString(ARCHIVE)), "Werkvloer");
        assertThat(counted()).isNotEqualTo(before);
        imports.undo(later);

        assertThat(counted()).isEqualTo(before);
        assertThat(count("people where name = 'Late Lezer'")).isZero();
    }

    @Test
    void anArchiveIsUndoneWithAllThatItBroughtAndComesAgain() throws Exception {
        UUID first = bring(ARCHIVE, "Werkvloer");
        imports.undo(first);
        for (String table :
                List.of("questions", "answers", "evidence", "ties", "people", "topics", "imports", "imported_items")) {
            assertThat(count(table)).as(table).isZero();
        }
        bring(ARCHIVE, "Werkvloer");
        assertThat(count("questions")).isEqualTo(12);
    }

    @Test
    void anAnswerThatItsWriterEditedStaysWithItsQuestionAndNothingElse() throws Exception {
        UUID first = bring(ARCHIVE, "Werkvloer");
        in(() -> database.sql(
                        "update answers set body = 'Nu beter', updated_at = now() where id = (select id from answers order by created_at limit 1)")
                .update());
        imports.undo(first);
        assertThat(count("answers where body = 'Nu beter'")).isEqualTo(1);
        assertThat(count("answers")).isEqualTo(1);
        assertThat(count("questions")).isEqualTo(1);
        assertThat(count("questions where answer_count = 1")).isEqualTo(1);
    }

    @Test
    void whatWasDeletedHereDoesNotComeBack() throws Exception {
        bring(ARCHIVE, "Werkvloer");
        in(() -> database.sql("delete from questions where id = ?")
                .param(earliest())
                .update());
        bring(ARCHIVE, "Werkvloer");

        assertThat(count("questions")).isEqualTo(11);
    }

    @Test
    void theSamePlaceSpelledOtherwiseBringsNothingTwice() throws Exception {
        bring(ARCHIVE, "Werkvloer");
        bring(ARCHIVE, "werk\u00ADvloer ");

        assertThat(count("questions")).isEqualTo(12);
    }

    @Test
    void whatStaysBehindIsCountedWithTheReason() {
        ImportPlan plan = plan("""
                <posts>
                <row Id="1" PostTypeId="1" CreationDate="2024-01-01T00:00:00" Title="Eerste" Body="" OwnerUserId="5" />
                <row Id="1" PostTypeId="1" CreationDate="2024-01-01T00:00:00" Title="Tweede" Body="" OwnerUserId="5" />
                <row Id="2" PostTypeId="2" ParentId="1" CreationDate="2024-01-01T00:00:00" Body="&lt;p&gt;Ja&lt;/p&gt;" OwnerUserId="5" />
                <row Id="3" PostTypeId="2" ParentId="999" CreationDate="2024-01-01T00:00:00" Body="Alleen" OwnerUserId="5" />
                <row Id="4" PostTypeId="2" CreationDate="2024-01-01T00:00:00" Body="Alleen" OwnerUserId="5" />
                <row Id="5" PostTypeId="5" CreationDate="2024-01-01T00:00:00" Body="Uitleg" />
                <row Id="6" PostTypeId="4" CreationDate="2024-01-01T00:00:00" Body="Uitleg" />
                <row Id="7" PostTypeId="1" CreationDate="2024-01-01T00:00:00" Title="" Body="&lt;p&gt; &lt;/p&gt;" OwnerUserId="5" />
                <row Id="8" PostTypeId="1" CreationDate="ooit" Title="Wanneer" Body="x" OwnerUserId="5" />
                </posts>""");
        assertThat(plan.count()).isEqualTo(2);
        assertThat(plan.leftOut())
                .extracting(LeftOut::code, LeftOut::which)
                .containsExactlyInAnyOrder(
                        tuple("without-question", "4, 3"),
                        tuple("twice", "1"),
                        tuple("empty", "7"),
                        tuple("undated", "8"),
                        tuple("no-post", "5, 6"));
        assertThat(plan.leftOut()).allSatisfy(each -> assertThat(sentence(each)).contains(each.which()));
    }

    private static String sentence(LeftOut leftOut) {
        return TestApplication.bean(Messages.class)
                .text(
                        Language.NL,
                        "questions.import.left-out." + leftOut.code(),
                        "count",
                        leftOut.count(),
                        "which",
                        leftOut.which());
    }

    private ImportPlan plan(String archive) {
        byte[] content = archive.getBytes(UTF_8);
        return in(() -> {
            try {
                return TestApplication.bean(StackExchangeImporter.class)
                        .plan(new ImportFile(
                                "Posts.xml",
                                "",
                                content,
                                FileLayout.of(content),
                                new ColumnMapping(List.of(), Map.of())));
            } catch (UnreadableFileException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    /** The same with an answer more, half a year on. */
    private static byte[] later(String archive) {
        return archive.replace("</posts>", """
                <row Id="990" PostTypeId="2" ParentId="1" CreationDate="2024-06-01T10:00:00" Body="&lt;p&gt;Read the manual.&lt;/p&gt;"
                  OwnerDisplayName="Late Lezer" /></posts>""").getBytes(UTF_8);
    }

    private UUID earliest() {
        return in(() -> database.sql("select id from questions order by created_at limit 1")
                .query(UUID.class)
                .single());
    }

    private String counted() {
        return in(() -> database.sql("""
                        select (select string_agg(concat(q.answer_count, q.answered_at, q.helped_at), ' ' order by q.id) from questions q)
                            || (select count(*) from answers) || ' ' || (select count(*) from evidence) || ' ' || (select count(*) from people)""").query(String.class).single());
    }

    private UUID bring(Path file, String source) throws Exception {
        return bring(Files.readAllBytes(file), source);
    }

    private UUID bring(byte[] content, String source) {
        var outcome = imports.run("Posts.xml", source, content);
        assertThat(outcome.error()).isNull();
        return Objects.requireNonNull(outcome.id());
    }

    private void bring(byte[] content, String source, String refused) {
        assertThat(imports.run("Posts.xml", source, content).error()).isEqualTo(refused);
    }

    private long count(String of) {
        return in(() ->
                database.sql("select count(*) from " + of).query(Long.class).single());
    }

    private <T> T in(Supplier<T> work) {
        return organisations.in(organisation.id(), work);
    }
}
