package be.goesting.notifications.preferences;

import static be.goesting.VisibilityFixtures.Who.COLLEAGUE;
import static be.goesting.VisibilityFixtures.Who.LEARNER;
import static org.assertj.core.api.Assertions.assertThat;

import be.goesting.TestApplication;
import be.goesting.VisibilityFixtures;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

/** One page, saved as it was filled in. */
class ChoosingWhatOneHearsTest {

    private static final String PAGE = "/notifications/preferences";

    private final VisibilityFixtures firm = new VisibilityFixtures(TestApplication.application());

    @Test
    void asLongAsNobodyChoseOnlyWhatWaitsForSomebodyIsMailedAtOnce() {
        assertThat(page())
                .contains(
                        selected("asked.at_once"),
                        selected("stuck.at_once"),
                        selected("meeting.at_once"),
                        selected("answered.daily"),
                        selected("mentioned.daily"),
                        selected("shared.daily"),
                        selected("thanked.weekly"),
                        selected("followed.weekly"));
    }

    @Test
    void whatWasChosenStandsThereAndTheRestStaysAsItWas() {
        firm.as(COLLEAGUE)
                .post(
                        PAGE,
                        PAGE,
                        "product",
                        "asked",
                        "mail",
                        "asked.weekly",
                        "mail",
                        "thanked.never",
                        "quietFrom",
                        "19:00",
                        "quietUntil",
                        "07:30",
                        "weekends",
                        "true");
        assertThat(page())
                .contains(
                        selected("asked.weekly"),
                        selected("thanked.never"),
                        selected("answered.daily"),
                        "value=\"19:00\"",
                        "value=\"07:30\"",
                        "name=\"weekends\" value=\"true\" checked");
        assertThat(page()).contains("name=\"product\" value=\"asked\" aria-describedby=\"wish-asked\" checked");
        assertThat(page()).doesNotContain("value=\"thanked\" aria-describedby=\"wish-thanked\" checked");
    }

    @Test
    void whatIsNotRightComesBackAsItWasTyped() {
        HttpResponse<String> answer = firm.as(COLLEAGUE)
                .post(PAGE, PAGE, "product", "asked", "mail", "asked.never", "quietFrom", "19:00", "quietUntil", "");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Vul allebei de uren in", selected("asked.never"), "value=\"19:00\"");
        assertThat(page()).contains(selected("asked.at_once"));
    }

    @Test
    void whoDoesNotWantAKindInTheListHasNoneOfIt() {
        firm.as(COLLEAGUE).post(PAGE, PAGE, "product", "asked", "mail", "mentioned.never");
        firm.as(LEARNER).post("/share", "/moments", "body", "Stil, @Carl Collega", "audience", "everyone");
        assertThat(firm.as(COLLEAGUE).get("/notifications").body()).doesNotContain("Stil, @Carl");
        assertThat(firm.as(COLLEAGUE).get("/").body()).doesNotContain("class=\"unread\"");
    }

    @Test
    void whoSaidToBeAwayReadsItHere() {
        firm.house()
                .add(
                        "insert into availabilities (person_id, per_week, away_until) values (?, 2, '2199-03-01')",
                        firm.id(COLLEAGUE));
        assertThat(page()).contains("Je bent weg tot 1 maart 2199");
    }

    private static String selected(String choice) {
        return "<option value=\"" + choice + "\" selected";
    }

    /** As its words stand there, whatever the white space. */
    private String page() {
        return firm.as(COLLEAGUE).get(PAGE).body().replaceAll("\\s+", " ");
    }
}
