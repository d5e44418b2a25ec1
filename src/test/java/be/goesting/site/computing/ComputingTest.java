package be.goesting.site.computing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.goesting.TestApplication;
import be.goesting.TestApplication.Visitor;
import be.goesting.TestOrganisation;
import be.goesting.tenancy.CurrentOrganisation;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What computes for long ends, and keeps no page waiting. */
class ComputingTest {

    private final Computing computing = new Computing();

    @AfterEach
    void stop() {
        computing.stop();
    }

    @Test
    void endsAtItsDeadline() {
        assertThatThrownBy(() -> computing.within(Duration.ofMillis(100), ComputingTest::computeOn))
                .isInstanceOf(TookTooLong.class);
    }

    @Test
    void thatNeedsTooMuchIsRefused() {
        assertThatThrownBy(() -> computing.within(Duration.ofSeconds(5), () -> {
                    throw new OutOfMemoryError("no room");
                }))
                .isInstanceOf(TookTooLong.class);
        assertThatThrownBy(() -> computing.within(Duration.ofSeconds(5), () -> deeper(1)))
                .isInstanceOf(TookTooLong.class);
    }

    @Test
    void saysWhatWentWrong() {
        assertThatThrownBy(() -> computing.within(Duration.ofSeconds(5), () -> {
                    throw new IllegalArgumentException("wrong");
                }))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("wrong");
    }

    @Test
    void isInTheOrganisationOfWhoAsks() throws Exception {
        var house = TestOrganisation.founded(TestApplication.application(), "Rekenaars");
        assertThat(CurrentOrganisation.<Object, Exception>call(
                        house.id(),
                        () -> computing
                                .within(Duration.ofSeconds(5), CurrentOrganisation::id)
                                .orElseThrow()))
                .isEqualTo(house.id());
    }

    @Test
    void keepsNobodyElseWaiting() {
        var visitor = new Visitor();
        visitor.get("/health");
        for (int i = 0; i < 20; i++) {
            CompletableFuture.runAsync(
                    () -> {
                        try {
                            computing.within(Duration.ofSeconds(2), ComputingTest::computeOn);
                        } catch (Exception e) {
                            // as it has to
                        }
                    },
                    task -> Thread.ofVirtual().start(task));
        }
        var begin = System.nanoTime();
        assertThat(visitor.get("/health").statusCode()).isEqualTo(200);
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(1));
    }

    private static int computeOn() {
        int sum = 0;
        while (!Thread.currentThread().isInterrupted()) {
            sum++;
        }
        return sum;
    }

    private static int deeper(int level) {
        return level < 0 ? 0 : deeper(level + 1) + level;
    }
}
