package be.goesting;

import static org.assertj.core.api.Assertions.assertThat;

import be.goesting.Routes.Kind;
import be.goesting.Routes.Route;
import be.goesting.TestApplication.Visitor;
import java.net.HttpCookie;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was typed when the session had ended stands in the form again after signing in, whichever form it is. */
class ExpiredSessionTest {

    private static final TestOrganisation HOUSE = TestOrganisation.founded(TestApplication.application(), "Verlopen");

    /** Anybody may send these, so no session can be missing. */
    private static final Set<String> FOR_ANYBODY = Set.of("/sign-in", "/organisations", "/language");

    private static final String TYPED = "textarea[name]:not([hidden]), input[name]:not([type]), input[type=text][name]";

    @ParameterizedTest
    @MethodSource
    void losesNothingThatWasTyped(Route route) {
        var things = new RouteFixtures(HOUSE);
        UUID person = things.person(reader(route));
        String page = Filled.page(route, things);
        for (FormElement form :
                forms(new Visitor().enteredBy(HOUSE.tokenOf(person)).get(page).body())) {
            Element field = typed(form).getFirst();
            String words = "Getypt in " + field.attr("name");
            field.val(words);
            var visitor = new Visitor();
            String token = visitor.formToken("/sign-in");
            assertThat(visitor.send(sent(form, token), form.attr("action")).statusCode())
                    .isEqualTo(303);
            visitor.send(askedByAField(token), "/topics/recognised");
            visitor.enteredBy(HOUSE.tokenOf(person));
            assertThat(forms(visitor.get(page).body()))
                    .as("%s, the form to %s", page, form.attr("action"))
                    .anySatisfy(again -> {
                        assertThat(again.attr("action")).isEqualTo(form.attr("action"));
                        assertThat(typed(again).getFirst().val()).isEqualTo(words);
                        assertThat(Objects.requireNonNull(again.ownerDocument())
                                        .select("#toasts")
                                        .text())
                                .as("says that it is not sent yet")
                                .contains("Het is nog niet bewaard of verstuurd.");
                    });
        }
    }

    static Stream<Route> losesNothingThatWasTyped() {
        return Routes.table().stream()
                .filter(route -> !route.isPost() && route.nobody() == 200 && route.who() != Routes.Who.ANYONE)
                .filter(route ->
                        !route.pattern().endsWith(".ics") && !route.pattern().endsWith(".txt"));
    }

    @Test
    void whatSomebodyTypedIsShownToNobodyElseWhoSignsInThere() {
        var things = new RouteFixtures(HOUSE);
        FormElement form = need(things, Kind.OWNER);
        var browser = new Visitor();
        browser.send(sent(form, browser.formToken("/sign-in")), form.attr("action"));
        browser.enteredBy(HOUSE.tokenOf(things.person(Kind.MEMBER)));
        assertThat(browser.get("/learning").body()).doesNotContain("Alleen van mij");
        browser.enteredBy(HOUSE.tokenOf(things.person(Kind.OWNER)));
        assertThat(browser.get("/learning").body())
                .as("when somebody else was in between")
                .doesNotContain("Alleen van mij");
    }

    /** A question without a name is kept nowhere, so it is shown once more to who sent it. */
    @Test
    void whatMayNotBeKeptIsGivenBackInTheAnswer() {
        var things = new RouteFixtures(HOUSE);
        String signed = need(things, Kind.OWNER).select("[name=submission]").val();
        var browser = new Visitor();
        String token = browser.formToken("/sign-in");
        String question =
                "&body=" + "Wie+durft+dit+<b>vragen%3F".replace("<", "%3C").replace(">", "%3E");
        var answer = browser.send(
                form("_csrf=" + token + "&nameless=yes&audience=everyone&submission=" + signed + question),
                "/questions");
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body())
                .contains("Wie durft dit &lt;b&gt;vragen?</textarea>", "/sign-in?back=")
                .doesNotContain(signed);
        assertThat(browser.cookies()).extracting(HttpCookie::getName).containsExactly("goesting-form");
        browser.enteredBy(HOUSE.tokenOf(things.person(Kind.OWNER)));
        assertThat(browser.get("/questions").body()).doesNotContain("Wie durft dit");
    }

    /** The browser lost its token, as after a restart: nothing is done, and nothing typed is lost. */
    @Test
    void whoseBrowserLostItsTokenFindsTheFormAsItWas() {
        var things = new RouteFixtures(HOUSE);
        FormElement form = need(things, Kind.OWNER);
        var browser = new Visitor().enteredBy(HOUSE.tokenOf(things.person(Kind.OWNER)));
        assertThat(browser.send(sent(form, "none"), form.attr("action")).statusCode())
                .isEqualTo(302);
        String page = browser.get("/learning").body();
        assertThat(page).contains("Het is nog niet bewaard of verstuurd.");
        assertThat(forms(page))
                .anySatisfy(again -> assertThat(typed(again).getFirst().val()).isEqualTo("Alleen van mij"));
        var other = new Visitor().enteredBy(HOUSE.tokenOf(things.person(Kind.MEMBER)));
        assertThat(other.send(sent(form, "none"), form.attr("action")).statusCode())
                .as("a form made for somebody else")
                .isEqualTo(403);
    }

    private static HttpRequest.Builder form(String fields) {
        return HttpRequest.newBuilder()
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(fields));
    }

    @Test
    void ofWhoNeverWasHereNothingIsKept() {
        var form = need(new RouteFixtures(HOUSE), Kind.OWNER);
        String[] parts = form.select("[name=submission]").val().split("\\.");
        for (String writer :
                List.of("", ".", ".x", "." + parts[0], ".B" + parts[1].substring(1), "." + parts[1] + "A")) {
            form.select("[name=submission]").val(parts[0] + writer);
            var stranger = new Visitor();
            var answer = stranger.send(sent(form, stranger.formToken("/sign-in")), form.attr("action"));
            assertThat(answer.statusCode()).isEqualTo(303);
            assertThat(stranger.cookies()).extracting(HttpCookie::getName).containsExactly("goesting-form");
        }
    }

    @Test
    void whatIsKeptForWhoIsNotSignedInEndsSoonAndIsNotKeptWithoutEnd() {
        var form = need(new RouteFixtures(HOUSE), Kind.OWNER);
        var browsers = Stream.generate(Visitor::new).limit(21).toList();
        browsers.forEach(browser -> browser.send(sent(form, browser.formToken("/sign-in")), form.attr("action")));
        assertThat(browsers.stream().filter(browser -> browser.cookies().size() == 2))
                .as("who kept something")
                .hasSize(20)
                .allSatisfy(browser -> assertThat(secondsOf(browser)).isEqualTo(3600));
        form.select("[name=body]").val("x".repeat(200_001));
        var browser = new Visitor();
        browser.send(sent(form, browser.formToken("/sign-in")), form.attr("action"));
        assertThat(browser.cookies()).hasSize(1);
    }

    @Test
    void whoSignedInStaysSoForLong() {
        var things = new RouteFixtures(HOUSE);
        FormElement form = need(things, Kind.OWNER);
        var browser = new Visitor();
        browser.send(sent(form, browser.formToken("/sign-in")), form.attr("action"));
        browser.enteredBy(HOUSE.tokenOf(things.person(Kind.OWNER)));
        assertThat(secondsOf(browser)).isEqualTo(Duration.ofDays(30).toSeconds());
    }

    /** How long the browser's session lasts, as the database knows it. */
    private static long secondsOf(Visitor browser) {
        return TestApplication.bean(JdbcClient.class)
                .sql(
                        "select max_inactive_interval from spring_session where session_id = encode(sha256(?::bytea), 'hex')")
                .param(SessionCookies.of(browser))
                .query(Long.class)
                .single();
    }

    /** The form with which a need is written, filled in. */
    private static FormElement need(RouteFixtures things, Kind kind) {
        var visitor = new Visitor().enteredBy(HOUSE.tokenOf(things.person(kind)));
        FormElement form = forms(visitor.get("/learning").body()).stream()
                .filter(each -> each.attr("action").equals("/needs"))
                .findFirst()
                .orElseThrow();
        form.select("[name=body]").val("Alleen van mij");
        return form;
    }

    /** What was typed last may still ask by itself after the form was sent. */
    private static HttpRequest.Builder askedByAField(String token) {
        return HttpRequest.newBuilder()
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("HX-Request", "true")
                .header("HX-Trigger-Name", "body")
                .POST(BodyPublishers.ofString("body=meer&_csrf=" + URLEncoder.encode(token, StandardCharsets.UTF_8)));
    }

    private static Kind reader(Route route) {
        return Stream.of(Kind.OWNER, Kind.MEMBER, Kind.LEADER, Kind.LEARNING_TEAM, Kind.ADMINISTRATOR)
                .filter(kind -> route.expected(kind) == 200 && (kind != Kind.OWNER || route.who() == Routes.Who.OWNER))
                .findFirst()
                .orElseThrow();
    }

    private static List<FormElement> forms(String page) {
        return Jsoup.parse(page).forms().stream()
                .filter(form ->
                        form.attr("method").equals("post") && !typed(form).isEmpty())
                .filter(form -> !FOR_ANYBODY.contains(form.attr("action")))
                .toList();
    }

    private static List<Element> typed(FormElement form) {
        return form.select(TYPED);
    }

    private static HttpRequest.Builder sent(FormElement form, String token) {
        String fields = form.formData().stream()
                .filter(field -> !field.key().equals("_csrf"))
                .map(field -> field.key() + "=" + URLEncoder.encode(field.value(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return HttpRequest.newBuilder()
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("_csrf=" + token + "&" + fields));
    }
}
