package be.goesting.search;

import static org.assertj.core.api.Assertions.assertThat;

import be.goesting.RowsRead;
import be.goesting.TestApplication;
import be.goesting.TestOrganisation;
import be.goesting.database.embedded.EmbeddedDatabase;
import be.goesting.methods.LearningMethod;
import be.goesting.moments.MomentKind;
import be.goesting.moments.Moments;
import be.goesting.moments.feed.FeedFilter;
import be.goesting.moments.feed.FeedFilter.Scope;
import be.goesting.questions.QuestionFilter;
import be.goesting.questions.Questions;
import be.goesting.site.Language;
import be.goesting.site.Viewer;
import be.goesting.tenancy.Organisations;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The newest of what is rare is looked up, not walked to: three of a kind, the oldest of all, are found among many without reading those.
 * By hand with as many as a large organisation has: {@code -Dgoesting.moments=500000}.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RareFiltersTest {

    private static final int MANY = Integer.getInteger("goesting.moments", 20_000);
    private static final int RARE = 3;
    private static final int PAGE = 21;
    private static final int FEW = 200;

    private final TestOrganisation house = TestOrganisation.founded(TestApplication.application(), "Filterhuis");
    private UUID author = UUID.randomUUID();
    private UUID team = UUID.randomUUID();
    private UUID topic = UUID.randomUUID();

    @BeforeAll
    void write() {
        UUID others = house.add("insert into teams (name) values ('Velen')");
        team = house.add("insert into teams (name) values ('Weinigen')");
        UUID everybody = house.add("insert into people (name, language, team_id) values ('Bo Aerts', 'nl', ?)", others);
        author = house.add("insert into people (name, language, team_id) values ('Cas Baert', 'nl', ?)", team);
        topic = house.add("insert into topics (id) values (?)", topic);
        UUID common = house.add("insert into topics (id) values (?)", UUID.randomUUID());
        write("""
                insert into moments (author_id, team_id, kind, method, by_leader, language, body, audience, created_at)
                select case when n > :many then cast(:author as uuid) else :everybody end, case when n > :many then cast(:team as uuid) else :others end,
                       case when n > :many then 'mistake' else 'tip' end, case when n > :many then 'circle' else 'ask' end, n > :many,
                       'nl', 'Zo ging het', 'everyone', now() - n * interval '1 minute' from generate_series(1, :many + :rare) n""", everybody, others);
        write("""
                insert into questions (author_id, language, body, audience, created_at, opened_at, answer_count)
                select case when n > :many then cast(:author as uuid) else :everybody end, 'nl', 'Hoe ging het', 'everyone',
                       now() - n * interval '1 minute', now(), case when n > :many then 0 else 1 end
                  from generate_series(1, :many + :rare) n where :others is not null""", everybody, others);
        for (String thing : Set.of("moment", "question")) {
            house.in(database -> database.sql("""
                    insert into %1$s_topics (%1$s_id, topic_id, created_at%2$s)
                    select id, case when author_id = ? then cast(? as uuid) else ? end, created_at%3$s from %1$ss""".formatted(
                            thing, thing.equals("question") ? ", position" : "", thing.equals("question") ? ", 0" : ""))
                    .params(author, topic, common)
                    .update());
        }
        count();
    }

    /** As the database does by itself after a while; how a filter goes with another depends on how many there are of each. */
    private static void count() {
        try (var connection =
                        TestApplication.bean(EmbeddedDatabase.class).owner().connect();
                var statement = connection.createStatement()) {
            statement.execute("analyze moments, moment_topics, questions, question_topics");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void write(String sql, UUID everybody, UUID others) {
        house.in(database -> database.sql(sql)
                .params(Map.of(
                        "many",
                        MANY,
                        "rare",
                        RARE,
                        "author",
                        author,
                        "everybody",
                        everybody,
                        "team",
                        team,
                        "others",
                        others))
                .update());
    }

    @Test
    void moments() {
        var all = FeedFilter.all();
        readsFew("moments", () -> list(FeedFilter.ofPerson(author)));
        readsFew("moments", () -> list(FeedFilter.ofTeam(team)));
        readsFew("moments", () -> list(FeedFilter.ofTopic(topic)));
        readsFew("moments", () -> list(new FeedFilter(Scope.EVERYONE, null, LearningMethod.CIRCLE, null, null, null)));
        readsFew("moments", () -> list(new FeedFilter(Scope.EVERYONE, null, null, MomentKind.MISTAKE, null, null)));
        readsFew("moments", () -> list(all.with(Scope.LEADERS)));
        readsFew(
                "moments",
                () -> list(new FeedFilter(
                        Scope.EVERYONE, topic, LearningMethod.CIRCLE, MomentKind.MISTAKE, author, team)));
    }

    @Test
    void questions() {
        readsFew("questions", () -> questions(new QuestionFilter(false, topic)));
        readsFew("questions", () -> questions(new QuestionFilter(true, null)));
        readsFew("questions", () -> questions(new QuestionFilter(true, topic)));
        readsFew(
                "questions",
                () -> TestApplication.bean(Questions.class)
                        .askedBy(author, viewer(), PAGE)
                        .size());
    }

    @Test
    void searchesThatAreNarrowed() {
        for (String table : List.of("moments", "questions")) {
            readsFew(table, () -> found(table, "person", author));
            readsFew(table, () -> found(table, "topic", topic));
        }
        readsFew("moments", () -> found("moments", "team", team));
    }

    /** A word that all of them have. */
    private int found(String table, String filter, UUID value) {
        return TestApplication.bean(JdbcClient.class)
                .sql("select count(*) from " + table
                        + "_matching(?, null, 'ging', jsonb_build_object(?, cast(? as text)), null, null, ?)")
                .params(UUID.randomUUID(), filter, value.toString(), PAGE)
                .query(Integer.class)
                .single();
    }

    private int list(FeedFilter filter) {
        return TestApplication.bean(Moments.class)
                .list(filter, viewer(), null, PAGE)
                .size();
    }

    private int questions(QuestionFilter filter) {
        return TestApplication.bean(Questions.class)
                .list(filter, viewer(), null, PAGE)
                .size();
    }

    private void readsFew(String table, Supplier<Integer> search) {
        house.in(database -> {
            var rows = RowsRead.since(database);
            assertThat(search.get()).isEqualTo(RARE);
            assertThat(rows.of(table)).as(table).isBetween((long) RARE, (long) FEW);
            return true;
        });
    }

    private static Viewer viewer() {
        return new Viewer(
                TestApplication.bean(Organisations.class).current(),
                UUID.randomUUID(),
                "Do Claes",
                Language.NL,
                "auto",
                null,
                null,
                "slate",
                false,
                Set.of(),
                0);
    }
}
