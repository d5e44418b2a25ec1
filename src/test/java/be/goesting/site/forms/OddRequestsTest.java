package be.goesting.site.forms;

import static org.assertj.core.api.Assertions.assertThat;

import be.goesting.TestApplication.Visitor;
import be.goesting.TestCompany;
import java.net.http.HttpRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What no page of ours sends gets a clear answer, and never one that says that something is broken here. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OddRequestsTest {

    private final Visitor hanne = TestCompany.founded("Vreemd").colleague("Hanne Claes", "Werf");

    @ParameterizedTest
    @ValueSource(strings = {"AAAA", "AA==", "YQBi", "x", "Li4v"})
    void aCookieThatIsNoSession(String cookie) {
        for (String path : new String[] {"/health", "/sign-in"}) {
            var request = HttpRequest.newBuilder().GET().header("Cookie", "goesting=" + cookie);
            assertThat(new Visitor().send(request, path).statusCode()).isEqualTo(200);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/search?words=caf%E9", "/health?x=%E9", "/sign-in?back=%E9"})
    void anAddressThatIsNoText(String path) {
        var answer = new Visitor().get(path);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body().strip()).startsWith("<!DOCTYPE html>").contains("</html>");
    }

    @ParameterizedTest
    @CsvSource({
        "/learning, /needs, topic[300]",
        "/learning, /needs, topic[a]",
        "/learning, /needs, preference[99999999]",
        "/learning, /needs, topic[-1]",
        "/learning, /needs, class.module.name"
    })
    void aPlaceInAListThatNoPageSends(String page, String path, String field) {
        var answer = hanne.post(
                page,
                path,
                "body",
                "Een plaats in een lijst",
                field.replace("[", "%5B").replace("]", "%5D"),
                "x");
        assertThat(answer.statusCode()).isIn(200, 400);
    }

    @Test
    void aFileWhereWordsWereAskedFor() {
        var body = """
                --x\r
                Content-Disposition: form-data; name="_csrf"\r
                \r
                %s\r
                --x\r
                Content-Disposition: form-data; name="language"; filename="a.txt"\r
                \r
                nl\r
                --x--\r
                """.formatted(hanne.formToken("/"));
        var request = HttpRequest.newBuilder()
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        assertThat(hanne.send(request, "/language").statusCode()).isEqualTo(400);
    }

    @Test
    void partsThatNobodyCanTellApart() {
        var request = HttpRequest.newBuilder()
                .header("Content-Type", "multipart/form-data")
                .POST(HttpRequest.BodyPublishers.ofString("x"));
        var answer = hanne.send(request, "/needs");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("</html>").doesNotContain("Apache Tomcat");
    }

    @ParameterizedTest
    @CsvSource({
        "/search?words=€, /search?words=%E2%82%AC",
        "/{x}, /%7Bx%7D",
        "'/?a={b}', '/?a=%7Bb%7D'",
        "//evil.example, /",
        "/search?words=caf%C3%A9, /search?words=caf%C3%A9"
    })
    void aWayBackThatNeedsMoreThanLetters(String back, String address) {
        var request = HttpRequest.newBuilder()
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("_csrf=" + hanne.formToken("/") + "&language=nl&back="
                        + java.net.URLEncoder.encode(back, java.nio.charset.StandardCharsets.UTF_8)));
        var answer = hanne.send(request, "/language");
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElse("")).endsWith(address);
    }
}
