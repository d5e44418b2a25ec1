package be.goesting.jobs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import be.goesting.TestApplication;
import be.goesting.TestOrganisation;
import be.goesting.imports.ImportRunner;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Statements are planned for as many rows as there are, also just after many came at once. */
class TableStatisticsTest {

    private static final int MANY = 4_000;

    private final TestOrganisation firm = TestOrganisation.founded(TestApplication.application(), "Telraam");
    private final TableStatisticsJob job = TestApplication.bean(TableStatisticsJob.class);

    @Test
    void aTableThatGrewIsCountedOnce() {
        write(MANY);
        assertThat(job.countGrown()).contains("intentions");
        assertThat(counted()).isGreaterThanOrEqualTo(MANY);
        assertThat(job.countGrown()).doesNotContain("intentions");
        theEndOfAnImportCountsToo();
    }

    private void theEndOfAnImportCountsToo() {
        write(4 * MANY);
        assertThat(counted()).isLessThan(4 * MANY);
        new ImportRunner(firm.id(), "posts")
                .run("posts.csv", "", "author,created,body\nNoor,2023-01-27,Afkoelen\n".getBytes(UTF_8));
        assertThat(counted()).isGreaterThanOrEqualTo(5 * MANY);
    }

    private void write(int rows) {
        UUID person = firm.add("insert into people (name) values ('An')");
        firm.in(database -> database.sql("""
                        insert into intentions (person_id, body, review_on)
                        select ?, 'Voornemen nummer ' || n, current_date from generate_series(1, ?) n""").params(person, rows).update());
    }

    private double counted() {
        return firm.in(database -> database.sql("select reltuples from pg_class where relname = 'intentions'")
                .query(Double.class)
                .single());
    }
}
