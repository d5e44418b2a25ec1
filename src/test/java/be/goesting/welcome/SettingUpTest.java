package be.goesting.welcome;

import static org.assertj.core.api.Assertions.assertThat;

import be.goesting.TestApplication;
import be.goesting.TestApplication.Visitor;
import be.goesting.tenancy.Organisation;
import be.goesting.tenancy.Organisations;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The first who comes founds the organisation. */
class SettingUpTest {

    @Test
    void theSameFormSentTwiceIsOneOrganisationAndAnotherIsTooLate() {
        try (var application = TestApplication.another("--goesting.proxies=")) {
            assertThat(believesInHttps(application))
                    .as("a proxy that nobody named")
                    .isFalse();
            Visitor around = lookingAround(application);
            var ria = new Visitor(TestApplication.addressOf(application));
            String submission = UUID.randomUUID().toString();

            HttpResponse<String> first = setUp(ria, submission);
            HttpResponse<String> second = setUp(ria, submission);
            HttpResponse<String> late = setUp(ria, UUID.randomUUID().toString());

            assertThat(first.uri().getPath()).isEqualTo("/sign-in/sent");
            assertThat(second.uri()).isEqualTo(first.uri());
            assertThat(second.statusCode()).isEqualTo(200);
            assertThat(late.statusCode()).isEqualTo(409);
            assertThat(late.body()).contains("Iemand was je net voor");
            assertThat(application.getBean(Organisations.class).installed())
                    .extracting(Organisations.Installed::name)
                    .containsExactlyInAnyOrder("Brabo", "Kranenfabriek");

            assertThat(hasLeft(around)).as("who looked around in the demo").isTrue();
            removeAll(application.getBean(Organisations.class));
            ofSixAtOnceOneSetsUp(application);
        }
    }

    /** As it does of a proxy: then browsers are told to stay with https. */
    private static boolean believesInHttps(ConfigurableApplicationContext application) {
        var request =
                HttpRequest.newBuilder().header("X-Forwarded-Proto", "https").header("X-Forwarded-For", "203.0.113.5");
        return new Visitor(TestApplication.addressOf(application))
                .send(request, "/welcome")
                .headers()
                .firstValue("Strict-Transport-Security")
                .isPresent();
    }

    /** Somebody in the demo company, as far as that is needed. */
    private static Visitor lookingAround(ConfigurableApplicationContext application) {
        var organisations = application.getBean(Organisations.class);
        var demo = new Organisation(
                UUID.randomUUID(), "Brabo", Organisation.Kind.DEMO, List.of("nl"), ZoneId.of("Europe/Brussels"));
        UUID hanne = UUID.nameUUIDFromBytes("brabo hanne-claes".getBytes(StandardCharsets.UTF_8));
        organisations.found(
                demo,
                () -> application
                        .getBean(JdbcClient.class)
                        .sql("insert into people (id, name) values (?, 'Hanne')")
                        .param(hanne)
                        .update());
        var visitor = new Visitor(TestApplication.addressOf(application));
        visitor.post("/welcome", "/demo/sign-in", "person", "hanne-claes");
        assertThat(hasLeft(visitor, 1)).isFalse();
        return visitor;
    }

    /** A moment after. */
    private static boolean hasLeft(Visitor visitor) {
        return hasLeft(visitor, 100);
    }

    private static boolean hasLeft(Visitor visitor, int tries) {
        for (int i = 0; i < tries; i++) {
            if (visitor.get("/settings").uri().getPath().equals("/sign-in")) {
                return true;
            }
            LockSupport.parkNanos(50_000_000);
        }
        return false;
    }

    /** In the same application, emptied, for another would take as long again to start. */
    private static void ofSixAtOnceOneSetsUp(ConfigurableApplicationContext application) {
        var answers = IntStream.range(0, 6)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> setUp(
                                new Visitor(TestApplication.addressOf(application)),
                                UUID.randomUUID().toString()),
                        Thread::startVirtualThread))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
        assertThat(answers).extracting(HttpResponse::statusCode).containsOnlyOnce(200);
        assertThat(answers.stream().filter(answer -> answer.statusCode() != 200))
                .hasSize(5)
                .allSatisfy(answer -> {
                    assertThat(answer.statusCode()).isEqualTo(409);
                    assertThat(answer.body()).contains("Iemand was je net voor");
                });
        assertThat(application.getBean(Organisations.class).installed()).hasSize(1);
    }

    private static void removeAll(Organisations organisations) {
        organisations
                .installed()
                .forEach(each -> organisations.in(each.id(), () -> {
                    organisations.removeCurrent();
                    return each;
                }));
    }

    private static HttpResponse<String> setUp(Visitor visitor, String submission) {
        return visitor.post(
                "/sign-in",
                "/organisations",
                "submission",
                submission,
                "organisation",
                "Kranenfabriek",
                "name",
                "Ria Wouters",
                "email",
                "ria@example.org",
                "languages",
                "nl",
                "zone",
                "Europe/Brussels");
    }
}
