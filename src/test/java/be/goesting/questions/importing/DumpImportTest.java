package be.goesting.questions.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import be.goesting.TestApplication;
import be.goesting.site.Language;
import be.goesting.tenancy.Organisation;
import be.goesting.tenancy.Organisations;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Bringing along the questions of another community, in an organisation of its own. */
class DumpImportTest {

    private static final Path COMMUNITY = Path.of("../shared/data/questions/matheducators-posts.xml");

    private final Organisation organisation = new Organisation(
            UUID.randomUUID(), "Meegebracht", Organisation.Kind.REAL, List.of(Language.NL.code()), ZoneId.of("UTC"));
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
        bring(Path.of("src/test/resources/dump/posts.xml"), "Werkvloer");

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
        Path dump = Path.of("src/test/resources/dump/posts.xml");
        bring(dump, "Werkvloer");
        Map<String, Long> before = Map.of("people", count("people"), "answers", count("answers"));
        bring(dump, "Werkvloer");

        assertThat(count("people")).isEqualTo(before.get("people"));
        assertThat(count("answers")).isEqualTo(before.get("answers"));
        assertThat(count("questions")).isEqualTo(12);
    }

    @Test
    void aCommunityOfTeachersComesWhole() throws Exception {
        assumeThat(Files.exists(COMMUNITY))
                .as("the community's questions are not at " + COMMUNITY)
                .isTrue();
        bring(COMMUNITY, "Mathematics Educators");

        assertThat(count("questions")).isEqualTo(397);
        assertThat(count("answers")).isEqualTo(1507);
        assertThat(count("answers where helpful_at is not null")).isEqualTo(189);
        assertThat(count("(select distinct author_id from answers where source_id is not null) a"))
                .isBetween(303L, 310L);
    }

    private void bring(Path file, String source) throws Exception {
        byte[] content = Files.readAllBytes(file);
        UUID id = in(() -> {
            var imports = TestApplication.bean(QuestionImports.class);
            UUID added = UUID.randomUUID();
            database.sql("insert into question_imports (id, file_name, source, content) values (?, 'Posts.xml', ?, ?)")
                    .params(added, source, content)
                    .update();
            assertThat(imports.find(added)).isPresent();
            return added;
        });
        TestApplication.bean(DumpImporting.class).start(id, organisation, Duration.ofMinutes(5));
        assertThat(in(() -> TestApplication.bean(QuestionImports.class)
                        .find(id)
                        .orElseThrow()
                        .stage()))
                .isEqualTo(QuestionImport.Stage.FINISHED);
    }

    private long count(String of) {
        return in(() ->
                database.sql("select count(*) from " + of).query(Long.class).single());
    }

    private <T> T in(Supplier<T> work) {
        return organisations.in(organisation.id(), work);
    }
}
