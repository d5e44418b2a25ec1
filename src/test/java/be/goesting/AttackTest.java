package be.goesting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import be.goesting.Routes.Kind;
import be.goesting.Routes.Route;
import be.goesting.TestApplication.Visitor;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What somebody tries who means ill, by class; each attempt is a test. Other people's ids, other organisations' ids and forged roles are
 * tried on every route in {@link RoutesTests}, and who reads what in {@link VisibilityTest}.
 */
class AttackTest {

    private static final TestOrganisation HOUSE = TestOrganisation.founded(TestApplication.application(), "Vesting");
    private static final RouteFixtures THINGS = new RouteFixtures(HOUSE, "vestinggracht");
    private static final Visitor INSIDE = new Visitor().enteredBy(HOUSE.tokenOf(THINGS.ownerWhoMayDoEverything()));
    private static final String FORM = INSIDE.formToken("/methods");

    private static final List<String> SQL = List.of(
            "' or 1=1 --",
            "'; drop table moments; --",
            "') union select email from people --",
            "1; select pg_sleep(30)",
            "%' and (select pg_sleep(30)) is null and '%'='",
            "\\' or ''='",
            "$$ || (select 1) || $$",
            "a & | ! <-> :* (");

    private static final List<String> SCRIPTS = List.of(
            "<script>alert(1)</script>",
            "\"><script src=//evil.example/x.js></script>",
            "<img src=x onerror=alert(1)>",
            "<svg/onload=alert(1)>",
            "[kijk](javascript:alert(1))",
            "[kijk](data:text/html;base64,PHNjcmlwdD4=)",
            "<a href=\"jav&#x61;script:alert(1)\">kijk</a>",
            "' onmouseover='alert(1)' x='",
            "<iframe srcdoc=\"<script>alert(1)</script>\"></iframe>",
            "</textarea><script>alert(1)</script>",
            "![x](https://evil.example/pixel.png)",
            "<form action=https://evil.example><button>Meld je aan</button></form>");

    private static final List<String> ELSEWHERE = List.of(
            "//evil.example",
            "///evil.example",
            "https://evil.example/",
            "https:evil.example",
            "\\\\evil.example",
            "/\\evil.example",
            "/\t/evil.example",
            "\t//evil.example",
            " //evil.example",
            "javascript:alert(1)",
            "data:text/html,x",
            "evil.example",
            "@evil.example/",
            ".evil.example",
            "/%0d%0aLocation:%20https://evil.example",
            "/\r\nLocation: https://evil.example",
            "/\r\nSet-Cookie: goesting=x",
            "/{x}",
            "/\uE000");

    @ParameterizedTest
    @MethodSource("posts")
    void aFormWithTheTokenOfAnotherBrowserIsRefused(Route route) {
        String foreign = new Visitor().formToken("/sign-in");
        assertThat(post(INSIDE, anyPath(route), "_csrf", foreign).statusCode()).isEqualTo(403);
    }

    @ParameterizedTest
    @MethodSource("posts")
    void aFormWithAnEmptyTokenIsRefused(Route route) {
        assertThat(post(INSIDE, anyPath(route), "_csrf", "").statusCode()).isEqualTo(403);
    }

    static Stream<Route> posts() {
        return Routes.table().stream().filter(Route::isPost);
    }

    @ParameterizedTest
    @MethodSource
    void aMethodThatNoPageUsesDoesNothing(String method, String path) {
        var answer = INSIDE.send(
                HttpRequest.newBuilder()
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("X-CSRF-TOKEN", FORM)
                        .method(method, BodyPublishers.ofString("_method=POST")),
                path);
        assertThat(answer.statusCode()).isIn(400, 403, 404, 405);
    }

    static Stream<Arguments> aMethodThatNoPageUsesDoesNothing() {
        return Stream.of("PUT", "PATCH", "DELETE", "TRACE")
                .flatMap(method -> Stream.of(
                                "/moments",
                                "/moments/" + THINGS.make("moment"),
                                "/settings",
                                "/questions",
                                "/administration/people/" + THINGS.person(Kind.MEMBER),
                                "/sign-in",
                                "/")
                        .map(path -> arguments(method, path)));
    }

    @ParameterizedTest
    @MethodSource("elsewhere")
    void noLinkLeadsToAnotherSite(String back) {
        String path = "/sign-in?back=" + encoded(back);
        var answer = INSIDE.send(HttpRequest.newBuilder().GET(), path);
        assertThat(answer.statusCode()).isIn(302, 400);
        assertStaysHere(answer);
    }

    @ParameterizedTest
    @MethodSource("elsewhere")
    void theLanguageButtonLeadsToNoOtherSite(String back) {
        assertStaysHere(post(INSIDE, "/language", "_csrf", FORM, "language", "nl", "back", back));
    }

    @ParameterizedTest
    @MethodSource("elsewhere")
    void afterSigningInNobodyStandsElsewhere(String back) {
        var visitor = new Visitor();
        String token = HOUSE.tokenOf(THINGS.person(Kind.MEMBER));
        String form = visitor.formToken("/sign-in/" + token);
        post(visitor, "/sign-in", "_csrf", form, "email", "niemand@vesting.example", "back", back);
        var answer = post(visitor, "/sign-in/" + token, "_csrf", form);
        assertThat(answer.statusCode()).isEqualTo(302);
        assertStaysHere(answer);
    }

    static Stream<String> elsewhere() {
        return ELSEWHERE.stream();
    }

    private static void assertStaysHere(HttpResponse<String> answer) {
        String to = answer.headers().firstValue("Location").orElse("/");
        assertThat(to).startsWith("/").doesNotStartWith("//").doesNotContain("\\", "\r", "\n", "\t");
        assertThat(answer.headers().allValues("Set-Cookie")).noneMatch(cookie -> cookie.startsWith("goesting=x"));
    }

    @ParameterizedTest
    @MethodSource
    void whatIsAskedInAnAddressIsNoStatement(String address, String payload) {
        Instant before = Instant.now();
        var answer = INSIDE.send(HttpRequest.newBuilder().GET(), address + encoded(payload));
        assertThat(answer.statusCode()).isLessThan(500);
        assertThat(Duration.between(before, Instant.now())).isLessThan(Duration.ofSeconds(10));
        assertThat(answer.body()).doesNotContain("PSQLException", "syntax error", "at be.goesting");
    }

    static Stream<Arguments> whatIsAskedInAnAddressIsNoStatement() {
        return Stream.of(
                        "/search?words=",
                        "/search?words=kraan&kind=",
                        "/search?words=kraan&topic=",
                        "/moments?kind=",
                        "/moments?after=",
                        "/people?name=",
                        "/people?name=a&after=",
                        "/people/suggestions?name=",
                        "/teams/suggestions?name=",
                        "/topics/suggestions?name=",
                        "/questions?search=",
                        "/questions?show=",
                        "/notifications?before=",
                        "/administration/people?name=",
                        "/administration/people?after=",
                        "/administration/topics?words=",
                        "/methods?formality=",
                        "/people/",
                        "/moments/",
                        "/questions/")
                .flatMap(address -> SQL.stream().map(payload -> arguments(address, payload)));
    }

    @ParameterizedTest
    @MethodSource
    void whatIsTypedRunsInNobodysBrowser(Text text, String payload) {
        String before = UUID.randomUUID().toString().substring(0, 8);
        var answer = text.write(before + " " + payload);
        assertThat(answer.statusCode()).as(answer.body()).isIn(302, 422);
        for (String page : text.pages()) {
            assertNothingRuns(INSIDE.get(page));
        }
    }

    static Stream<Arguments> whatIsTypedRunsInNobodysBrowser() {
        return Text.all().flatMap(text -> SCRIPTS.stream().map(payload -> arguments(text, payload)));
    }

    @ParameterizedTest
    @MethodSource
    void whatIsAskedIsShownAsText(String address, String payload) {
        assertNothingRuns(INSIDE.send(HttpRequest.newBuilder().GET(), address + encoded(payload)));
    }

    static Stream<Arguments> whatIsAskedIsShownAsText() {
        return Stream.of(
                        "/search?words=",
                        "/people?name=",
                        "/questions?search=",
                        "/administration/people?name=",
                        "/?done=",
                        "/?done=saved&undo=")
                .flatMap(address -> SCRIPTS.stream().map(payload -> arguments(address, payload)));
    }

    /** No script but ours, nothing that listens, no address that runs, nothing fetched from or sent to another site. */
    private static void assertNothingRuns(HttpResponse<String> answer) {
        Document page = Jsoup.parse(answer.body());
        assertThat(page.select("script:not([src^=/assets/]), script[src^=//], iframe, object, embed, base"))
                .isEmpty();
        assertThat(page.getAllElements())
                .allSatisfy(element -> assertThat(element.attributes().asList())
                        .noneMatch(attribute -> attribute.getKey().matches("on[a-z]+"))
                        .noneMatch(attribute -> List.of("href", "src", "action", "formaction", "srcdoc")
                                        .contains(attribute.getKey())
                                && attribute
                                        .getValue()
                                        .strip()
                                        .toLowerCase(java.util.Locale.ROOT)
                                        .matches("(?s)(javascript|data|vbscript):.*")));
        assertThat(page.select("form[action^=http], form[action^=//], img[src^=http], link[href^=http]"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "administrator",
                "administrators",
                "roles",
                "role",
                "leads",
                "learningTeam",
                "viewer.roles",
                "id",
                "organisation",
                "organisationId",
                "authorId",
                "author",
                "personId",
                "kind"
            })
    void aFieldThatAFormDoesNotHaveGivesNothing(String field) {
        UUID person = HOUSE.add("insert into people (name) values ('Gewone collega')");
        var visitor = new Visitor().enteredBy(HOUSE.tokenOf(person));
        String form = visitor.formToken("/settings");
        for (String value :
                List.of("true", "administrator", THINGS.person(Kind.OWNER).toString())) {
            post(visitor, "/settings", "_csrf", form, "language", "nl", "theme", "auto", field, value);
        }
        assertThat(visitor.get("/administration").statusCode()).isEqualTo(404);
        String words = "Van mezelf " + UUID.randomUUID();
        post(
                visitor,
                "/moments",
                "_csrf",
                form,
                "body",
                words,
                field,
                THINGS.person(Kind.OWNER).toString());
        assertThat(HOUSE.<List<UUID>>in(database -> database.sql("select author_id from moments where body = ?")
                        .param(words)
                        .query(UUID.class)
                        .list()))
                .isSubsetOf(person);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Forwarded: for=203.0.113.9;host=evil.example;proto=https",
                "X-Forwarded-Prefix: //evil.example",
                "X-Forwarded-Prefix: /evil",
                "X-Original-URL: /administration",
                "X-Rewrite-URL: /administration",
                "X-HTTP-Method-Override: DELETE",
                "X-Forwarded-Ssl: on",
                "X-Forwarded-Server: evil.example",
                "X-Host: evil.example",
                "Referer: https://evil.example/moments",
                "X-Forwarded-Host: evil.example",
                "X-Forwarded-Port: 1"
            })
    void aHeaderThatOnlyAProxySendsLeadsNowhere(String header) {
        String[] parts = header.split(": ", 2);
        for (String path : List.of("/moments", "/sign-in", "/sign-in/sent")) {
            var answer = new Visitor().send(HttpRequest.newBuilder().header(parts[0], parts[1]), path);
            assertThat(answer.statusCode()).isIn(200, 303);
            assertThat(answer.body()).doesNotContain("evil");
            assertThat(answer.headers().firstValue("Location").orElse("/"))
                    .startsWith("/")
                    .doesNotContain("evil");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "evil.example",
                "evil.example:443",
                "localhost.evil.example",
                "evil.example/x",
                "evil.example@localhost",
                ""
            })
    void theHostThatARequestClaimsToBeForLeadsNowhere(String host) throws IOException {
        URI here = URI.create(TestApplication.address());
        try (var socket = new Socket(here.getHost(), here.getPort())) {
            String request = "GET /moments HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer).matches("(?s)HTTP/1.1 (303|400).*").doesNotContain("evil");
        }
    }

    /** Private signs mark, in a sentence, where a piece of page goes. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\uE0000\uE001",
                "\uE0009\uE001",
                "\uE000x",
                "\uE001\uE000",
                "\uF8FF",
                "{0}",
                "{name",
                "'{'",
                "%s ${x} #{y}"
            })
    void aNameWithSignsThatMeanSomethingElsewhereIsAName(String signs) {
        UUID host = called("Noor " + signs);
        String talk = talkWith(host);
        for (String page : List.of(talk, "/talks", "/people/" + host, "/people?name=Noor")) {
            assertThat(INSIDE.get(page).statusCode()).as(page).isEqualTo(200);
        }
        assertThat(timesOn(talk))
                .as("as many times as for any other name")
                .isEqualTo(timesOn(talkWith(called("Noor"))));
    }

    private static UUID called(String name) {
        UUID person = THINGS.make("willing-colleague");
        HOUSE.in(database -> database.sql("update people set name = ? where id = ?")
                .params(name, person)
                .update());
        return person;
    }

    /** The address of a talk that was asked for. */
    private static String talkWith(UUID host) {
        var asked = post(
                INSIDE,
                "/talks",
                "_csrf",
                FORM,
                "person",
                host.toString(),
                "about",
                "Kraan",
                "time",
                "2099-05-06T10:00");
        assertThat(asked.statusCode()).isEqualTo(302);
        return asked.headers().firstValue("Location").orElseThrow();
    }

    private static int timesOn(String page) {
        return INSIDE.get(page).body().split("datetime", -1).length;
    }

    /** Of a chain the proxy's own word counts, which is the last; what a visitor put before it does not. */
    @Test
    void whoInventsAnAddressForEachTryIsCountedAllTheSame() {
        String proxySays = "198.51.100." + (int) (Math.random() * 200);
        var visitor = new Visitor();
        String form = visitor.formToken("/sign-in");
        int refused = 0;
        for (int i = 0; i < 60; i++) {
            var answer = visitor.send(
                    HttpRequest.newBuilder()
                            .header("X-Forwarded-For", "203.0.113." + i + ", " + proxySays)
                            .header("Forwarded", "for=203.0.113." + i)
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(BodyPublishers.ofString("_csrf=" + form + "&email=x" + i + "%40vesting.example")),
                    "/sign-in");
            refused += answer.statusCode() == 429 ? 1 : 0;
        }
        assertThat(refused).isEqualTo(10);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "goesting=",
                "goesting=x",
                "goesting=%00",
                "goesting=../../etc/passwd",
                "goesting=' or 1=1 --",
                "goesting=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "goesting=MDAwMDAwMDAtMDAwMC0wMDAwLTAwMDAtMDAwMDAwMDAwMDAw",
                "goesting=x; goesting=y",
                "goesting-form=x",
                "goesting-form=",
                "language=xx",
                "language=../nl",
                "language=<script>",
                "nameless=x",
                "JSESSIONID=x",
                "$Version=1; goesting=x; $Path=/"
            })
    void aForgedCookieOpensNothingAndBreaksNothing(String cookie) {
        var answer = new Visitor().send(HttpRequest.newBuilder().header("Cookie", cookie), "/settings");
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(new Visitor()
                        .send(HttpRequest.newBuilder().header("Cookie", cookie), "/sign-in")
                        .statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void aFormSentEightTimesAtOnceIsOneAct(int round) {
        String words = "Tegelijk " + round;
        String submission = UUID.randomUUID().toString();
        var answers = Stream.generate(() -> java.util.concurrent.CompletableFuture.supplyAsync(
                        () -> post(INSIDE, "/moments", "_csrf", FORM, "body", words, "submission", submission),
                        Thread::startVirtualThread))
                .limit(8)
                .toList();
        assertThat(answers)
                .allSatisfy(answer -> assertThat(answer.join().statusCode()).isEqualTo(302));
        assertThat(HOUSE.<Integer>in(database -> database.sql("select count(*) from moments where body = ?")
                        .param(words)
                        .query(Integer.class)
                        .single()))
                .isOne();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%00",
                "%2e%2e/%2e%2e/etc/passwd",
                "..;/administration",
                "administration;x=y",
                "administration/",
                "ADMINISTRATION",
                "%61dministration/people",
                "actuator",
                "actuator/env",
                "h2-console",
                ".git/config",
                "assets/../application.properties",
                "assets/%2e%2e/application.properties",
                "health/env"
            })
    void anAddressThatLeadsAroundTheDoorIsNoWayIn(String path) {
        var answer = new Visitor().send(HttpRequest.newBuilder().GET(), "/" + path);
        assertThat(answer.statusCode()).isIn(303, 400, 404, 500).isNotEqualTo(200);
        assertThat(answer.body()).doesNotContain("spring.datasource", "[core]", "root:");
    }

    /** A place where something is typed: how it is written, and where it is read. */
    private record Text(String name, String path, Map<String, String> fields, String field, List<String> pages) {

        static Stream<Text> all() {
            UUID moment = THINGS.make("moment");
            UUID question = THINGS.make("question");
            UUID team = THINGS.make("team");
            UUID colleague = THINGS.person(Kind.MEMBER);
            String conversation = "/conversations/" + THINGS.make("conversation");
            return Stream.of(
                    text("/moments", "body", "/moments", "/"),
                    text("/moments/" + moment + "/comments", "body", "/moments/" + moment),
                    text("/questions", "body", "/questions").with("to", "everyone"),
                    text("/questions/" + question + "/answers", "body", "/questions/" + question),
                    text("/questions/" + question + "/comments", "body", "/questions/" + question),
                    text("/needs", "body", "/learning"),
                    text("/goals", "body", "/learning"),
                    text("/intentions", "body", "/", "/intentions"),
                    text("/expertise/statements", "body", "/expertise"),
                    text("/expertise/availability", "note", "/expertise").with("perWeek", "2"),
                    text("/appreciations", "body", "/appreciations", "/appreciations/mine")
                            .with("to", colleague.toString())
                            .with("open", "yes"),
                    text(conversation + "/points", "body", conversation),
                    text(conversation + "/agreements", "body", conversation),
                    text(conversation + "/preparation/shared", "body", conversation),
                    text("/administration/people/" + colleague, "name", "/people", "/people/" + colleague)
                            .with("language", "nl"),
                    text("/administration/people/" + colleague, "job", "/people", "/people/" + colleague)
                            .with("language", "nl")
                            .with("name", "Collega"),
                    text("/administration/teams/" + team, "name", "/teams/" + team, "/administration/teams"),
                    text("/administration/teams/" + team, "site", "/teams/" + team)
                            .with("name", "Ploeg"));
        }

        private static Text text(String path, String field, String... pages) {
            return new Text(path + " " + field, path, Map.of(), field, List.of(pages));
        }

        private Text with(String other, String value) {
            var more = new java.util.HashMap<>(fields);
            more.put(other, value);
            return new Text(name, path, more, field, pages);
        }

        HttpResponse<String> write(String words) {
            var all = new java.util.ArrayList<>(List.of("_csrf", FORM, field, words));
            fields.forEach((key, value) -> all.addAll(List.of(key, value)));
            return post(INSIDE, path, all.toArray(String[]::new));
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /** The answer itself: a redirect is not followed. */
    private static HttpResponse<String> post(Visitor visitor, String path, String... fields) {
        var body = new StringBuilder();
        for (int i = 0; i < fields.length; i += 2) {
            body.append(i == 0 ? "" : "&").append(fields[i]).append('=').append(encoded(fields[i + 1]));
        }
        return visitor.send(
                HttpRequest.newBuilder()
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body.toString())),
                path);
    }

    private static String anyPath(Route route) {
        return route.pattern().replaceAll("\\{[^}]*}", UUID.randomUUID().toString());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
