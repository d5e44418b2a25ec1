package be.goesting.search;

import static org.assertj.core.api.Assertions.assertThat;

import be.goesting.RowsRead;
import be.goesting.TestApplication;
import be.goesting.TestOrganisation;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * However rare or common a word is, a search reads few rows of the many there are, also of a table that the planner did not count yet. By
 * hand with as many as a large organisation has: {@code -Dgoesting.moments=500000}.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RareWordsTest {

    private static final int MOMENTS = Integer.getInteger("goesting.moments", 20_000);
    private static final int PAGE = 21;

    /** One in so many has the word in the middle between rare and common. */
    private static final int BETWEEN = 200;

    /** What is searched, and how one is written. */
    private enum Searched {
        MOMENTS("moments (kind, author_id, language, body, audience, created_at) select 'tip', "),
        QUESTIONS("questions (author_id, language, body, audience, created_at) select "),
        ANSWERS("answers (question_id, asked_before, author_id, language, body, audience, created_at)"
                + " select (select id from questions where audience = 'everyone' limit 1), 1, ");

        private final String written;

        Searched(String written) {
            this.written = written;
        }

        String table() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private static final String WRITE = """
            insert into %s ?, 'nl',
                   'Eerst de klemmen aandraaien' || case when n %% %d = 0 then ', en de wielewaal' else '' end
                   || case when n = %d then ', nooit de roerdomp' else '' end || '.',
                   case when n %% 10 = 1 then 'team' else 'everyone' end, now() - n * interval '1 minute'
              from generate_series(%d, %d) n""";

    private final TestOrganisation house = TestOrganisation.founded(TestApplication.application(), "Woordenhuis");
    private UUID reader = UUID.randomUUID();

    @BeforeAll
    void share() {
        UUID author = house.add("insert into people (name, language) values ('Bo Aerts', 'nl')");
        reader = house.add("insert into people (name, language) values ('Cas Baert', 'nl')");
        for (Searched searched : Searched.values()) {
            write(searched, author, 1, MOMENTS);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "zeearend, 0",
        "roerdomp, 1",
        "oerdom, 1",
        "wielewaal, 21",
        "klemmen, 21",
        "roerdomp klemmen, 1",
        "wielewaal klemmen, 21",
        "zeearend klemmen wielewaal, 0"
    })
    void fewRowsAreReadForIt(String words, int found) {
        for (Searched searched : Searched.values()) {
            Reading reading = search(searched, words);
            assertThat(reading.found()).as(searched.table()).isEqualTo(found);
            assertThat(reading.rows()).as(searched.table()).isLessThan(MOMENTS / 10);
        }
    }

    @ParameterizedTest
    @EnumSource
    void alsoAfterMuchWasWritten(Searched searched) {
        UUID author = house.add("insert into people (name, language) values ('Do Claes', 'nl')");
        write(searched, author, -2_000, -1);

        assertThat(search(searched, "zeearend").rows()).isLessThan(MOMENTS / 10);
        assertThat(search(searched, "roerdomp").found()).isEqualTo(1);
        assertThat(search(searched, "roerdomp").rows()).isLessThan(MOMENTS / 10);
    }

    private record Reading(int found, long rows) {}

    private Reading search(Searched searched, String words) {
        return house.in(database -> {
            var rows = RowsRead.since(database);
            int found = database.sql(
                            "select count(*) from " + searched.table() + "_matching(?, null, ?, '{}', null, null, ?)")
                    .params(reader, words, PAGE)
                    .query(Integer.class)
                    .single();
            return new Reading(found, rows.of(searched.table()));
        });
    }

    private void write(Searched searched, UUID author, int first, int last) {
        house.in(database -> database.sql(WRITE.formatted(searched.written, BETWEEN, MOMENTS * 19 / 20, first, last))
                .param(author)
                .update());
    }
}
