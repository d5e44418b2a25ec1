package be.goesting.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.goesting.TestApplication;
import be.goesting.TestOrganisation;
import org.junit.jupiter.api.Test;
import org.springframework.dao.QueryTimeoutException;

/** The database gives up a statement that takes too long for what it is for. */
class StatementTimeoutTest {

    private final TestOrganisation house = TestOrganisation.founded(TestApplication.application(), "Geduld");

    @Test
    void isShortForAPageAndLongForAJob() {
        assertThat(StatementTimeout.PAGE.<String, RuntimeException>call(this::timeout))
                .isEqualTo("10s");
        assertThat(StatementTimeout.ACT.<String, RuntimeException>call(this::timeout))
                .isEqualTo("1min");
        assertThat(StatementTimeout.IMPORT.<String, RuntimeException>call(this::timeout))
                .isEqualTo("30min");
        assertThat(timeout()).isEqualTo("10min");
    }

    @Test
    void isKnownByItsOwnException() {
        assertThatThrownBy(() -> house.in(database -> {
                    database.sql("select set_config('statement_timeout', '50', true)")
                            .query()
                            .listOfRows();
                    return database.sql("select pg_sleep(2)").query().listOfRows();
                }))
                .isInstanceOf(QueryTimeoutException.class);
    }

    private String timeout() {
        return house.in(database ->
                database.sql("show statement_timeout").query(String.class).single());
    }
}
