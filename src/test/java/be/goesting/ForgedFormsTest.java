package be.goesting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import be.goesting.Routes.Kind;
import be.goesting.Routes.Route;
import be.goesting.TestApplication.Visitor;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Forms that no page of ours gave: without its token, with fields it does not have, by methods that nobody uses, eight at once. */
class ForgedFormsTest {

    private static final Attacker ATTACKER = Attacker.of("Vesting");

    @ParameterizedTest
    @MethodSource("posts")
    void aFormWithTheTokenOfAnotherBrowserIsRefused(Route route) {
        String foreign = new Visitor().formToken("/sign-in");
        assertThat(Attacker.post(ATTACKER.inside(), anyPath(route), "_csrf", foreign)
                        .statusCode())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @MethodSource("posts")
    void aFormWithAnEmptyTokenIsRefused(Route route) {
        assertThat(Attacker.post(ATTACKER.inside(), anyPath(route), "_csrf", "").statusCode())
                .isEqualTo(403);
    }

    /** But for what mail programs post, which have no form of ours: that link is signed (RFC 8058). */
    static Stream<Route> posts() {
        return Routes.table().stream()
                .filter(Route::isPost)
                .filter(route -> !route.pattern().equals("/unsubscribe/{token}"));
    }

    @ParameterizedTest
    @MethodSource
    void aMethodThatNoPageUsesDoesNothing(String method, String path) {
        var answer = ATTACKER.inside()
                .send(
                        HttpRequest.newBuilder()
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .header("X-CSRF-TOKEN", ATTACKER.form())
                                .method(method, BodyPublishers.ofString("_method=POST")),
                        path);
        assertThat(answer.statusCode()).isIn(400, 403, 404, 405);
    }

    static Stream<Arguments> aMethodThatNoPageUsesDoesNothing() {
        return Stream.of("PUT", "PATCH", "DELETE", "TRACE")
                .flatMap(method -> Stream.of(
                                "/moments",
                                "/moments/" + ATTACKER.things().make("moment"),
                                "/settings",
                                "/questions",
                                "/administration/people/" + ATTACKER.things().person(Kind.MEMBER),
                                "/sign-in",
                                "/")
                        .map(path -> arguments(method, path)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "administrator",
                "administrators",
                "roles",
                "role",
                "leads",
                "learningTeam",
                "viewer.roles",
                "id",
                "organisation",
                "organisationId",
                "authorId",
                "author",
                "personId",
                "kind"
            })
    void aFieldThatAFormDoesNotHaveGivesNothing(String field) {
        UUID person = ATTACKER.house().add("insert into people (name) values ('Gewone collega')");
        var visitor = new Visitor().enteredBy(ATTACKER.house().tokenOf(person));
        String form = visitor.formToken("/settings");
        for (String value : List.of(
                "true", "administrator", ATTACKER.things().person(Kind.OWNER).toString())) {
            Attacker.post(visitor, "/settings", "_csrf", form, "language", "nl", "theme", "auto", field, value);
        }
        assertThat(visitor.get("/administration").statusCode()).isEqualTo(404);
        String words = "Van mezelf " + UUID.randomUUID();
        Attacker.post(
                visitor,
                "/moments",
                "_csrf",
                form,
                "body",
                words,
                field,
                ATTACKER.things().person(Kind.OWNER).toString());
        assertThat(ATTACKER.house()
                        .<List<UUID>>in(database -> database.sql("select author_id from moments where body = ?")
                                .param(words)
                                .query(UUID.class)
                                .list()))
                .isSubsetOf(person);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void aFormSentEightTimesAtOnceIsOneAct(int round) {
        String words = "Tegelijk " + round;
        String submission = UUID.randomUUID().toString();
        var answers = Stream.generate(() -> CompletableFuture.supplyAsync(
                        () -> ATTACKER.post("/moments", "body", words, "submission", submission),
                        Thread::startVirtualThread))
                .limit(8)
                .toList();
        assertThat(answers)
                .allSatisfy(answer -> assertThat(answer.join().statusCode()).isEqualTo(302));
        assertThat(ATTACKER.house()
                        .<Integer>in(database -> database.sql("select count(*) from moments where body = ?")
                                .param(words)
                                .query(Integer.class)
                                .single()))
                .isOne();
    }

    private static String anyPath(Route route) {
        return route.pattern().replaceAll("\\{[^}]*}", UUID.randomUUID().toString());
    }
}
