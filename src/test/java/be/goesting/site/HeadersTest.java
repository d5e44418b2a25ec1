package be.goesting.site;

import static org.assertj.core.api.Assertions.assertThat;

import be.goesting.TestApplication;
import be.goesting.TestApplication.Visitor;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What each answer tells the browser to beware of. */
class HeadersTest {

    @Test
    void nothingRunsOrIsDrawnThatIsNotOurs() {
        for (String path : List.of("/sign-in", "/welcome", "/no-such-page", "/health")) {
            var answer = get(path, "http");
            assertThat(header(answer, "Content-Security-Policy"))
                    .as(path)
                    .contains("default-src 'none'", "script-src 'self'", "style-src 'self'", "frame-ancestors 'none'")
                    .contains("base-uri 'none'", "form-action 'self'")
                    .doesNotContain("unsafe", "*", "http:");
            assertThat(header(answer, "X-Content-Type-Options")).as(path).isEqualTo("nosniff");
            assertThat(header(answer, "Referrer-Policy")).as(path).isEqualTo("same-origin");
            assertThat(header(answer, "X-Frame-Options")).as(path).isEqualTo("DENY");
            assertThat(header(answer, "Permissions-Policy")).as(path).contains("camera=()");
        }
    }

    @Test
    void behindHttpsTheBrowserStaysWithHttps() {
        assertThat(header(get("/sign-in", "https"), "Strict-Transport-Security"))
                .contains("max-age=31536000");
        assertThat(header(get("/sign-in", "http"), "Strict-Transport-Security")).isEmpty();
    }

    @Test
    void aPageSaysInWhichLanguageItIs() {
        for (String wish : List.of("de", "fr", "en-US", "nl;q=0.5, fr", "*")) {
            var answer = new Visitor().send(HttpRequest.newBuilder().GET().header("Accept-Language", wish), "/sign-in");
            assertThat(answer.body()).as(wish).contains("<html lang=\"" + header(answer, "Content-Language") + "\"");
        }
        var answer = get("/sign-in", "http");
        assertThat(header(answer, "Content-Language")).startsWith("nl");
    }

    @Test
    void whoComesFromANoticeReadsWhatBecameOfIt() {
        var visitor = new Visitor();
        var request = HttpRequest.newBuilder().GET().header("Referer", "http://localhost/notifications?before=x");
        assertThat(visitor.send(request, "/no-such-page").body()).contains("Waar deze melding over ging");
        assertThat(visitor.get("/no-such-page").body()).doesNotContain("Waar deze melding over ging");
    }

    @Test
    void pagesOfPeopleAreKeptByNoCache() {
        assertThat(header(get("/sign-in", "http"), "Cache-Control")).contains("no-store");
    }

    @Test
    void cookiesAreOutOfReachOfScriptsAndOtherSites() {
        for (String protocol : List.of("http", "https")) {
            List<String> cookies = cookies(protocol);
            assertThat(cookies).hasSize(3).allSatisfy(cookie -> {
                assertThat(cookie).contains("HttpOnly", "SameSite=Lax");
                assertThat(cookie.contains("Secure")).as(cookie).isEqualTo(protocol.equals("https"));
            });
            assertThat(cookies)
                    .extracting(cookie -> cookie.substring(0, cookie.indexOf('=')))
                    .containsExactlyInAnyOrder("goesting-form", "goesting", "language");
        }
    }

    /** The form's, the session's and the language's. */
    private static List<String> cookies(String protocol) {
        var first = get("/sign-in", protocol);
        String link = TestApplication.tokenOf("jef-wuyts");
        String token = first.body().replaceFirst("(?s).*?name=\"_csrf\" value=\"([^\"]*)\".*", "$1");
        String cookie = header(first, "Set-Cookie").replaceFirst(";.*", "");
        return List.of(
                        first,
                        post(protocol, cookie, "/sign-in/" + link, "_csrf=" + token),
                        post(protocol, cookie, "/language", "language=nl&_csrf=" + token))
                .stream()
                .flatMap(answer -> answer.headers().allValues("Set-Cookie").stream())
                .distinct()
                .toList();
    }

    /** A cookie for https does not travel over the test's own http, so it is sent along by hand. */
    private static HttpResponse<String> post(String protocol, String cookie, String path, String form) {
        return new Visitor()
                .send(
                        HttpRequest.newBuilder()
                                .header("X-Forwarded-Proto", protocol)
                                .header("Cookie", cookie)
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(BodyPublishers.ofString(form)),
                        path);
    }

    private static HttpResponse<String> get(String path, String protocol) {
        return new Visitor().send(HttpRequest.newBuilder().header("X-Forwarded-Proto", protocol), path);
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
