package be.goesting;

import static org.assertj.core.api.Assertions.assertThat;

import be.goesting.Routes.Route;
import be.goesting.TestApplication.Visitor;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What people wrote reads the way its own letters do, on every page: its element asks what it begins with, or it stands by itself. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RightToLeftTest {

    private static final String WORD = "ورشة";

    private static final String OF_PEOPLE = "[dir=auto], bdi";

    private final TestOrganisation house = TestOrganisation.founded(TestApplication.application(), WORD);
    private final RouteFixtures things = new RouteFixtures(house, WORD);
    private Visitor owner = new Visitor();

    @BeforeAll
    void enter() {
        owner = new Visitor().enteredBy(house.tokenOf(things.ownerWhoMayDoEverything()));
        Routes.table().stream()
                .flatMap(route -> route.things().stream())
                .distinct()
                .forEach(things::make);
    }

    static Stream<Route> pages() {
        return Routes.table().stream()
                .filter(route -> !route.isPost() && !route.pattern().matches("/assets.*|/sign-in.*"));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyWordOfPeople(Route route) {
        HttpResponse<String> answer = owner.get(Filled.page(route, things));
        if (!answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
            return;
        }
        Document page = Jsoup.parse(answer.body());
        assertThat(page.body()
                        .nodeStream(TextNode.class)
                        .filter(text -> text.text().contains(WORD) && !standsByItself(text))
                        .map(text -> text.parent() + ""))
                .isEmpty();
        assertThat(page.select("textarea:not([hidden]), input:not([type]), input[type=text], input[type=search]"))
                .allSatisfy(field ->
                        assertThat(field.attr("dir")).as(field.outerHtml()).isEqualTo("auto"));
    }

    private static boolean standsByItself(TextNode text) {
        return text.parent() != null
                && (text.parent().is("option, title, script, style")
                        || text.parent().closest(OF_PEOPLE + ", textarea") != null
                        || List.of(text.getWholeText().split("[\u2068\u2069]")).stream()
                                .filter(part -> part.contains(WORD))
                                .allMatch(part -> text.getWholeText().contains("\u2068" + part + "\u2069")));
    }
}
