package be.goesting.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import be.goesting.TestApplication;
import be.goesting.TestOrganisation;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** For thirty days what was deleted can be had back; then it goes, from whatever table it stands in. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DeletedRowsCleanupTest {

    /** How a row comes to stand in each: {@code :one} and {@code :other} are two colleagues. */
    private static final Map<String, String> ROWS = Map.ofEntries(
            Map.entry(
                    "moments",
                    "insert into moments (author_id, kind, language, body, audience) values (:one, 'tip', 'nl', 'Tip', 'everyone')"),
            Map.entry("comments", """
            insert into comments (moment_id, author_id, language, body)
            select id, author_id, 'nl', 'Goed' from moments where deleted_at is null order by id limit 1"""),
            Map.entry("questions", """
            insert into questions (author_id, language, body, audience) values (:one, 'nl', 'Hoe?', 'everyone')"""),
            Map.entry("answers", """
            insert into answers (question_id, author_id, language, body)
            select id, author_id, 'nl', 'Zo' from questions where deleted_at is null order by id limit 1"""),
            Map.entry("answer_comments", """
            insert into answer_comments (question_id, author_id, body)
            select id, author_id, 'En dan?' from questions where deleted_at is null order by id limit 1"""),
            Map.entry(
                    "needs",
                    "insert into needs (person_id, body, language) values (:one, 'Ik wil kunnen lassen', 'nl')"),
            Map.entry("goals", "insert into goals (person_id, body, adopted_at) values (:one, 'Lassen', now())"),
            Map.entry("steps", """
            insert into steps (person_id, need_id, method, body)
            select person_id, id, 'ask', 'Vraag het' from needs where deleted_at is null order by id limit 1"""),
            Map.entry("conversation_points", """
            insert into conversation_points (conversation_id, side, body)
            select id, 'learner', 'Lassen' from conversations order by id limit 1"""),
            Map.entry(
                    "appreciations",
                    "insert into appreciations (giver_id, body, language) values (:one, 'Merci', 'nl')"),
            Map.entry(
                    "notifications",
                    "insert into notifications (person_id, kind, path, excerpt) values (:one, 'thanked', '/moments/' || random(), 'Tip')"));

    private TestOrganisation organisation;
    private UUID one;
    private UUID other;

    @BeforeAll
    void found() {
        organisation = TestOrganisation.founded(TestApplication.application(), "Opruimen");
        one = organisation.add("insert into people (name) values ('Een Mens')");
        other = organisation.add("insert into people (name) values ('Ander Mens')");
        for (String table : List.of("moments", "questions", "needs")) {
            add(table);
        }
        UUID meeting = organisation.add("""
                insert into meetings (kind, organiser_id, invitee_id, starts_at, minutes)
                values ('conversation', ?, ?, now(), 30)""", one, other);
        organisation.add(
                "insert into conversations (id, learner_id, leader_id, occasion) values (?, ?, ?, 'plain')",
                meeting,
                one,
                other);
    }

    static List<String> tables() {
        return TestApplication.bean(JdbcClient.class)
                .sql("""
                        select distinct table_name from information_schema.columns
                         where column_name = 'deleted_at' and table_schema = current_schema() order by table_name""")
                .query(String.class)
                .list();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void whatWasDeletedThirtyOneDaysAgoGoesAndWhatWasDeletedTwentyNineDaysAgoStays(String table) {
        assertThat(ROWS).as("a way to put a row in " + table).containsKey(table);
        UUID old = deleted(table, 31);
        UUID young = deleted(table, 29);
        UUID kept = add(table);
        run();
        assertThat(there(table)).contains(young, kept).doesNotContain(old);
    }

    @Test
    void asManyAsThereAreGo() {
        organisation.in(database -> database.sql("""
                        insert into moments (author_id, kind, language, body, audience, deleted_at)
                        select ?, 'tip', 'nl', 'Veel', 'everyone', now() - interval '40 days' from generate_series(1, 2500)""").param(one).update());
        run();
        assertThat(organisation.<Long>in(database -> database.sql("select count(*) from moments where body = 'Veel'")
                        .query(Long.class)
                        .single()))
                .isZero();
    }

    private UUID deleted(String table, int daysAgo) {
        UUID id = add(table);
        organisation.in(database -> database.sql(
                        "update " + table + " set deleted_at = now() - make_interval(days => ?) where id = ?")
                .params(daysAgo, id)
                .update());
        return id;
    }

    private UUID add(String table) {
        return organisation.in(database -> database.sql(ROWS.get(table) + " returning id")
                .param("one", one)
                .query(UUID.class)
                .single());
    }

    private List<UUID> there(String table) {
        return organisation.in(database ->
                database.sql("select id from " + table).query(UUID.class).list());
    }

    private static void run() {
        TestApplication.all(Job.class).stream()
                .filter(job -> job.name().equals("clear-deleted"))
                .findFirst()
                .orElseThrow()
                .run();
    }
}
