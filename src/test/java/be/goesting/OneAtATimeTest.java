package be.goesting;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;

/** Applications that start and stop at once would set up the one logging of the program at once. */
class OneAtATimeTest {

    static class Empty {}

    @Test
    void startsAndStopsManyThatAreAskedForAtOnce() {
        try (var threads = Executors.newFixedThreadPool(4)) {
            List<Future<?>> starts = Stream.<Future<?>>generate(() -> threads.submit(OneAtATimeTest::startAndStop))
                    .limit(20)
                    .toList();
            starts.forEach(start -> assertThatCode(start::get).doesNotThrowAnyException());
        }
    }

    private static void startAndStop() {
        var application = new SpringApplication(Empty.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        OneAtATime.run(application).close();
    }
}
