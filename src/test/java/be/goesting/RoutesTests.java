package be.goesting;

import static org.assertj.core.api.Assertions.assertThat;

import be.goesting.Routes.Kind;
import be.goesting.Routes.Request;
import be.goesting.Routes.Route;
import be.goesting.Routes.Who;
import be.goesting.TestApplication.Visitor;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every route admits whom the table in {@code routes.txt} says, and nobody else; and somebody of another organisation meets
 * nothing of this one. In an application of its own, for some routes remove what other tests need.
 */
@Order(3)
class RoutesTests {

    private static ConfigurableApplicationContext application;
    private static TestOrganisation house;
    private static TestOrganisation elsewhere;
    private static Contents contents;

    /** Who only looks changes nothing, so the same people can look at every page. */
    private static Company readers;

    @BeforeAll
    static void start() {
        application = TestApplication.anotherWithTheDemoCompany();
        house = TestOrganisation.founded(application, "Huis " + RouteFixtures.WORD);
        elsewhere = TestOrganisation.founded(application, "Elders");
        contents = new Contents(house);
        readers = new Company();
    }

    @AfterAll
    static void stop() {
        application.close();
    }

    /** What stops mails is posted by programs that have no form of ours; the link is signed (RFC 8058). */
    private static final Set<String> BY_MAIL_PROGRAMS = Set.of("POST /unsubscribe/{token}");

    @Test
    void theTableHasEveryRouteOnceAndNoOther() {
        List<String> routes = application.getBeansOfType(RequestMappingHandlerMapping.class).values().stream()
                .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                .flatMap(RoutesTests::names)
                .toList();
        assertThat(routes).hasSizeGreaterThan(40);
        assertThat(Routes.table().stream().map(Route::name)).containsExactlyInAnyOrderElementsOf(routes);
    }

    @ParameterizedTest
    @MethodSource("be.goesting.Routes#table")
    void admitsWhomTheTableSays(Route route) {
        var company = route.isPost() ? new Company() : readers;
        var softly = new SoftAssertions();
        refuses(route, company, softly);
        for (Kind kind : Kind.values()) {
            if (!changesNothing(route, kind)) {
                accepts(route, kind, company, softly);
            }
        }
        softly.assertAll();
    }

    /** A page is shown and nothing else; a form leaves something behind, unless the table says why not. */
    private static void accepts(Route route, Kind kind, Company company, SoftAssertions softly) {
        Request request = route.with(company.things::make);
        String token = company.token(kind);
        Map<String, String> before = route.isPost() ? contents.byTable() : Map.of();
        meets(route, kind, send(route, request, company.visitor(kind), token), softly);
        if (route.isPost()) {
            softly.assertThat(contents.changedSince(before))
                    .as("tables that %s by %s changes", route.name(), kind)
                    .matches(tables -> tables.isEmpty() != route.changes(kind), "as the table of routes says");
        }
    }

    /** Who is refused tries one and the same thing, which is afterwards as it was. */
    private static void refuses(Route route, Company company, SoftAssertions softly) {
        Request request = route.with(company.things::make);
        List.of(Kind.values()).forEach(company::token);
        String before = contents.fingerprint();
        for (Kind kind : Kind.values()) {
            if (route.isPost() && !BY_MAIL_PROGRAMS.contains(route.name())) {
                softly.assertThat(
                                send(route, request, company.visitor(kind), "").statusCode())
                        .as("%s by %s without the form's token", route.name(), kind)
                        .isEqualTo(403);
            }
            if (changesNothing(route, kind)) {
                meets(route, kind, send(route, request, company.visitor(kind), company.token(kind)), softly);
            }
        }
        softly.assertThat(contents.fingerprint())
                .as("what %s changes for who is refused or has not the form's token", route.name())
                .isEqualTo(before);
    }

    private static boolean changesNothing(Route route, Kind kind) {
        return kind == Kind.ELSEWHERE || route.refuses(kind);
    }

    private static void meets(Route route, Kind kind, HttpResponse<String> answer, SoftAssertions softly) {
        softly.assertThat(answer.statusCode())
                .as("%s by %s", route.name(), kind)
                .isEqualTo(route.expected(kind));
        if (kind == Kind.NOBODY || kind == Kind.ELSEWHERE) {
            softly.assertThat((answer.body() + answer.headers().map()).toLowerCase(Locale.ROOT))
                    .as("%s by %s", route.name(), kind)
                    .doesNotContain(RouteFixtures.WORD);
        }
    }

    /** An id may come in a field as well as in an address. Everything in the address is their own, and in the fields ours. */
    @ParameterizedTest
    @MethodSource("withIdsInFields")
    void somebodyOfAnotherOrganisationNamesOurThingsInVain(Route route) {
        var theirs = new RouteFixtures(elsewhere, "roodborst");
        var ours = new RouteFixtures(house);
        var visitor = new Visitor(TestApplication.addressOf(application))
                .enteredBy(elsewhere.tokenOf(theirs.ownerWhoMayDoEverything()));
        Map<String, String> fields = route.with(ours::make).fields();
        String path = route.with(theirs::make).path();
        String before = contents.fingerprint();
        var answer =
                send(route, new Request(path, fields), visitor, route.isPost() ? visitor.formToken("/welcome") : "");
        assertThat(answer.statusCode()).isLessThan(500);
        assertThat(contents.fingerprint()).isEqualTo(before);
        assertThat(answer.body().toLowerCase(Locale.ROOT)).doesNotContain(RouteFixtures.WORD);
    }

    static Stream<Route> withIdsInFields() {
        return Routes.table().stream()
                .filter(route -> route.who() != Who.ANYONE)
                .filter(route -> route.filled().entrySet().stream()
                        .anyMatch(field -> field.getValue().startsWith("#")
                                && !route.pattern().contains("{" + field.getKey())));
    }

    /** A change would be noticed, or the tests above would hold nothing. */
    @Test
    void aChangeWouldBeNoticed() {
        var things = new RouteFixtures(house);
        UUID moment = things.make("moment");
        String before = contents.fingerprint();
        visitor(Kind.OWNER, things).post("/welcome", "/moments/" + moment + "/delete");
        assertThat(contents.fingerprint()).isNotEqualTo(before);
    }

    /** The words by which the tests above know a leak are really on the pages of who may read them. */
    @Test
    void aLeakWouldBeSeen() {
        var things = new RouteFixtures(house);
        Visitor member = visitor(Kind.MEMBER, things);
        for (String path : List.of("/", "/search?words=kogelkraan", "/people/suggestions?name=Eigenaar")) {
            things.make("moment");
            assertThat(member.get(path).body()).as(path).contains(RouteFixtures.WORD);
        }
        for (String thing : List.of("moment", "topic", "person", "team")) {
            String path = (thing.equals("person") ? "/people" : "/" + thing + "s") + "/" + things.make(thing);
            assertThat(member.get(path).body()).as(path).contains(RouteFixtures.WORD);
        }
    }

    /** One of each kind, signed in when first needed. */
    private static final class Company {

        private final RouteFixtures things = new RouteFixtures(house);
        private final Map<Kind, Visitor> visitors = new EnumMap<>(Kind.class);
        private final Map<Kind, String> tokens = new EnumMap<>(Kind.class);

        Visitor visitor(Kind kind) {
            return visitors.computeIfAbsent(kind, each -> RoutesTests.visitor(each, things));
        }

        /** Of a form that this person has before them. */
        String token(Kind kind) {
            return tokens.computeIfAbsent(kind, each -> visitor(each).formToken("/methods"));
        }
    }

    private static Stream<String> names(RequestMappingInfo route) {
        var methods = route.getMethodsCondition().getMethods();
        return (methods.isEmpty() ? List.of(RequestMethod.GET) : methods)
                .stream().flatMap(method -> route.getPatternValues().stream().map(pattern -> method + " " + pattern));
    }

    private static Visitor visitor(Kind kind, RouteFixtures things) {
        var visitor = new Visitor(TestApplication.addressOf(application));
        return switch (kind) {
            case NOBODY -> visitor;
            case ELSEWHERE -> visitor.enteredBy(somebodyElsewhere());
            default -> visitor.enteredBy(house.tokenOf(things.person(kind)));
        };
    }

    /** Who may do everything over there, so that it is not for want of a role that nothing is seen. */
    private static String somebodyElsewhere() {
        var team = elsewhere.add("insert into teams (name) values ('Ver weg')");
        var person = elsewhere.add("insert into people (name, team_id) values ('Vreemde eend', ?)", team);
        elsewhere.add("insert into role_assignments (person_id, role) values (?, 'administrator')", person);
        elsewhere.add("insert into role_assignments (person_id, role) values (?, 'learning_team')", person);
        elsewhere.in(database -> database.sql("update teams set leader_id = ? where id = ?")
                .params(person, team)
                .update());
        return elsewhere.tokenOf(person);
    }

    private static HttpResponse<String> send(Route route, Request request, Visitor visitor, String formToken) {
        return route.isPost()
                ? visitor.send(form(request.encoded() + "&_csrf=" + formToken), request.path())
                : visitor.send(HttpRequest.newBuilder().GET(), request.path() + "?" + request.encoded());
    }

    private static HttpRequest.Builder form(String fields) {
        return HttpRequest.newBuilder()
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(fields));
    }
}
