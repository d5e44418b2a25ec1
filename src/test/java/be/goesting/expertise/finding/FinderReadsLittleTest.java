package be.goesting.expertise.finding;

import static org.assertj.core.api.Assertions.assertThat;

import be.goesting.RowsRead;
import be.goesting.TestApplication;
import be.goesting.TestOrganisation;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * The finder reads the newest of what bears on a question, and the people near to it: neither everybody nor all they wrote. By hand with
 * as many people as a large organisation has: {@code -Dgoesting.people=50000}.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FinderReadsLittleTest {

    private static final int PEOPLE = Integer.getInteger("goesting.people", 2_000);
    private static final int STEMS_MET = 1_200;
    private static final int NEAREST = 160;
    /** How many questions there were is counted no further than a thousand; the pace of two hundred is looked at. */
    private static final int COUNTED = 1_200;

    private final TestOrganisation house = TestOrganisation.founded(TestApplication.application(), "Vinderhuis");

    @BeforeAll
    void write() {
        write("insert into people (name, language) select 'Bo ' || n, 'nl' from generate_series(1, ?) n");
        write("""
                insert into moments (author_id, kind, language, body, audience, created_at)
                select p.id, 'tip', 'nl', 'Eerst de klemmen aandraaien' || case when n % 50 = 0 then ', ook bij de wielewaal' else '' end,
                       'everyone', now() - n * interval '1 minute'
                  from (select id, row_number() over () r from people) p, generate_series(1, 10) m, lateral (select p.r * 10 + m n) x
                 where p.r <= ?""");
        write("""
                insert into questions (author_id, language, body, audience, created_at, answer_count)
                select p.id, 'nl', 'Wie kent de klemmen van ketel' || n % 90, 'everyone', now() - n * interval '1 minute', 1
                  from (select id, row_number() over () r from people) p, generate_series(1, 2) m, lateral (select p.r * 2 + m n) x
                 where p.r <= ?""");
        write("""
                insert into answers (question_id, author_id, language, body, created_at)
                select id, author_id, 'nl', 'Die van zolder', created_at from questions limit ?""", 2 * PEOPLE);
        house.in(database ->
                database.sql("select count_stems(10)::text").query(String.class).optional());
    }

    @Test
    void howeverManyPeopleThereAre() {
        Map<String, Long> read = house.in(database -> {
            var rows = RowsRead.since(database);
            int found = database.sql("""
                    select count(*) from evidence_candidates('Wie kent de wielewaal, de klemmen van ketel7 en de zeearend?', '{}', now(), ?,
                           now() - interval '7 days') where kind = 'person'""")
                    .param(UUID.randomUUID())
                    .query(Integer.class)
                    .single();
            assertThat(found).isBetween(1, NEAREST);
            return rows.byTable();
        });
        assertThat(read.get("people")).as("people").isLessThanOrEqualTo(NEAREST);
        assertThat(read.get("moments")).as("moments").isLessThan(STEMS_MET + NEAREST * 11);
        assertThat(read.get("questions")).as("questions").isLessThan(STEMS_MET + NEAREST * 21 + COUNTED);
        assertThat(read.get("answers")).as("answers").isLessThan(STEMS_MET + NEAREST * 21);
    }

    private void write(String sql) {
        write(sql, PEOPLE);
    }

    private void write(String sql, int rows) {
        house.in(database -> database.sql(sql).param(rows).update());
    }
}
