package be.goesting;

import static org.assertj.core.api.Assertions.assertThat;

import be.goesting.Routes.Kind;
import be.goesting.TestApplication.Visitor;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What would lead somebody to another site than this one: an address to go back to, a header, a host. */
class LinksElsewhereTest {

    private static final Attacker ATTACKER = Attacker.of("Slotgracht");

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
    @MethodSource("elsewhere")
    void noLinkLeadsToAnotherSite(String back) {
        String path = "/sign-in?back=" + Attacker.encoded(back);
        var answer = ATTACKER.inside().send(HttpRequest.newBuilder().GET(), path);
        assertThat(answer.statusCode()).isIn(302, 400);
        assertStaysHere(answer);
    }

    @ParameterizedTest
    @MethodSource("elsewhere")
    void theLanguageButtonLeadsToNoOtherSite(String back) {
        assertStaysHere(ATTACKER.post("/language", "language", "nl", "back", back));
    }

    @ParameterizedTest
    @MethodSource("elsewhere")
    void afterSigningInNobodyStandsElsewhere(String back) {
        var visitor = new Visitor();
        String token = ATTACKER.house().tokenOf(ATTACKER.things().person(Kind.MEMBER));
        String form = visitor.formToken("/sign-in/" + token);
        Attacker.post(visitor, "/sign-in", "_csrf", form, "email", "niemand@vesting.example", "back", back);
        var answer = Attacker.post(visitor, "/sign-in/" + token, "_csrf", form);
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
}
