package be.goesting.notifications;

import static be.goesting.VisibilityFixtures.Who.COLLEAGUE;
import static be.goesting.VisibilityFixtures.Who.LEARNER;
import static be.goesting.VisibilityFixtures.Who.TEAMMATE;
import static org.assertj.core.api.Assertions.assertThat;

import be.goesting.TestApplication;
import be.goesting.VisibilityFixtures;
import be.goesting.VisibilityFixtures.Who;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Opening the thing reads what told of it; and a link to what is gone says kindly what became of it. */
class OpeningReadsTest {

    private final VisibilityFixtures firm = new VisibilityFixtures(TestApplication.application());

    @Test
    void thePageThatIsOpenedReadsAllThatTellsOfItAndTheMarkGoes() {
        String moment = share("Van @Carl Collega en nog iets");
        firm.as(LEARNER).post(moment, moment + "/comments", "body", "En nog eens @Carl Collega");
        String page = firm.as(COLLEAGUE).get(moment).body();
        assertThat(page)
                .contains(
                        "aria-label=\"Meldingen, 2 nieuwe\"",
                        "hx-post=\"/notifications/seen?path=%2Fmoments%2F" + moment.substring("/moments/".length()));
        assertThat(unread()).as("looking alone changes nothing").isEqualTo(2);

        HttpResponse<String> seen = firm.as(COLLEAGUE).post(moment, "/notifications/seen", "path", moment);
        assertThat(seen.body()).contains("Meldingen").doesNotContain("class=\"unread\"", "hx-post");
        assertThat(unread()).isZero();
        assertThat(firm.as(COLLEAGUE).get(moment).body()).doesNotContain("/notifications/seen");
    }

    @Test
    void anotherPageReadsNothing() {
        share("Iets van @Carl Collega hier");
        firm.as(COLLEAGUE).post("/moments", "/notifications/seen", "path", "/moments");
        assertThat(unread()).isOne();
    }

    @Test
    void whatWasTakenBackSaysSo() {
        String moment = share("Straks weg, @Carl Collega");
        String notice = "/notifications/" + notice(COLLEAGUE);
        assertThat(firm.as(COLLEAGUE).get(notice).uri().getPath()).isEqualTo(moment);
        firm.as(LEARNER).post("/", moment + "/delete");
        HttpResponse<String> gone = firm.as(COLLEAGUE).get(notice);
        assertThat(gone.statusCode()).isEqualTo(410);
        assertThat(gone.body()).contains("Dit is er niet meer", "haalde het intussen weg", "Je hoeft niets te doen");
        firm.as(LEARNER).post("/", moment + "/restore");
        assertThat(firm.as(COLLEAGUE).get(notice).uri().getPath()).isEqualTo(moment);
    }

    @Test
    void whatIsForOthersByNowSaysSo() {
        firm.as(LEARNER).post("/share", "/moments", "body", "Onder ons, @Tine Ploeg", "audience", "team");
        String notice = "/notifications/" + notice(TEAMMATE);
        assertThat(firm.as(TEAMMATE).get(notice).statusCode()).isEqualTo(200);
        firm.house()
                .in(database -> database.sql("update people set team_id = null where id = ?")
                        .param(firm.id(TEAMMATE))
                        .update());
        HttpResponse<String> gone = firm.as(TEAMMATE).get(notice);
        assertThat(gone.statusCode()).isEqualTo(410);
        assertThat(gone.body()).contains("voor anderen bedoeld").doesNotContain("Onder ons");
        assertThat(firm.as(COLLEAGUE).get(notice).statusCode()).isEqualTo(404);
    }

    private String share(String words) {
        firm.as(LEARNER).post("/share", "/moments", "body", words, "audience", "everyone");
        return "/moments/" + firm.find("moments", words);
    }

    private UUID notice(Who who) {
        return firm.house()
                .in(database -> database.sql("select id from notifications where person_id = ?")
                        .param(firm.id(who))
                        .query(UUID.class)
                        .single());
    }

    private int unread() {
        return firm.house()
                .in(database -> database.sql(
                                "select count(*) from notifications where person_id = ? and read_at is null")
                        .param(firm.id(COLLEAGUE))
                        .query(Integer.class)
                        .single());
    }
}
