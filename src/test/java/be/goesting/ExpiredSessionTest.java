package be.goesting;

import static org.assertj.core.api.Assertions.assertThat;

import be.goesting.Routes.Kind;
import be.goesting.Routes.Route;
import be.goesting.TestApplication.Visitor;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

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
                    });
        }
    }

    static Stream<Route> losesNothingThatWasTyped() {
        return Routes.table().stream()
                .filter(route -> !route.isPost() && route.nobody() == 200 && route.who() != Routes.Who.ANYONE)
                .filter(route ->
                        !route.pattern().endsWith(".ics") && !route.pattern().endsWith(".txt"));
    }

    /** What was typed last may still ask by itself after the form was sent. */
    private static HttpRequest.Builder askedByAField(String token) {
        return HttpRequest.newBuilder()
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("HX-Request", "true")
                .header("HX-Trigger-Name", "words")
                .POST(BodyPublishers.ofString("words=meer&_csrf=" + URLEncoder.encode(token, StandardCharsets.UTF_8)));
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
