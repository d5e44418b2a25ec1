package be.goesting.appreciation;

import static org.assertj.core.api.Assertions.assertThat;

import be.goesting.RowsRead;
import be.goesting.TestApplication;
import be.goesting.TestOrganisation;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The thank-yous of one colleague are looked up, not walked to, however many there are of others. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WallReadsLittleTest {

    private static final int MANY = 5_000;
    private static final int PAGE = 21;

    private final TestOrganisation house = TestOrganisation.founded(TestApplication.application(), "Muurhuis");
    private final Appreciations appreciations = TestApplication.bean(Appreciations.class);
    private UUID rare = UUID.randomUUID();
    private UUID quiet = UUID.randomUUID();

    @BeforeAll
    void thank() {
        UUID giver = house.add("insert into people (name, language) values ('Bo Aerts', 'nl')");
        UUID thanked = house.add("insert into people (name, language) values ('Cas Baert', 'nl')");
        rare = house.add("insert into people (name, language) values ('Do Claes', 'nl')");
        quiet = house.add("insert into people (name, language) values ('Em Daems', 'nl')");
        house.in(database -> database.sql("""
                        with given as (
                          insert into appreciations (giver_id, body, language, public_at, created_at)
                          select case when n > ? then cast(? as uuid) else ? end, 'Bedankt', 'nl', now(), now() - n * interval '1 minute'
                            from generate_series(1, ? + 1) n returning id, giver_id)
                        insert into appreciation_receivers (appreciation_id, person_id)
                        select id, case when giver_id = ? then cast(? as uuid) else ? end from given""")
                .params(MANY, quiet, giver, MANY, quiet, rare, thanked)
                .update());
    }

    @Test
    void ofOneReceiverOrGiver() {
        assertThat(read(() -> appreciations.wall(rare, null, PAGE), 1)).isLessThan(MANY / 10);
        assertThat(read(() -> appreciations.received(rare, null, PAGE), 1)).isLessThan(MANY / 10);
        assertThat(read(() -> appreciations.given(quiet, null, PAGE), 1)).isLessThan(MANY / 10);
        assertThat(read(() -> appreciations.wall(quiet, null, PAGE), 0)).isLessThan(MANY / 10);
    }

    @Test
    void theNewestOfAll() {
        assertThat(read(() -> appreciations.wall(null, null, PAGE), PAGE)).isLessThan(MANY / 10);
    }

    private long read(Supplier<List<Appreciation>> search, int found) {
        return house.in(database -> {
            var rows = RowsRead.since(database);
            assertThat(search.get()).hasSize(found);
            return rows.of("appreciations") + rows.of("appreciation_receivers");
        });
    }
}
