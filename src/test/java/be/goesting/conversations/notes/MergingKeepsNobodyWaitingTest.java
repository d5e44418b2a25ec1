package be.goesting.conversations.notes;

import static org.assertj.core.api.Assertions.assertThat;

import be.goesting.TestApplication;
import be.goesting.TestApplication.Visitor;
import be.goesting.TestOrganisation;
import be.goesting.WorstTexts;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** However much is being merged, who asks for something small has it soon: sixty requests at once, a quarter of them with long notes. */
class MergingKeepsNobodyWaitingTest {

    private static final TestOrganisation HOUSE = TestOrganisation.founded(TestApplication.application(), "Druk");
    private static final int WRITERS = 15;
    private static final int READERS = 45;
    private static final long SOON = 100;
    private static final long LATEST = 1_000;

    private static final String BASE = WorstTexts.words(99_000).strip();
    private static final String KEPT =
            BASE.replaceAll("\\b", "q").substring(0, 99_000).strip();
    private static final String SENT = BASE.substring(0, 19_000).toUpperCase(Locale.ROOT);

    private final UUID leader = HOUSE.add("insert into people (name) values ('Leo')");

    @Test
    void healthIsToldSoon() throws Exception {
        List<Writer> writers =
                IntStream.range(0, WRITERS).mapToObj(number -> new Writer()).toList();
        var visitor = new Visitor();
        timeOf(visitor);
        List<Long> took = new ArrayList<>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Integer>> merges = writers.stream()
                    .map(writer -> threads.submit(writer::write))
                    .toList();
            for (int i = 0; i < READERS; i++) {
                var reader = new Visitor();
                threads.submit(() -> {
                    while (!merges.stream().allMatch(Future::isDone)) {
                        reader.get("/sign-in");
                    }
                });
            }
            while (!merges.stream().allMatch(Future::isDone)) {
                took.add(timeOf(visitor));
            }
            for (Future<Integer> merge : merges) {
                assertThat(merge.get()).isIn(302, 422);
            }
        }
        Collections.sort(took);
        System.out.printf(
                "/health, asked %d times: median %d ms, latest %d ms%n",
                took.size(), took.get(took.size() / 2), took.getLast());
        assertThat(took.get(took.size() / 2)).isLessThan(SOON);
        assertThat(took.getLast()).isLessThan(LATEST);
    }

    private static long timeOf(Visitor visitor) {
        long begin = System.nanoTime();
        assertThat(visitor.get("/health").statusCode()).isEqualTo(200);
        return (System.nanoTime() - begin) / 1_000_000;
    }

    private final class Writer {

        private final UUID learner = HOUSE.add("insert into people (name) values ('Lies')");
        private final UUID conversation = HOUSE.add("""
                with meeting as (
                  insert into meetings (kind, organiser_id, invitee_id, starts_at, minutes)
                  values ('conversation', ?, ?, now(), 30) returning id, organiser_id, invitee_id)
                insert into conversations (id, learner_id, leader_id, occasion)
                select id, organiser_id, invitee_id, 'plain' from meeting""", learner, leader);
        private final Visitor visitor = new Visitor().enteredBy(HOUSE.tokenOf(learner));
        private final String token = visitor.formToken("/settings");

        Writer() {
            HOUSE.in(database -> database.sql(
                            "insert into conversation_notes (conversation_id, version, body, side) values (?, 1, ?, 'leader')")
                    .params(conversation, KEPT)
                    .update());
        }

        int write() {
            return visitor.send(
                            HttpRequest.newBuilder()
                                    .header("Content-Type", "application/x-www-form-urlencoded")
                                    .POST(BodyPublishers.ofString(
                                            "_csrf=" + token + "&base=" + BASE + "&body=" + SENT)),
                            "/conversations/" + conversation + "/notes")
                    .statusCode();
        }
    }
}
