package be.goesting.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import be.goesting.TestApplication;
import be.goesting.imports.Import.Stage;
import be.goesting.imports.files.UnreadableFileException;
import be.goesting.jobs.TableStatisticsJob;
import be.goesting.tenancy.Organisation;
import be.goesting.tenancy.Organisations;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An import that is taken on, gives a sign of life, stops half-way. */
class ImportJobTest {

    private static final byte[] POSTS =
            "author,created,body\nNoor Peeters,2023-01-27,Laat de naad afkoelen\n".getBytes(UTF_8);

    private final UUID organisation = UUID.randomUUID();
    private final Organisations organisations = TestApplication.bean(Organisations.class);
    private final ImportJob job = TestApplication.bean(ImportJob.class);
    private final ImportRunner runner = new ImportRunner(organisation, "posts");

    @BeforeEach
    void found() {
        organisations.found(
                new Organisation(organisation, "Loods", Organisation.Kind.REAL, List.of("nl"), ZoneId.of("UTC")),
                () -> true);
    }

    @AfterEach
    void remove() {
        organisations.in(organisation, () -> {
            organisations.removeCurrent();
            return true;
        });
    }

    @Test
    void whatIsBroughtInByOneIsNotTakenOnByAnother() throws UnreadableFileException {
        UUID id = runner.upload("posts.csv", "", POSTS);
        change("update imports set heartbeat_at = now(), attempts = 1");
        assertThat(runner.find(id).stage()).isEqualTo(Stage.RUNNING);
        job.start(id, organisation, Duration.ofSeconds(10));
        assertThat(count("moments")).isZero();
    }

    @Test
    void howFarItIsIsSeenFromElsewhere() throws UnreadableFileException {
        UUID id = runner.upload("posts.csv", "", POSTS);
        change("update imports set heartbeat_at = now(), done = 200, total = 500");
        assertThat(runner.find(id)).extracting(Import::done, Import::total).containsExactly(200, 500);
    }

    @Test
    void whatANodeLeftHalfWayIsBegunAnew() throws UnreadableFileException {
        UUID id = runner.upload("posts.csv", "", POSTS);
        change("update imports set heartbeat_at = now() - interval '3 minutes', attempts = 1");
        assertThat(runner.find(id).stage()).isEqualTo(Stage.FAILED);
        job.run();
        assertThat(runner.find(id).stage()).isEqualTo(Stage.FINISHED);
        assertThat(count("moments")).isEqualTo(1);
    }

    @Test
    void whatStoppedItsNodeThreeTimesIsLeftToAPerson() throws UnreadableFileException {
        UUID id = runner.upload("posts.csv", "", POSTS);
        change("update imports set heartbeat_at = now() - interval '3 minutes', attempts = 3");
        job.run();
        assertThat(runner.find(id).stage()).isEqualTo(Stage.FAILED);
        job.start(id, organisation, Duration.ofSeconds(10));
        assertThat(runner.find(id).stage()).isEqualTo(Stage.FINISHED);
    }

    @Test
    void whatGoesWrongLeavesNothingBehind() throws UnreadableFileException {
        UUID id = runner.upload("posts.csv", "", POSTS);
        change("update imports set encoding = 'UTF_16BE'");
        job.start(id, organisation, Duration.ofSeconds(10));
        assertThat(runner.find(id).stage()).isEqualTo(Stage.FAILED);
        assertThat(count("moments") + count("people") + count("imported_items")).isZero();
    }

    @Test
    void whatRunsOutOfMemorySaysSoAndFreesItsPlace() throws UnreadableFileException {
        UUID id = runner.upload("posts.csv", "", POSTS);
        Importer posts = TestApplication.bean(Importers.class).find("posts");
        Importer dying = (Importer) Proxy.newProxyInstance(
                Importer.class.getClassLoader(), new Class<?>[] {Importer.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("apply")) {
                        throw new OutOfMemoryError("no room");
                    }
                    return method.invoke(posts, arguments);
                });
        new ImportJob(
                        TestApplication.bean(Imports.class),
                        TestApplication.bean(ImportedItems.class),
                        new Importers(List.of(dying)),
                        organisations,
                        TestApplication.bean(TableStatisticsJob.class))
                .start(id, organisation, Duration.ofSeconds(10));
        assertThat(runner.find(id).stage()).isEqualTo(Stage.FAILED);

        job.start(id, organisation, Duration.ofSeconds(10));
        assertThat(runner.find(id).stage()).isEqualTo(Stage.FINISHED);
    }

    private void change(String sql) {
        organisations.in(organisation, () -> database().sql(sql).update());
    }

    private int count(String table) {
        return organisations.in(
                organisation,
                () -> database()
                        .sql("select count(*) from " + table)
                        .query(Integer.class)
                        .single());
    }

    private static JdbcClient database() {
        return TestApplication.bean(JdbcClient.class);
    }
}
