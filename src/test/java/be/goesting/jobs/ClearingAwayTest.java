package be.goesting.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import be.goesting.TestApplication;
import be.goesting.tenancy.Organisations;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What nobody needs any more goes by itself; what somebody may still want back stays. */
@Execution(ExecutionMode.SAME_THREAD)
class ClearingAwayTest {

    private final JdbcClient database = TestApplication.bean(JdbcClient.class);
    private final Organisations organisations = TestApplication.bean(Organisations.class);
    private final UUID demo = organisations.installed().getFirst().id();

    @Test
    void whatWasDeletedAMonthAgoIsGoneAndWhatWasDeletedYesterdayIsNot() {
        deleted("Lang geleden gewist torenvalk", 31);
        deleted("Gisteren gewist torenvalk", 1);
        run("clear-deleted");
        assertThat(moments("Lang geleden gewist torenvalk")).isZero();
        assertThat(moments("Gisteren gewist torenvalk")).isOne();
        assertThat(count("select count(*) from comments where body = 'Onder: Lang geleden gewist torenvalk'"))
                .isZero();
        assertThat(count("select count(*) from comments where body = 'Onder: Gisteren gewist torenvalk'"))
                .isOne();
    }

    @Test
    void aCommentDeletedAMonthAgoGoesFromUnderAMomentThatStays() {
        organisations.in(demo, () -> database.sql("""
                        insert into comments (moment_id, author_id, language, body, deleted_at)
                        select id, author_id, 'nl', 'Losse reactie grasmus', now() - interval '31 days'
                          from moments where deleted_at is null limit 1""").update());
        run("clear-deleted");
        assertThat(count("select count(*) from comments where body = 'Losse reactie grasmus'"))
                .isZero();
    }

    @Test
    void aThankYouThatWasWithdrawnAMonthAgoIsGoneAndOneOfYesterdayIsNot() {
        for (int days : new int[] {31, 1}) {
            organisations.in(demo, () -> database.sql("""
                            insert into appreciations (giver_id, body, language, deleted_at)
                            select id, 'Ingetrokken grasmus', 'nl', now() - make_interval(days => ?) from people limit 1""").param(days).update());
        }
        run("clear-deleted");
        assertThat(count("select count(*) from appreciations where body = 'Ingetrokken grasmus'"))
                .isOne();
    }

    @Test
    void linksThatWorkNoMoreGoAndOneThatWorksStays() {
        link("used", "now() + interval '5 minutes'", "now()");
        link("expired", "now() - interval '1 minute'", "null");
        link("working", "now() + interval '5 minutes'", "null");
        run("clear-sign-in");
        assertThat(links("used")).isZero();
        assertThat(links("expired")).isZero();
        assertThat(links("working")).isOne();
    }

    @Test
    void yesterdaysAttemptsGoAndTodaysCount() {
        database.sql("insert into rate_limits values ('old', now() - interval '2 days', 1), ('new', now(), 1)")
                .update();
        run("clear-sign-in");
        assertThat(database.sql("select convert_from(key, 'UTF8') from rate_limits where length(key) = 3")
                        .query(String.class)
                        .list())
                .containsExactly("new");
    }

    @Test
    void eventsThatWereDeliveredOrNeverCouldBeGo() {
        event("delivered", 8, true);
        event("never", 31, false);
        event("waiting", 8, false);
        run("clear-events");
        assertThat(database.sql("select serialized_event from event_publication where event_type = 'test'")
                        .query(String.class)
                        .list())
                .containsExactly("waiting");
        database.sql("delete from event_publication where event_type = 'test'").update();
    }

    @Test
    void everyJobIsKnownToTheDatabaseSoThatOneNodeDoesIt() throws InterruptedException {
        var names = TestApplication.all(Job.class).stream().map(Job::name).toList();
        Instant end = Instant.now().plus(Duration.ofSeconds(20));
        while (!known().containsAll(names) && Instant.now().isBefore(end)) {
            Thread.sleep(100);
        }
        assertThat(known()).containsAll(names);
    }

    private java.util.List<String> known() {
        return database.sql("select task_name from scheduled_tasks")
                .query(String.class)
                .list();
    }

    private static void run(String name) {
        TestApplication.all(Job.class).stream()
                .filter(job -> job.name().equals(name))
                .findFirst()
                .orElseThrow()
                .run();
    }

    private void deleted(String words, int daysAgo) {
        organisations.in(
                demo,
                () -> database.sql("""
                        with moment as (
                          insert into moments (author_id, kind, language, body, audience, deleted_at)
                          select id, 'tip', 'nl', :body, 'everyone', now() - make_interval(days => :days) from people limit 1
                          returning id, author_id)
                        insert into comments (moment_id, author_id, language, body)
                        select id, author_id, 'nl', 'Onder: ' || :body from moment""")
                        .params(Map.of("body", words, "days", daysAgo))
                        .update());
    }

    private void link(String hash, String expires, String used) {
        organisations.in(
                demo,
                () -> database.sql(
                                "insert into sign_in_links (person_id, token_hash, expires_at, used_at) select id, convert_to(?, 'UTF8'), "
                                        + expires + ", " + used + " from people limit 1")
                        .param(hash)
                        .update());
    }

    private void event(String what, int daysAgo, boolean delivered) {
        database.sql("""
                        insert into event_publication
                          (id, listener_id, event_type, serialized_event, publication_date, completion_date)
                        values (gen_random_uuid(), 'test', 'test', ?, now() - make_interval(days => ?),
                                case when ? then now() - make_interval(days => ?) end)""").params(what, daysAgo, delivered, daysAgo).update();
    }

    private int moments(String words) {
        return organisations.in(
                demo,
                () -> database.sql("select count(*) from moments where body = ?")
                        .param(words)
                        .query(Integer.class)
                        .single());
    }

    private int links(String hash) {
        return organisations.in(
                demo,
                () -> database.sql("select count(*) from sign_in_links where token_hash = convert_to(?, 'UTF8')")
                        .param(hash)
                        .query(Integer.class)
                        .single());
    }

    private int count(String sql) {
        return organisations.in(
                demo, () -> database.sql(sql).query(Integer.class).single());
    }
}
