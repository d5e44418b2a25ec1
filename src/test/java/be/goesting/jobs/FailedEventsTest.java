package be.goesting.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import be.goesting.TestApplication;
import be.goesting.tenancy.Organisations;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A listener that failed on an event gets it again while the product runs, after a pause that grows. */
class FailedEventsTest {

    private final JdbcClient database = TestApplication.bean(JdbcClient.class);
    private final Organisations organisations = TestApplication.bean(Organisations.class);
    private final UUID organisation = organisations.installed().getFirst().id();
    private final UUID bell = UUID.randomUUID();

    @Test
    void withoutARestartItIsHeardAfterAllInItsOwnOrganisation() {
        ring(1);
        await(this::failed);
        age("61 seconds");
        retry();
        await(() -> StumblingListener.HEARD_IN.containsKey(bell));
        assertThat(StumblingListener.HEARD_IN).containsEntry(bell, organisation);
        await(() -> number("select count(*) from event_publication where serialized_event like ?") == 0);
    }

    @Test
    void soonAfterAFailureItIsLeftInPeaceAndLongerAfterASecondOne() throws InterruptedException {
        ring(2);
        await(this::failed);
        retry();
        assertThat(triesLeftAfterAWhile()).as("at once").isEqualTo(1);
        age("61 seconds");
        retry();
        await(() -> left() == 0 && failed());
        age("61 seconds");
        retry();
        assertThat(triesLeftAfterAWhile()).as("as soon as the first time").isZero();
        age("121 seconds");
        retry();
        await(() -> StumblingListener.HEARD_IN.containsKey(bell));
    }

    private void ring(int failures) {
        StumblingListener.FAILURES.put(bell, failures);
        organisations.in(organisation, () -> {
            TestApplication.application().publishEvent(new Rung(organisation, bell));
            return bell;
        });
    }

    private static void retry() {
        TestApplication.bean(EventRetryJob.class).run();
    }

    private int left() {
        return StumblingListener.FAILURES.getOrDefault(bell, 0);
    }

    private int triesLeftAfterAWhile() throws InterruptedException {
        Thread.sleep(500);
        return left();
    }

    private boolean failed() {
        return number("select count(*) from event_publication where serialized_event like ? and status = 'FAILED'")
                == 1;
    }

    private void age(String by) {
        database.sql("""
                        update event_publication set publication_date = now() - cast(? as interval),
                               last_resubmission_date = case when last_resubmission_date is not null
                                                             then now() - cast(? as interval) end
                         where serialized_event like ?""").params(by, by, "%" + bell + "%").update();
    }

    private int number(String sql) {
        return database.sql(sql).param("%" + bell + "%").query(Integer.class).single();
    }

    private static void await(BooleanSupplier happened) {
        for (int i = 0; i < 150 && !happened.getAsBoolean(); i++) {
            try {
                Thread.sleep(100);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        assertThat(happened.getAsBoolean()).isTrue();
    }
}
