package be.goesting;

import static org.assertj.core.api.Assertions.assertThat;

import be.goesting.Routes.Request;
import be.goesting.Routes.Route;
import be.goesting.TestApplication.Visitor;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Whatever is sent in any parameter of any route, by who may do everything, gets an answer, and leaves nothing that fails for ever. */
class BadValuesTest {

    private static final TestOrganisation HOUSE = TestOrganisation.founded(TestApplication.application(), "Onkruid");

    private static final int AT_ONCE = 3;

    /** Of something of one's own in an address; one with a pattern of its own takes nothing else. */
    private static final Pattern PLACE = Pattern.compile("\\{\\w+}");

    /** As they stand in an address: among them what is no text in any encoding. */
    private static final List<String> BAD = Stream.concat(
                    Stream.of("", "%00", "a%00b", "%ED%A0%80", "%FF", "%", "%zz"),
                    Stream.of(
                                    " ",
                                    "-1",
                                    "0",
                                    "2147483648",
                                    "99999999999999999999",
                                    "1e9",
                                    "NaN",
                                    "null",
                                    "true",
                                    "+999999999-12-31",
                                    "+999999999-12-31T23:59",
                                    "-999999999-01-01T00:00:00Z",
                                    "+292278994-08-17",
                                    "9999-12-31",
                                    "2020-02-03",
                                    "0000-00-00",
                                    "2026-02-30",
                                    "2027-03-28T02:30",
                                    "-9223372036854775808_00000000-0000-0000-0000-000000000000",
                                    "9223372036854775807_00000000-0000-0000-0000-000000000000",
                                    "7_x",
                                    "00000000-0000-0000-0000-000000000000",
                                    "1-1-1-1-1",
                                    "../../etc/passwd",
                                    "//evil.example",
                                    "http://[",
                                    "_'\"\\;--",
                                    "<script>alert(1)</script>",
                                    "{x}${7*7}#{x}",
                                    "a\r\nSet-Cookie: x=y",
                                    "(((((",
                                    "\u202e\ud83d\ude00\u0000",
                                    "x".repeat(5_000))
                            .map(BadValuesTest::encoded))
            .toList();

    /** Those that a form may take for right, each sent beside what is right in all other fields. */
    private static final Set<String> SLIPPERY = Stream.of(
                    "+999999999-12-31",
                    "+999999999-12-31T23:59",
                    "00000000-0000-0000-0000-000000000000",
                    "{x}${7*7}#{x}",
                    "\u202e\ud83d\ude00\u0000")
            .map(BadValuesTest::encoded)
            .collect(Collectors.toSet());

    /** What any page may be asked with, and one looks at for all, and what none is. */
    private static final List<String> ANYWHERE = List.of("back", "done", "undo", "submission", "nobody-knows");

    /** They end the session, so that each is tried by somebody who tries nothing else. */
    private static final Set<String> LAST_OF_A_SESSION = Set.of(
            "POST /sign-out",
            "POST /sign-out/everywhere",
            "POST /address-changes/{id}/confirmation",
            "POST /demo/sign-in",
            "POST /personal-data/erasure");

    /** What would be no bad value, and take away what other tests need. */
    private static final Map<String, String> NOT_BAD = Map.of("POST /demo/delete", "true");

    /** After so many routes another tries, so that nobody has pages full of what the test made. */
    private static final int ROUTES_EACH = 12;

    /** What somebody types in; what is chosen from a list has no place there for another value. */
    private static final String TYPED =
            "textarea, input:not([type]), input[type=text], input[type=search], input[type=email], input[type=url]";

    /** In no page, but in every trace. */
    private static final List<String> OF_A_TRACE =
            List.of("be.goesting.", "org.springframework.", "java.lang.", "Exception");

    private final Queue<String> broken = new ConcurrentLinkedQueue<>();

    private final RouteParameters parameters = new RouteParameters();

    @Test
    void getAnAnswerWhereverTheyAreSent() throws Exception {
        List<Route> last = routes(route -> LAST_OF_A_SESSION.contains(route.name()));
        List<Route> others = routes(route -> !LAST_OF_A_SESSION.contains(route.name()));
        try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
            List<Future<?>> tries = new ArrayList<>();
            for (int from = 0; from < others.size(); from += ROUTES_EACH) {
                List<Route> some = others.subList(from, Math.min(others.size(), from + ROUTES_EACH));
                tries.add(threads.submit(() -> new Owner().tryAllAndStay(some)));
            }
            last.forEach(route -> tries.add(threads.submit(() -> new Owner().tryAll(route))));
            for (Future<?> tried : tries) {
                tried.get();
            }
        }

        assertThat(broken).isEmpty();
        assertNothingFailsForEver();
    }

    private static List<Route> routes(Predicate<Route> wanted) {
        return Routes.table().stream().filter(wanted).toList();
    }

    /** Who may do everything, with things of their own. */
    private final class Owner {

        private final RouteFixtures things = new RouteFixtures(HOUSE);
        private final Visitor visitor = new Visitor().enteredBy(HOUSE.tokenOf(things.ownerWhoMayDoEverything()));
        private final String token = visitor.formToken("/settings");

        void tryAllAndStay(List<Route> routes) {
            routes.forEach(this::tryAll);
            assertThat(visitor.get("/settings").uri().getPath())
                    .as("still signed in")
                    .isEqualTo("/settings");
        }

        void tryAll(Route route) {
            List<String> names = parameters.of(route);
            Request right = route.with(things::make);
            for (String bad : names.isEmpty() ? SLIPPERY : BAD) {
                if (!bad.equals(NOT_BAD.get(route.name()))) {
                    tryIn(route, right, names, bad);
                }
            }
        }

        private void tryIn(Route route, Request right, List<String> names, String bad) {
            Map<String, String> fields = new LinkedHashMap<>();
            Stream.concat(names.stream(), ANYWHERE.stream()).forEach(name -> fields.put(name, bad));
            send(route, right.path(), fields);
            if (SLIPPERY.contains(bad)) {
                for (String name : names) {
                    Map<String, String> one = withOneWrong(right, name, bad);
                    assertKept(route, one, send(route, right.path(), one));
                }
                if (PLACE.matcher(route.pattern()).find() && !route.pattern().contains(":")) {
                    send(route, PLACE.matcher(route.pattern()).replaceAll(Matcher.quoteReplacement(bad)), Map.of());
                }
            }
        }

        private HttpResponse<String> send(Route route, String path, Map<String, String> fields) {
            String query = fields.entrySet().stream()
                    .map(field -> encoded(field.getKey()) + "=" + field.getValue())
                    .collect(Collectors.joining("&"));
            var answer = route.isPost()
                    ? visitor.send(
                            HttpRequest.newBuilder()
                                    .header("Content-Type", "application/x-www-form-urlencoded")
                                    .POST(BodyPublishers.ofString("_csrf=" + token + "&" + query)),
                            path)
                    : visitor.send(HttpRequest.newBuilder().GET(), path + "?" + inAnAddress(query));
            if (answer.statusCode() >= 500 || OF_A_TRACE.stream().anyMatch(answer.body()::contains)) {
                broken.add(answer.statusCode() + " " + route.name() + " " + cut(query));
            }
            return answer;
        }
    }

    /** A page that says what is wrong with a form still holds all that was typed in it. */
    private void assertKept(Route route, Map<String, String> fields, HttpResponse<String> answer) {
        if (answer.statusCode() == 422) {
            var page = Jsoup.parse(answer.body());
            fields.forEach((name, value) -> {
                List<String> kept = page.select(TYPED).stream()
                        .filter(field -> field.attr("name").equals(name))
                        .map(Element::val)
                        .toList();
                String typed = URLDecoder.decode(value, StandardCharsets.UTF_8).replace("\u0000", "");
                if (!kept.isEmpty() && !kept.contains(typed)) {
                    broken.add("422 " + route.name() + " does not keep " + name + "=" + cut(value) + " but " + kept);
                }
            });
        }
    }

    private static Map<String, String> withOneWrong(Request right, String name, String bad) {
        Map<String, String> fields = new LinkedHashMap<>();
        right.fields().forEach((field, value) -> fields.put(field, encoded(value)));
        fields.put(name, bad);
        return fields;
    }

    /** A percent sign that begins nothing is in no address that can be asked for; in a form it can. */
    private static String inAnAddress(String query) {
        return query.replaceAll("%(?![0-9A-Fa-f]{2})", "%25");
    }

    private static void assertNothingFailsForEver() throws InterruptedException {
        List<String> waiting = List.of("?");
        for (int i = 0; i < 100 && !waiting.isEmpty(); i++) {
            waiting = HOUSE.in(database -> database.sql(
                            "select listener_id from event_publication where completion_date is null and position(? in serialized_event) > 0")
                    .param(HOUSE.id().toString())
                    .query(String.class)
                    .list());
            Thread.sleep(100);
        }
        assertThat(waiting).isEmpty();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String cut(String query) {
        return Arrays.stream(query.split("&"))
                .map(field -> field.substring(0, Math.min(80, field.length())))
                .collect(Collectors.joining("&"));
    }
}
