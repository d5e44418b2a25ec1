package be.goesting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.net.http.HttpRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Statements in what is asked, and names with signs that mean something elsewhere: they are words. */
class TypedStatementsTest {

    private static final Attacker ATTACKER = Attacker.of("Kantelen");

    private static final List<String> SQL = List.of(
            "' or 1=1 --",
            "'; drop table moments; --",
            "') union select email from people --",
            "1; select pg_sleep(30)",
            "%' and (select pg_sleep(30)) is null and '%'='",
            "\\' or ''='",
            "$$ || (select 1) || $$",
            "a & | ! <-> :* (");

    @ParameterizedTest
    @MethodSource
    void whatIsAskedInAnAddressIsNoStatement(String address, String payload) {
        Instant before = Instant.now();
        var answer = ATTACKER.inside().send(HttpRequest.newBuilder().GET(), address + Attacker.encoded(payload));
        assertThat(answer.statusCode()).isLessThan(500);
        assertThat(Duration.between(before, Instant.now())).isLessThan(Duration.ofSeconds(10));
        assertThat(answer.body()).doesNotContain("PSQLException", "syntax error", "at be.goesting");
    }

    static Stream<Arguments> whatIsAskedInAnAddressIsNoStatement() {
        return Stream.of(
                        "/search?words=",
                        "/search?words=kraan&kind=",
                        "/search?words=kraan&topic=",
                        "/moments?kind=",
                        "/moments?after=",
                        "/people?name=",
                        "/people?name=a&after=",
                        "/people/suggestions?name=",
                        "/teams/suggestions?name=",
                        "/topics/suggestions?name=",
                        "/questions?search=",
                        "/questions?show=",
                        "/notifications?before=",
                        "/administration/people?name=",
                        "/administration/people?after=",
                        "/administration/topics?words=",
                        "/methods?formality=",
                        "/people/",
                        "/moments/",
                        "/questions/")
                .flatMap(address -> SQL.stream().map(payload -> arguments(address, payload)));
    }

    /** Private signs mark, in a sentence, where a piece of page goes. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\uE0000\uE001",
                "\uE0009\uE001",
                "\uE000x",
                "\uE001\uE000",
                "\uF8FF",
                "{0}",
                "{name",
                "'{'",
                "%s ${x} #{y}"
            })
    void aNameWithSignsThatMeanSomethingElsewhereIsAName(String signs) {
        UUID host = called("Noor " + signs);
        String talk = talkWith(host);
        for (String page : List.of(talk, "/talks", "/people/" + host, "/people?name=Noor")) {
            assertThat(ATTACKER.inside().get(page).statusCode()).as(page).isEqualTo(200);
        }
        assertThat(timesOn(talk))
                .as("as many times as for any other name")
                .isEqualTo(timesOn(talkWith(called("Noor"))));
    }

    private static UUID called(String name) {
        UUID person = ATTACKER.things().make("willing-colleague");
        ATTACKER.house()
                .in(database -> database.sql("update people set name = ? where id = ?")
                        .params(name, person)
                        .update());
        return person;
    }

    /** The address of a talk that was asked for. */
    private static String talkWith(UUID host) {
        var asked = ATTACKER.post("/talks", "person", host.toString(), "about", "Kraan", "time", "2099-05-06T10:00");
        assertThat(asked.statusCode()).isEqualTo(302);
        return asked.headers().firstValue("Location").orElseThrow();
    }

    private static int timesOn(String page) {
        return ATTACKER.inside().get(page).body().split("datetime", -1).length;
    }
}
