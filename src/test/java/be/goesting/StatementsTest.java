package be.goesting;

import static org.assertj.core.api.Assertions.assertThat;

import be.goesting.Routes.Request;
import be.goesting.Routes.Route;
import be.goesting.TestApplication.Visitor;
import java.net.http.HttpRequest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.ConfigurableApplicationContext;

/** No page asks the database much, and none asks more when there is more to show. */
class StatementsTest {

    private static final int MOST_OF_A_SMALL_PAGE = 7;

    /** What is not measured, each with the reason. */
    private static final Map<String, String> NOT_MEASURED = Map.of(
            "/personal-data/download",
                    "everything of a person at once: as many statements as there are kinds of things",
            "/sign-in/{token}", "takes a token that works once",
            "/sign-in", "sends on who is signed in",
            "/sign-in/sent", "is for who is not signed in",
            "/demo", "shows the demo company, which is not in this application",
            "/demo/loading", "sends on as soon as the demo company is there",
            "/unsubscribe/{token}", "takes a token out of a mail",
            "/notifications/{id}", "sends on to what it tells of",
            "/error", "says only what went wrong",
            "/health", "asks whether the database answers");

    private static ConfigurableApplicationContext application;
    private static Filled few;
    private static Filled many;

    @BeforeAll
    static void start() {
        application = TestApplication.another();
        few = new Filled(TestOrganisation.founded(application, "Klein"), 1);
        many = new Filled(TestOrganisation.founded(application, "Groot"), 60);
    }

    @AfterAll
    static void stop() {
        application.close();
    }

    /**
     * A page, and the statements it may need, the one that finds who is looking included. {@code {moment}} and the
     * like are things of the organisation. A new page is a new line.
     */
    @ParameterizedTest(name = "{0}: at most {1}")
    @CsvSource({
        "/,                          8",
        "/moments,                   8",
        "/moments/{moment},          6",
        "/moments/newer?since=1_{moment}, 4",
        "/search?words=kogelkraan,   4",
        "/people/{person},           6",
        "/people/{other},            6",
        "/people,                    4",
        "/people?name=An&topic={topic}&team={team}&speaks=nl, 6",
        "/network,                   4",
        "/expertise,                 6",
        "/people/suggestions?name=a, 6",
        "/teams/{team},              8",
        "/topics/{topic},            9",
        "/topics,                    3",
        "/topics?letter=k,           3",
        "/topics/suggestions?name=k, 6",
        "/intentions,                6",
        "/notifications,                   6",
        "/methods,                   2",
        "/methods/watch,             2",
        "/methods/compare?m=ask&m=watch, 2",
        "/settings,                  6",
        "/talks,                     3",
        "/talks/new?person={other},  5",
        "/talks/{talk},              6",
        "/meetings/{talk}.ics,       4",
        "/conversations,             4",
        "/conversations/new,         4",
        "/conversations/new?with={other},  5",
        "/conversations/{conversation},    14",
        "/meetings/{conversation}.ics, 3",
        "/conversations/{conversation}/notes, 3",
        "/administration/guiding-questions,   3",
        "/administration/guiding-questions/first, 6",
        "/share,                     6",
        "/administration/people,     4",
        "/administration/teams,      4",
        "/administration/people/{person}, 4",
        "/administration/teams/{team},    6",
        "/appreciations,                  6",
        "/appreciations/mine,             8",
        "/appreciations/{thanks},         6",
        "/appreciations/new?about=/moments/{moment}, 4",
        "/learning,                      12",
        "/learning/behind,                5",
        "/learning/shared,                7",
        "/learning/year-review,                 6",
        "/learning/counts,                4",
        "/suggestions/new?person={other}, 5",
        "/needs,                          3",
        "/needs/{need},                   6",
        "/needs/{need}/edit,              3",
        "/questions,                      8",
        "/questions?search=kraan,         8",
        "/questions/{question},           6",
        "/follows,                        5",
        "/saved,                          5",
    })
    void aPageAsksLittleHoweverMuchThereIs(String page, int limit) {
        List<String> statements = many.statementsOf(page);
        assertThat(statements).as(page).hasSizeBetween(1, limit);
        assertThat(few.statementsOf(page)).as(page).hasSameSizeAs(statements);
    }

    /** A page without a line above is small, and asks as little. What a table of routes cannot fill in has its reason here. */
    @ParameterizedTest
    @MethodSource("otherPages")
    void everyOtherPageAsksAsLittle(Route route) {
        List<String> statements = many.statementsOf(route);
        assertThat(statements).as(route.name()).hasSizeBetween(1, MOST_OF_A_SMALL_PAGE);
        assertThat(few.statementsOf(route)).as(route.name()).hasSameSizeAs(statements);
    }

    static Stream<Route> otherPages() throws NoSuchMethodException {
        Set<String> measured = measured();
        return gets().filter(route -> route.status() == 200 && !NOT_MEASURED.containsKey(route.pattern()))
                .filter(route -> !measured.contains(withoutNames(route.pattern())));
    }

    /** A route that answers otherwise than with a page needs a line above, or a reason. */
    @Test
    void everyRouteIsMeasuredOrHasAReasonNotToBe() throws NoSuchMethodException {
        Set<String> measured = measured();
        otherPages().forEach(route -> measured.add(withoutNames(route.pattern())));
        NOT_MEASURED.keySet().forEach(pattern -> measured.add(withoutNames(pattern)));
        assertThat(measured)
                .containsAll(gets().map(route -> withoutNames(route.pattern())).collect(Collectors.toSet()));
    }

    private static Stream<Route> gets() {
        return Routes.table().stream()
                .filter(route -> !route.isPost() && !route.pattern().startsWith("/assets/"));
    }

    /** The pages of the lines above. */
    private static Set<String> measured() throws NoSuchMethodException {
        String[] lines = StatementsTest.class
                .getDeclaredMethod("aPageAsksLittleHoweverMuchThereIs", String.class, int.class)
                .getAnnotation(CsvSource.class)
                .value();
        return Stream.of(lines)
                .map(line -> withoutNames(line.replaceFirst("[?,].*", "")))
                .collect(Collectors.toSet());
    }

    private static String withoutNames(String pattern) {
        return pattern.replaceAll("\\{[^}]*}", "{}");
    }

    /** Or the figures above would say nothing. */
    @Test
    void vandaagOfALeaderHasEverythingThatCanWait() {
        assertThat(many.visitor.get("/").body())
                .contains(
                        "Hier zit ik vast",
                        "Welke kraan",
                        "Voornemen",
                        "href=\"/talks/",
                        "href=\"/conversations/",
                        "/appreciations/cues/");
    }

    /** A leader has more on Vandaag, but what waits is asked for together. */
    @Test
    void vandaagAsksLeastForWhoLeadsNobody() {
        assertThat(many.statementsOfColleague("/")).hasSizeBetween(1, 8);
    }

    /** An organisation with so many of everything. */
    private static final class Filled {

        private final TestOrganisation testOrganisation;
        private final UUID need;
        private final UUID team;
        private final UUID person;
        private final UUID topic;
        private final UUID moment;
        private final UUID question;
        private final UUID other;
        private final UUID talk;
        private final UUID conversation;
        private final UUID thanks;
        private final Visitor visitor;

        Filled(TestOrganisation testOrganisation, int many) {
            this.testOrganisation = testOrganisation;
            team = testOrganisation.add("insert into teams (name) values ('Ploeg')");
            person = testOrganisation.add("insert into people (name, team_id) values ('An Maas', ?)", team);
            testOrganisation.in(database -> database.sql("update teams set leader_id = ? where id = ?")
                    .params(person, team)
                    .update());
            fill(
                    "insert into teams (name, parent_id) select 'Onder ' || n, ? from generate_series(1, ?) n",
                    team,
                    many);
            fill("insert into people (name, team_id) select 'Alex ' || n, ? from generate_series(1, ?) n", team, many);
            testOrganisation.add("insert into role_assignments (person_id, role) values (?, 'administrator')", person);
            topic = testOrganisation.add("insert into topics (id) values (?)", UUID.randomUUID());
            fill(
                    "insert into topic_labels (topic_id, language, label, preferred) values (?, 'nl', 'kranen', ?)",
                    topic,
                    true);
            fill("""
                    insert into moments (author_id, team_id, kind, method, language, body, audience, minutes, by_leader)
                    select ?, ?, 'insight', 'try', 'nl', 'Een kogelkraan, keer ' || n, 'everyone', 5, true
                      from generate_series(1, ?) n""", person, team, many);
            moment = testOrganisation.in(
                    database -> database.sql("select id from moments order by created_at desc, id desc limit 1")
                            .query(UUID.class)
                            .single());
            around();
            question = testOrganisation.add("""
                    insert into questions (author_id, team_id, language, body, audience, opened_at)
                    values (?, ?, 'nl', 'Wie kent deze kraan?', 'everyone', now())""", person, team);
            asked(many);
            fill("""
                    insert into intentions (person_id, body, review_on)
                    select ?, 'Voornemen ' || n, current_date from generate_series(1, ?) n""", person, many);
            other = testOrganisation.add("insert into people (name, team_id) values ('Jo Smet', ?)", team);
            fill("""
                    with meeting as (
                      insert into meetings (kind, organiser_id, invitee_id, starts_at, minutes)
                      select 'talk', ?, ?, now() + n * interval '1 hour', 15 from generate_series(1, ?) n returning id)
                    insert into talks (id, about) select id, 'Babbel' from meeting""", person, other, many);
            talk = testOrganisation.add("""
                    with meeting as (
                      insert into meetings (kind, organiser_id, invitee_id, starts_at, minutes, created_at)
                      values ('talk', ?, ?, now() - interval '1 day', 15, now() - interval '9 days') returning id)
                    insert into talks (id, about) select id, 'Kranen' from meeting""", other, person);
            conversation = testOrganisation.add("""
                    with meeting as (
                      insert into meetings (kind, organiser_id, invitee_id, starts_at, minutes)
                      values ('conversation', ?, ?, now() + interval '9 days', 30) returning id, organiser_id, invitee_id)
                    insert into conversations (id, learner_id, leader_id, occasion)
                    select id, organiser_id, invitee_id, 'first' from meeting""", other, person);
            conversed(many);
            thanks = thanked(many);
            need = needed(many);
            visitor = new Visitor(TestApplication.addressOf(application)).enteredBy(testOrganisation.tokenOf(person));
        }

        /** Each moment has everything that can hang on one. */
        private void around() {
            fill(
                    "insert into moment_topics (moment_id, topic_id, created_at) select id, ?, created_at from moments",
                    topic);
            fill("""
                    insert into moment_sources (moment_id, person_id)
                    select m.id, p.id from moments m, people p where p.id <> m.author_id""");
            fill("""
                    insert into reactions (moment_id, person_id, kind)
                    select m.id, p.id, k from moments m, people p, unnest('{thanks,trying}'::text[]) k
                     where p.id <> m.author_id""");
            fill("""
                    insert into comments (moment_id, author_id, language, body)
                    select ?, id, 'nl', 'Goed gezien' from people""", moment);
            fill("""
                    insert into notifications (person_id, actor_id, kind, path, excerpt)
                    select ?, p.id, 'thanked', '/moments/' || m.id, 'Een kogelkraan'
                      from moments m cross join lateral (select id from people where id <> m.author_id limit 1) p""", person);
        }

        /** For a moment, from one to all, and back. */
        private UUID thanked(int many) {
            fill("""
                    insert into appreciations (giver_id, body, language, about_path, public_at)
                    select ?, 'Merci ' || n, 'nl', '/moments/' || cast(? as text), now() from generate_series(1, ?) n""", other, moment, many);
            fill("""
                    insert into appreciation_receivers (appreciation_id, person_id)
                    select a.id, p.id from appreciations a, people p where p.id <> a.giver_id""");
            UUID often = testOrganisation.add("insert into topics (id) values (?)", UUID.randomUUID());
            fill("""
                    insert into evidence (person_id, topic_id, kind, source_id, path, excerpt, found_at)
                    select p.id, ?, 'moment', uuidv7(), '/moments', 'Kranen', now() from people p, generate_series(1, 4)""", often);
            return testOrganisation.in(database -> database.sql("select id from appreciations order by id limit 1")
                    .query(UUID.class)
                    .single());
        }

        private void asked(int many) {
            fill("""
                    insert into questions (author_id, team_id, language, body, audience, opened_at)
                    select p.id, ?, 'nl', 'Welke kraan, keer ' || n, 'everyone', now() from people p, generate_series(1, ?) n
                     where p.name = 'Alex 1'""", team, many);
            fill(
                    "insert into question_topics (question_id, topic_id, created_at) select id, ?, created_at from questions",
                    topic);
            fill("insert into question_requests (question_id, person_id) select id, ? from questions", person);
            fill("""
                    insert into answers (question_id, author_id, language, body)
                    select ?, id, 'nl', 'De blauwe' from people where id <> ?""", question, person);
            fill("""
                    insert into answer_thanks (answer_id, person_id)
                    select a.id, p.id from answers a, people p where p.id <> a.author_id""");
            fill(
                    "insert into answer_comments (question_id, author_id, body) select ?, id, 'Welke maat?' from people",
                    question);
            testOrganisation.in(database -> database.sql("update questions set answer_count = 1 where id = ?")
                    .param(question)
                    .update());
        }

        /** Each with everything that can hang on one. */
        private void conversed(int many) {
            fill("""
                    with meeting as (
                      insert into meetings (kind, organiser_id, invitee_id, created_at, starts_at, minutes, ending, ended_by, ended_at)
                      select 'conversation', ?, ?, now() - n * interval '9 days', now() - n * interval '1 day', 30, 'held', 'invitee', now()
                        from generate_series(1, ?) n returning id, organiser_id, invitee_id)
                    insert into conversations (id, learner_id, leader_id, occasion)
                    select id, organiser_id, invitee_id, 'plain' from meeting""", other, person, many);
            fill(
                    "insert into conversation_points (conversation_id, side, body) select id, 'leader', 'Een punt' from conversations, generate_series(1, ?)",
                    many);
            fill(
                    "insert into agreements (conversation_id, who, body) select id, 'leader', 'Een afspraak' from conversations, generate_series(1, ?)",
                    many);
            fill(
                    "insert into conversation_notes (conversation_id, version, body, side) select id, n, 'Notitie', 'leader' from conversations, generate_series(1, ?) n",
                    many);
        }

        private UUID needed(int many) {
            testOrganisation.add("insert into role_assignments (person_id, role) values (?, 'learning_team')", person);
            fill("""
                    insert into needs (person_id, body, language, everyone_at)
                    select p.id, 'Kranen kiezen, keer ' || n, 'nl', now() from people p, generate_series(1, ?) n
                     where p.name in ('An Maas', 'Alex 1')""", many);
            fill("insert into need_topics (need_id, topic_id) select id, ? from needs", topic);
            fill("insert into need_offers (need_id, person_id, body) select n.id, ?, 'Kom mee' from needs n", other);
            fill(
                    "insert into steps (person_id, need_id, method, body) select person_id, id, 'ask', 'Vraag Jo' from needs");
            fill("""
                    insert into goals (person_id, body, adopted_at) select ?, 'Doel ' || n, now() from generate_series(1, ?) n""", person, many);
            fill("""
                    update needs set leader_id = ?, leader_at = now(), everyone_at = null
                      from people p where p.id = person_id and p.name = 'Alex 1'""", person);
            fill("""
                    insert into stuck_requests (person_id, leader_id, body)
                    select ?, ?, 'Hier zit ik vast' from generate_series(1, ?) n""", other, person, many);
            return testOrganisation.in(
                    database -> database.sql("select id from needs where person_id = ? order by id limit 1")
                            .param(person)
                            .query(UUID.class)
                            .single());
        }

        private void fill(String insert, Object... values) {
            testOrganisation.in(database -> database.sql(insert).params(values).update());
        }

        List<String> statementsOf(String page) {
            String path = page.replace("{moment}", moment.toString())
                    .replace("{question}", question.toString())
                    .replace("{need}", need.toString())
                    .replace("{person}", person.toString())
                    .replace("{other}", other.toString())
                    .replace("{talk}", talk.toString())
                    .replace("{conversation}", conversation.toString())
                    .replace("{thanks}", thanks.toString())
                    .replace("{team}", team.toString())
                    .replace("{topic}", topic.toString());
            return statementsOf(path, visitor);
        }

        /** As asked by who owns what the route is tried with, and may do everything. */
        List<String> statementsOf(Route route) {
            var fixtures = new RouteFixtures(testOrganisation);
            Request request = route.with(fixtures::make);
            return statementsOf(
                    request.path() + "?" + request.encoded(),
                    new Visitor(TestApplication.addressOf(application))
                            .enteredBy(testOrganisation.tokenOf(fixtures.ownerWhoMayDoEverything())));
        }

        /** As asked by somebody who leads nobody. */
        List<String> statementsOfColleague(String path) {
            return statementsOf(
                    path,
                    new Visitor(TestApplication.addressOf(application)).enteredBy(testOrganisation.tokenOf(other)));
        }

        private static List<String> statementsOf(String path, Visitor visitor) {
            String request = UUID.randomUUID().toString();
            var answer = visitor.send(HttpRequest.newBuilder().header(StatementCounter.HEADER, request), path);
            assertThat(answer.statusCode()).as(path).isIn(200, 204);
            return StatementCounter.of(request);
        }
    }
}
