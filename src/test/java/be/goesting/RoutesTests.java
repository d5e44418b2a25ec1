package be.goesting;

import static org.assertj.core.api.Assertions.assertThat;

import be.goesting.Routes.Kind;
import be.goesting.Routes.Route;
import be.goesting.TestApplication.Visitor;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

    /** Who only looks changes nothing, so the same people can look at every page. */
    private static Company readers;

    @BeforeAll
    static void start() {
        application = TestApplication.anotherWithTheDemoCompany();
        house = TestOrganisation.founded(application, "Huis " + RouteFixtures.WORD);
        elsewhere = TestOrganisation.founded(application, "Elders");
        readers = new Company();
    }

    @AfterAll
    static void stop() {
        application.close();
    }

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
        var things = company.things;
        var softly = new SoftAssertions();
        for (Kind kind : Kind.values()) {
            Visitor visitor = company.visitor(kind);
            String form = route.isPost() ? visitor.formToken("/methods") : "";
            if (route.isPost()) {
                softly.assertThat(attempt(route, visitor, things, "").statusCode())
                        .as("%s by %s without the form's token", route.name(), kind)
                        .isEqualTo(403);
            }
            var answer = attempt(route, visitor, things, form);
            softly.assertThat(answer.statusCode())
                    .as("%s by %s", route.name(), kind)
                    .isEqualTo(route.expected(kind));
            if (kind == Kind.NOBODY || kind == Kind.ELSEWHERE) {
                softly.assertThat((answer.body() + answer.headers().map()).toLowerCase(Locale.ROOT))
                        .as("%s by %s", route.name(), kind)
                        .doesNotContain(RouteFixtures.WORD);
            }
        }
        softly.assertAll();
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

        Visitor visitor(Kind kind) {
            return visitors.computeIfAbsent(kind, each -> RoutesTests.visitor(each, things));
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

    private static HttpResponse<String> attempt(Route route, Visitor visitor, RouteFixtures things, String formToken) {
        String path = route.pattern();
        var fields = new StringBuilder();
        for (Map.Entry<String, String> each : route.filled().entrySet()) {
            String value = each.getValue();
            String filled =
                    value.startsWith("#") ? things.make(value.substring(1)).toString() : value;
            String variable = "\\{" + each.getKey() + "(:[^/]*?})?}";
            if (path.matches(".*" + variable + ".*")) {
                path = path.replaceFirst(variable, filled);
            } else {
                fields.append(each.getKey()).append('=').append(encoded(filled)).append('&');
            }
        }
        return route.isPost()
                ? visitor.send(form(fields + "_csrf=" + formToken), path)
                : visitor.send(HttpRequest.newBuilder().GET(), path + "?" + fields);
    }

    private static HttpRequest.Builder form(String fields) {
        return HttpRequest.newBuilder()
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(fields));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
