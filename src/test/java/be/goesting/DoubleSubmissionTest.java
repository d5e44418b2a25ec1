package be.goesting;

import static org.assertj.core.api.Assertions.assertThat;

import be.goesting.Routes.Kind;
import be.goesting.Routes.Route;
import be.goesting.TestApplication.Visitor;
import be.goesting.site.forms.Submission;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** A form that is sent twice, at once or later, is one act with one answer. */
class DoubleSubmissionTest {

    private static final int AT_ONCE = 4;
    private static final Pattern POSTED_FORM = Pattern.compile("<form\\b[^>]*method=\"post\"");

    private static final TestOrganisation HOUSE = TestOrganisation.founded(TestApplication.application(), "Tweemaal");

    @Test
    void everyFormThatIsPostedCarriesItsSubmissionId() throws IOException {
        try (Stream<Path> templates = Files.walk(Path.of("src/main/jte"))) {
            assertThat(templates
                            .filter(file -> file.toString().endsWith(".jte"))
                            .filter(DoubleSubmissionTest::forgets))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource
    void isOneActWhenSentFourTimesAtOnceAndOnceMoreLater(Route route) throws Exception {
        var things = new RouteFixtures(HOUSE);
        Visitor visitor = new Visitor().enteredBy(HOUSE.tokenOf(things.person(maker(route))));
        Filled filled = Filled.of(route, things, visitor.formToken("/settings"));
        Map<String, Integer> before = settled();

        Set<String> answers = atOnce(() -> answer(visitor, filled));

        Map<String, Integer> after = settled();
        assertThat(answers).as(route.name()).singleElement().asString().startsWith("302 ");
        after.forEach((table, count) -> {
            int more = count - before.getOrDefault(table, 0);
            assertThat(more == 0 || more % AT_ONCE != 0)
                    .as("%s: %s more %s", route.name(), more, table)
                    .isTrue();
        });
        assertThat(answer(visitor, filled)).isIn(answers);
        assertThat(settled()).isEqualTo(after);
    }

    @ParameterizedTest
    @MethodSource
    void whatIsDoneTwiceHasOneAnswer(Route route) {
        var things = new RouteFixtures(HOUSE);
        Visitor visitor = new Visitor().enteredBy(HOUSE.tokenOf(things.person(maker(route))));
        Filled filled = Filled.of(route, things, visitor.formToken("/settings"));
        assertThat(answer(visitor, filled)).startsWith("302 ").isEqualTo(answer(visitor, filled));
    }

    /** Of one thing, by who is signed in; but who has another address from now on is signed out by that. */
    static List<Route> whatIsDoneTwiceHasOneAnswer() {
        return Routes.table().stream()
                .filter(route -> route.isPost() && route.status() == 302 && route.who() != Routes.Who.ANYONE)
                .filter(route -> route.pattern().contains("{id}"))
                .filter(route -> !route.pattern().equals("/address-changes/{id}/confirmation"))
                .toList();
    }

    /** Who went back and wrote something else said something else. */
    @Test
    void isAnotherActWithOtherWords() {
        var things = new RouteFixtures(HOUSE);
        Visitor owner = new Visitor().enteredBy(HOUSE.tokenOf(things.person(Kind.OWNER)));
        String submission = UUID.randomUUID().toString();
        owner.post("/intentions", "/intentions", "body", "Eerst dit", "submission", submission);
        assertThat(owner.post("/intentions", "/intentions", "body", "Dan dat", "submission", submission)
                        .body())
                .contains("Eerst dit", "Dan dat");
    }

    static List<Route> isOneActWhenSentFourTimesAtOnceAndOnceMoreLater() {
        Set<String> creating = TestApplication.all(RequestMappingHandlerMapping.class).stream()
                .flatMap(mapping -> mapping.getHandlerMethods().entrySet().stream())
                .filter(each -> Arrays.asList(each.getValue().getMethod().getParameterTypes())
                        .contains(Submission.class))
                .flatMap(each -> each.getKey().getPatternValues().stream())
                .collect(Collectors.toSet());
        assertThat(creating).hasSizeGreaterThan(12);
        return Routes.table().stream()
                .filter(route -> route.isPost() && route.status() == 302 && creating.contains(route.pattern()))
                .toList();
    }

    private static boolean forgets(Path template) {
        try {
            String text = Files.readString(template);
            long forms = POSTED_FORM.matcher(text).results().count();
            return forms > text.split("@template\\.site\\.form-fields", -1).length - 1;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Kind maker(Route route) {
        return Stream.of(Kind.OWNER, Kind.MEMBER, Kind.LEADER, Kind.LEARNING_TEAM, Kind.ADMINISTRATOR)
                .filter(kind -> route.expected(kind) == 302 && (kind != Kind.OWNER || route.who() == Routes.Who.OWNER))
                .findFirst()
                .orElseThrow();
    }

    private static Set<String> atOnce(Callable<String> act) throws InterruptedException {
        try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
            return threads.invokeAll(java.util.Collections.nCopies(AT_ONCE, act)).stream()
                    .map(each -> {
                        try {
                            return each.get();
                        } catch (InterruptedException | ExecutionException e) {
                            throw new IllegalStateException(e);
                        }
                    })
                    .collect(Collectors.toSet());
        }
    }

    private static String answer(Visitor visitor, Filled filled) {
        HttpResponse<String> answer = visitor.send(filled.request(), filled.path());
        return answer.statusCode() + " "
                + answer.headers().firstValue("Location").orElse("");
    }

    /** When those who were told of it have done their part. */
    private static Map<String, Integer> settled() throws InterruptedException {
        Map<String, Integer> rows = rows();
        for (Map<String, Integer> again = Map.of(); !again.equals(rows); Thread.sleep(200)) {
            again = rows;
            rows = rows();
        }
        return rows;
    }

    private static Map<String, Integer> rows() {
        return HOUSE.in(database -> {
            Map<String, Integer> rows = new HashMap<>();
            for (String table : database.sql(
                            "select relname from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' and relrowsecurity")
                    .query(String.class)
                    .list()) {
                rows.put(
                        table,
                        database.sql("select count(*) from " + table)
                                .query(Integer.class)
                                .single());
            }
            return rows;
        });
    }
}
