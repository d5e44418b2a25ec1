package be.goesting.methods;

import static org.assertj.core.api.Assertions.assertThat;

import be.goesting.TestApplication;
import be.goesting.TestApplication.Visitor;
import be.goesting.TestOrganisation;
import be.goesting.site.Language;
import be.goesting.site.Page;
import be.goesting.site.Pages;
import be.goesting.site.Viewer;
import be.goesting.site.access.SignedIn;
import be.goesting.site.access.Viewers;
import be.goesting.site.language.Messages;
import be.goesting.site.rendering.Templates;
import be.goesting.tenancy.Organisations;
import gg.jte.output.StringOutput;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;

/** All methods, one, some side by side, and those that suit a need. */
class LibraryOfMethodsTest {

    private final TestOrganisation house = TestOrganisation.founded(TestApplication.application(), "Bibliotheek");
    private final UUID reader = house.add("insert into people (name) values ('An Maas')");
    private final Visitor visitor = new Visitor().enteredBy(house.tokenOf(reader));

    @ParameterizedTest
    @MethodSource("be.goesting.methods.LearningMethod#recommended")
    void eachMethodTellsWhatItIsAndHowToStartTomorrow(LearningMethod method) {
        assertThat(visitor.get("/methods").body()).contains("href=\"/methods/" + method.code() + "\"");
        String page = visitor.get("/methods/" + method.code()).body();
        for (String part : List.of("name", "what", "fits", "not", "start")) {
            assertThat(page).contains(text(method.key(part)));
        }
    }

    @Test
    void theNeedIsKeptInMindWhileLookingThroughAll() {
        UUID need = UUID.randomUUID();
        assertThat(visitor.get("/methods?need=" + need).body())
                .contains(
                        "href=\"/methods/ask?need=" + need + "\"",
                        "name=\"need\" value=\"" + need + "\"",
                        "href=\"/methods?formality=formal&amp;need=" + need + "\"",
                        "href=\"/needs/" + need + "/methods\"");
        assertThat(visitor.get("/methods/ask?need=" + need).body()).contains("href=\"/methods?need=" + need + "\"");
        assertThat(visitor.get("/methods?need=javascript").body())
                .doesNotContain("/needs/javascript", "value=\"javascript\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"moments", "steps"})
    void theDatabaseKnowsEachMethodAndNoOther(String table) {
        String check = house.in(
                database -> database.sql("select pg_get_constraintdef(oid) from pg_constraint where conname = ?")
                        .param(table + "_method_check")
                        .query(String.class)
                        .single());
        Stream<String> codes =
                Pattern.compile("'(\\w+)'").matcher(check).results().map((MatchResult found) -> found.group(1));
        assertThat(codes.filter(code -> !code.equals("own")))
                .containsExactlyInAnyOrderElementsOf(Stream.of(LearningMethod.values())
                        .map(LearningMethod::code)
                        .toList());
    }

    @Test
    void whatOneOnlyTellsOfAfterwardsIsNotInTheGuide() {
        assertThat(visitor.get("/methods").body()).doesNotContain("href=\"/methods/video\"");
        assertThat(visitor.get("/methods/video").statusCode()).isEqualTo(404);
        assertThat(visitor.get("/methods/compare?m=video&m=ask&m=watch").body()).doesNotContain("/methods/video");
    }

    @Test
    void whatOneMayMeanToDoCanBeToldInAMoment() {
        visitor.post("/share", "/moments", "body", "Aan tafel leerde ik hoe je een lek vindt.", "method", "lunch");
        String page = visitor.get("/moments?method=lunch").body();
        assertThat(page).contains("Aan tafel leerde ik", text("methods.done.lunch"));
    }

    @Test
    void whatMayBeEitherStandsWithBoth() {
        String formal = visitor.get("/methods?formality=formal").body();
        assertThat(formal).contains("/methods/course", "/methods/workshop").doesNotContain("\"/methods/watch\"");
        String informal = visitor.get("/methods?formality=informal").body();
        assertThat(informal).contains("/methods/watch", "/methods/workshop").doesNotContain("\"/methods/course\"");
        assertThat(visitor.get("/methods?formality=none").body()).contains("/methods/watch", "/methods/course");
    }

    @Test
    void atMostThreeStandSideBySide() {
        String compared = visitor.get("/methods/compare?m=ask&m=watch&m=ask&m=nothing&m=course&m=read")
                .body();
        assertThat(compared).contains(text("methods.of.ask.fits"), text("methods.of.course.start"));
        assertThat(compared).doesNotContain(text("methods.of.read.fits"));
        assertThat(compared).contains(text("methods.compare.many"));
        assertThat(visitor.get("/methods/compare?m=ask").body()).contains(text("methods.compare.few"));
        assertThat(visitor.get("/methods/compare?m=ask&m=watch&m=read").body())
                .doesNotContain(text("methods.compare.many"));
    }

    @Test
    void theNeedIsKeptInMindAndEachCanBeChosenForIt() {
        UUID need = UUID.randomUUID();
        for (String page : List.of("/methods/ask?need=" + need, "/methods/compare?m=ask&m=watch&need=" + need)) {
            assertThat(visitor.get(page).body())
                    .contains("action=\"/needs/" + need + "/steps\"", "name=\"method\" value=\"ask\"")
                    .contains("href=\"/needs/" + need + "/methods\"", text("methods.choose"));
        }
        assertThat(visitor.get("/methods/compare?m=ask&m=watch&need=" + need).body())
                .contains("href=\"/methods/watch?need=" + need + "\"");
        assertThat(visitor.get("/methods/ask?need=//evil.example").body()).doesNotContain("/steps", "/methods\">Terug");
    }

    @Test
    void aMethodThatIsNotThereIsNotFound() {
        assertThat(visitor.get("/methods/hypnosis").statusCode()).isEqualTo(404);
    }

    @Test
    void theFiveThatSuitBestAreChosenByOneButtonEach() {
        UUID team = house.add("insert into teams (name) values ('Kranen')");
        UUID knower = house.add("insert into people (name, team_id) values ('Cas Verder', ?)", team);
        UUID topic = house.add("insert into topics (id) values (?)", UUID.randomUUID());
        house.add("""
                insert into evidence (person_id, topic_id, kind, source_id, path, excerpt, found_at)
                values (?, ?, 'own_words', gen_random_uuid(), '/people', 'Kranen', now())""", knower, topic);
        String chooser = chooser(MethodCriteria.of("iets met kranen", List.of(topic)));
        assertThat(chooser.substring(0, chooser.indexOf("<details")).split("<li class=\"method"))
                .hasSize(6);
        assertThat(chooser)
                .contains("action=\"/needs/1/methods\"", "name=\"method\" value=\"ask\"", "Cas Verder, Kranen")
                .containsPattern("type=\"checkbox\" name=\"person\"\\s+value=\"" + knower + "\">met Cas Verder")
                .doesNotContain("type=\"hidden\" name=\"person\"", "checked")
                .contains("name=\"m\" value=\"ask\" form=\"compare-methods\"")
                .doesNotContain("name=\"method\" value=\"watch\"");
    }

    @Test
    void askingForATalkIsOneButtonThatKeepsTheWords() {
        UUID knower = house.add("insert into people (name) values ('Cas Verder')");
        MethodAction start = MethodAction.of(LearningMethod.WATCH, knower, "Een kraan ophangen")
                .orElseThrow();
        String form = sent(start);
        assertThat(form).contains("Cas Verder", "Een kraan ophangen", "action=\"/talks\"");
    }

    @Test
    void askingNobodyInParticularIsOneButtonThatKeepsTheWords() {
        MethodAction start =
                MethodAction.of(LearningMethod.ASK, null, "Een kraan ophangen").orElseThrow();
        assertThat(sent(start)).contains("Een kraan ophangen", "action=\"/questions\"");
    }

    @Test
    void readingBeginsWithASearchAndTeachingWithSharing() {
        MethodAction read =
                MethodAction.of(LearningMethod.READ, null, "koken & lassen").orElseThrow();
        assertThat(read.isLink()).isTrue();
        assertThat(visitor.get(read.path()).body()).contains("value=\"koken &amp; lassen\"");
        assertThat(MethodAction.of(LearningMethod.TEACH, null, "").map(MethodAction::path))
                .contains("/share");
    }

    @Test
    void whatBeginsOutsideHasNoButton() {
        assertThat(MethodAction.of(LearningMethod.COURSE, null, "lassen")).isEmpty();
        assertThat(MethodAction.of(LearningMethod.MENTOR, null, "lassen")).isEmpty();
    }

    private String sent(MethodAction start) {
        String[] fields = start.sent().entrySet().stream()
                .flatMap(field -> List.of(field.getKey(), field.getValue()).stream())
                .toArray(String[]::new);
        return visitor.post("/methods", start.path(), fields).body();
    }

    private String chooser(MethodCriteria wish) {
        return TestApplication.bean(Organisations.class).in(house.id(), () -> {
            Viewer viewer = TestApplication.bean(Viewers.class)
                    .find(new SignedIn(house.id(), reader))
                    .orElseThrow();
            var request = new MockHttpServletRequest();
            request.setAttribute(Viewer.class.getName(), viewer);
            Page page = TestApplication.bean(Pages.class).of(request);
            var suggestions = TestApplication.bean(MethodRecommender.class).suggest(wish, viewer);
            var output = new StringOutput();
            output.writeUserContent(TestApplication.bean(Templates.class)
                    .piece(
                            "methods/chooser",
                            page,
                            Map.of(
                                    "suggestions",
                                    suggestions,
                                    "choose",
                                    "/needs/1/methods",
                                    "chosen",
                                    List.of("watch"))));
            return output.toString();
        });
    }

    private static String text(String key) {
        return TestApplication.bean(Messages.class).text(Language.NL, key).replace("&", "&amp;");
    }
}
