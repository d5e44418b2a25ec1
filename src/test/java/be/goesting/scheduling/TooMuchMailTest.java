package be.goesting.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import be.goesting.TestApplication;
import be.goesting.TestApplication.Visitor;
import be.goesting.TestOrganisation;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who does something of which too much mail would come is told so, and loses nothing. */
class TooMuchMailTest {

    private final TestOrganisation house = TestOrganisation.founded(TestApplication.application(), "Posthuis");
    private final UUID robin = house.add("insert into people (name) values ('Robin')");
    private final UUID noor = house.add("insert into people (name, email) values ('Noor', 'noor@posthuis.example')");
    private final Visitor asker = new Visitor().enteredBy(house.tokenOf(robin));
    private final String page = "/talks/new?person=" + noor;

    TooMuchMailTest() {
        house.add("insert into availabilities (person_id, per_week) values (?, 5)", noor);
    }

    @Test
    void aTalkIsAskedForTomorrowAndWhatWasTypedIsKept() {
        leftToday("sender", robin.toString(), 200);
        var answer = asks();
        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.body()).contains("Morgen kan het weer", "wat je typte staat nog in het formulier");
        assertThat(talks()).isZero();
        assertThat(asker.get(page).body()).contains("Hoe draait die kraan");
        house.in(database -> database.sql("delete from mail_counts").update());
        assertThat(asks().statusCode()).isEqualTo(200);
        assertThat(talks()).isOne();
    }

    @Test
    void soItIsWhenTheReceiverHadEnough() {
        leftToday("receiver", "noor@posthuis.example", 50);
        assertThat(asks().statusCode()).isEqualTo(429);
    }

    @Test
    void soItIsWhenTheOrganisationSentEnough() {
        house.in(
                database -> database.sql("insert into mail_counts (kind, key, mails) values ('organisation', '', 5000)")
                        .update());
        assertThat(asks().statusCode()).isEqualTo(429);
    }

    @Test
    void whoAnswersOrCallsOffIsToldThatTheOtherHearsOfItHereAlone() {
        asks();
        String talk = house.in(database ->
                database.sql("select id from talks").query(String.class).single());
        Visitor host = new Visitor().enteredBy(house.tokenOf(noor));
        leftToday("sender", noor.toString(), 200);
        assertThat(host.post("/talks/" + talk, "/meetings/" + talk + "/decline").body())
                .contains("maar krijgt er vandaag geen mail meer over", "/meetings/" + talk + "/restore");
        assertThat(asker.get("/notifications").body()).contains("Nu past een babbel Noor niet");
    }

    @Test
    void whoAsksInSomebodyForTheSixthTimeInAQuarterIsTold() {
        house.add("insert into role_assignments (person_id, role) values (?, 'administrator')", robin);
        String path = "/administration/people/" + noor;
        for (int i = 0; i < 5; i++) {
            assertThat(asker.post(path, path + "/invitation").statusCode()).isEqualTo(200);
        }
        var answer = asker.post(path, path + "/invitation");
        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.body()).contains("Je collega kreeg");
    }

    private HttpResponse<String> asks() {
        return asker.post(
                page, "/talks", "person", noor.toString(), "about", "Hoe draait die kraan", "time", "2099-05-06T10:00");
    }

    private void leftToday(String kind, String key, int mails) {
        house.in(database -> database.sql(
                        "insert into mail_counts (kind, key, mails) values (?, sha256(convert_to(?, 'UTF8')), ?)")
                .params(kind, key, mails)
                .update());
    }

    private int talks() {
        return house.in(database ->
                database.sql("select count(*) from talks").query(Integer.class).single());
    }
}
