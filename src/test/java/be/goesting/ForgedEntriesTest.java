package be.goesting;

import static org.assertj.core.api.Assertions.assertThat;

import be.goesting.TestApplication.Visitor;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ways in that are none: cookies, addresses around the door, an invented origin for every try. */
class ForgedEntriesTest {

    /** Of a chain the proxy's own word counts, which is the last; what a visitor put before it does not. */
    @Test
    void whoInventsAnAddressForEachTryIsCountedAllTheSame() {
        String proxySays = "198.51.100." + (int) (Math.random() * 200);
        var visitor = new Visitor();
        String form = visitor.formToken("/sign-in");
        int refused = 0;
        for (int i = 0; i < 60; i++) {
            var answer = visitor.send(
                    HttpRequest.newBuilder()
                            .header("X-Forwarded-For", "203.0.113." + i + ", " + proxySays)
                            .header("Forwarded", "for=203.0.113." + i)
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(BodyPublishers.ofString("_csrf=" + form + "&email=x" + i + "%40vesting.example")),
                    "/sign-in");
            refused += answer.statusCode() == 429 ? 1 : 0;
        }
        assertThat(refused).isEqualTo(10);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "goesting=",
                "goesting=x",
                "goesting=%00",
                "goesting=../../etc/passwd",
                "goesting=' or 1=1 --",
                "goesting=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "goesting=MDAwMDAwMDAtMDAwMC0wMDAwLTAwMDAtMDAwMDAwMDAwMDAw",
                "goesting=x; goesting=y",
                "goesting-form=x",
                "goesting-form=",
                "language=xx",
                "language=../nl",
                "language=<script>",
                "nameless=x",
                "JSESSIONID=x",
                "$Version=1; goesting=x; $Path=/"
            })
    void aForgedCookieOpensNothingAndBreaksNothing(String cookie) {
        var answer = new Visitor().send(HttpRequest.newBuilder().header("Cookie", cookie), "/settings");
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(new Visitor()
                        .send(HttpRequest.newBuilder().header("Cookie", cookie), "/sign-in")
                        .statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%00",
                "%2e%2e/%2e%2e/etc/passwd",
                "..;/administration",
                "administration;x=y",
                "administration/",
                "ADMINISTRATION",
                "%61dministration/people",
                "actuator",
                "actuator/env",
                "h2-console",
                ".git/config",
                "assets/../application.properties",
                "assets/%2e%2e/application.properties",
                "health/env"
            })
    void anAddressThatLeadsAroundTheDoorIsNoWayIn(String path) {
        var answer = new Visitor().send(HttpRequest.newBuilder().GET(), "/" + path);
        assertThat(answer.statusCode()).isIn(303, 400, 404, 500).isNotEqualTo(200);
        assertThat(answer.body()).doesNotContain("spring.datasource", "[core]", "root:");
    }
}
