package be.goesting;

import static org.assertj.core.api.Assertions.assertThat;

import be.goesting.Routes.Kind;
import be.goesting.Routes.Route;
import be.goesting.TestApplication.Visitor;
import be.goesting.site.forms.Day;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.lang.reflect.Field;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Who goes over the end of a text is told so, and gets back what was typed. */
class FormLimitsTest {

    private static final TestOrganisation HOUSE = TestOrganisation.founded(TestApplication.application(), "Langdradig");

    /** What only another page with the same form asks. */
    private static final Set<String> NOT_ON_THE_PAGE = Set.of(
            "POST /goals why",
            "POST /goals/{id} why",
            "POST /moments/{id} intention",
            "POST /needs talkingPoint",
            "POST /needs topicName",
            "POST /needs why",
            "POST /questions topicName",
            "POST /questions/{id} personName");

    private static final String MARK = "te-lang-";

    /** A route, and a text in its form that has an end. */
    record Limit(Route route, String field, int longest) {

        String tooLong() {
            return MARK + "x".repeat(longest + 1 - MARK.length());
        }

        @Override
        public String toString() {
            return route.name() + " " + field;
        }
    }

    /** A route, a day in its form, and the texts beside it. */
    record Dated(Route route, String day, List<String> texts) {

        Map<String, String> typed() {
            Map<String, String> typed = new LinkedHashMap<>();
            texts.forEach(text -> typed.put(text, "getypt-" + text));
            return typed;
        }

        @Override
        public String toString() {
            return route.name() + " " + day;
        }
    }

    @ParameterizedTest
    @MethodSource("limits")
    void oneCharacterMoreIsSaidBesideTheFormWithAllThatWasTyped(Limit limit) {
        var answer = sent(limit.route(), Map.of(limit.field(), limit.tooLong()));

        assertThat(answer.statusCode()).as(limit.toString()).isEqualTo(422);
        assertThat(answer.body()).as(limit.toString()).contains(limit.tooLong());
    }

    @ParameterizedTest
    @MethodSource("days")
    void aDayThatIsNoneIsSaidBesideTheFormWithAllThatWasTyped(Dated form) {
        Map<String, String> typed = form.typed();
        typed.put(form.day(), "2026-02-31");

        var answer = sent(form.route(), typed);

        assertThat(answer.statusCode()).as(form.toString()).isEqualTo(422);
        assertThat(answer.body())
                .as(form.toString())
                .contains(form.typed().values().toArray(String[]::new));
    }

    @ParameterizedTest
    @MethodSource("daysToCome")
    void aDayThatIsOverIsSaidBesideTheFormWithAllThatWasTyped(Dated form) {
        Map<String, String> typed = form.typed();
        typed.put(form.day(), "2020-02-03");

        var answer = sent(form.route(), typed);

        assertThat(answer.statusCode()).as(form.toString()).isEqualTo(422);
        assertThat(answer.body())
                .as(form.toString())
                .contains("voorbij")
                .contains(form.typed().values().toArray(String[]::new));
    }

    private static HttpResponse<String> sent(Route route, Map<String, String> typed) {
        var things = new RouteFixtures(HOUSE);
        Visitor visitor = new Visitor().enteredBy(HOUSE.tokenOf(things.person(sender(route))));
        Map<String, String> filled = new LinkedHashMap<>(route.filled());
        filled.putAll(typed);
        var tried = new Route(
                route.who(),
                route.method(),
                route.pattern(),
                route.nobody(),
                route.status(),
                filled,
                route.instead(),
                route.unchanged());
        Filled request = Filled.of(tried, things, visitor.formToken("/settings"));
        return visitor.send(request.request(), request.path());
    }

    private static Kind sender(Route route) {
        return Stream.of(Kind.OWNER, Kind.MEMBER, Kind.LEADER, Kind.LEARNING_TEAM, Kind.ADMINISTRATOR)
                .filter(kind -> route.admits(kind) && route.expected(kind) == route.status())
                .findFirst()
                .orElseThrow();
    }

    static Stream<Limit> limits() {
        return routes().flatMap(each -> fields(each.handler(), Size.class)
                        .map(field -> new Limit(
                                each.route(),
                                field.getName(),
                                field.getAnnotation(Size.class).max())))
                .filter(limit -> !NOT_ON_THE_PAGE.contains(limit.toString()));
    }

    static Stream<Dated> days() {
        return routes().flatMap(each -> fields(each.handler(), Day.class)
                .map(field -> new Dated(
                        each.route(),
                        field.getName(),
                        fields(each.handler(), Size.class)
                                .map(Field::getName)
                                .filter(text ->
                                        !NOT_ON_THE_PAGE.contains(each.route().name() + " " + text))
                                .toList())));
    }

    /** No page asks for the day of a leader's suggestion or of a chosen way to learn, and of a moment another sentence is said. */
    static Stream<Dated> daysToCome() {
        return days().filter(form -> !Set.of("POST /suggestions", "POST /needs/{id}/steps")
                        .contains(form.route().name()))
                .filter(form -> !form.route().pattern().startsWith("/moments"));
    }

    private record Handled(Route route, HandlerMethod handler) {}

    private static Stream<Handled> routes() {
        Map<String, HandlerMethod> handlers = new LinkedHashMap<>();
        TestApplication.all(RequestMappingHandlerMapping.class)
                .forEach(mapping -> mapping.getHandlerMethods()
                        .forEach((info, handler) -> info.getMethodsCondition()
                                .getMethods()
                                .forEach(method -> info.getPatternValues()
                                        .forEach(pattern -> handlers.put(method + " " + pattern, handler)))));
        return Routes.table().stream()
                .filter(route -> route.isPost() && (route.status() == 302 || route.status() == 422))
                .flatMap(
                        route -> Stream.ofNullable(handlers.get(route.name())).map(found -> new Handled(route, found)));
    }

    private static Stream<Field> fields(HandlerMethod handler, Class<? extends Annotation> constraint) {
        return Arrays.stream(handler.getMethod().getParameters())
                .filter(parameter -> parameter.isAnnotationPresent(ModelAttribute.class))
                .flatMap(parameter -> Arrays.stream(parameter.getType().getDeclaredFields()))
                .filter(field -> field.getType() == String.class && field.isAnnotationPresent(constraint));
    }
}
