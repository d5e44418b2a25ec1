package be.goesting.needs;

import static org.assertj.core.api.Assertions.assertThat;

import be.goesting.TestApplication;
import be.goesting.VisibilityFixtures;
import be.goesting.VisibilityFixtures.Who;
import be.goesting.people.agenda.TalkingPoint;
import be.goesting.people.agenda.TalkingPoints;
import be.goesting.site.Language;
import be.goesting.site.Viewer;
import be.goesting.tenancy.Organisation;
import be.goesting.tenancy.Organisations;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A leader may suggest a goal; only the learner makes it one, changes it or lets it go. */
class GoalsTest {

    private static VisibilityFixtures work;
    private static int count;

    private final String words = "Zelf een vergadering leiden, keer " + ++count;

    @BeforeAll
    static void gather() {
        work = new VisibilityFixtures(TestApplication.application());
    }

    @Test
    void aSuggestionIsNothingUntilTheLearnerAdoptsIt() {
        UUID goal = suggested();
        assertThat(work.as(Who.LEARNER).get("/learning").body()).contains(words, "/goals/" + goal + "/adopt");
        assertThat(pointsOf(Who.LEADER)).contains("needs.point.suggestion " + words);
        work.as(Who.LEARNER).post("/learning", "/goals/" + goal + "/adopt");
        assertThat(work.as(Who.LEARNER).get("/learning").body())
                .contains(words)
                .doesNotContain("/goals/" + goal + "/adopt");
        assertThat(pointsOf(Who.LEADER)).as("adopted, and the learner's alone").doesNotContain(words);
        work.as(Who.LEARNER).post("/learning", "/goals/" + goal + "/sharing", "seen", "leader");
        assertThat(work.as(Who.LEADER).get("/learning/shared").body()).contains(words);
        assertThat(pointsOf(Who.LEADER)).contains("needs.point.goal " + words);
        work.as(Who.LEARNER).post("/learning", "/goals/" + goal + "/sharing");
        assertThat(work.as(Who.LEADER).get("/learning/shared").body())
                .as("no choice leaves it as it stands")
                .contains(words);
        work.as(Who.LEARNER).post("/learning", "/goals/" + goal + "/ending", "ending", "dropped");
        assertThat(work.as(Who.LEADER).get("/learning/shared").body()).doesNotContain(words);
    }

    @Test
    void nobodyButTheLearnerTouchesAGoal() {
        UUID goal = suggested();
        for (Who who : new Who[] {Who.LEADER, Who.COLLEAGUE, Who.LEARNING_TEAM, Who.ADMINISTRATOR, Who.OUTSIDER}) {
            for (String act : new String[] {"", "/adopt", "/sharing", "/delete", "/restore"}) {
                assertThat(work.as(who)
                                .post("/learning", "/goals/" + goal + act, "body", "Iets anders", "ending", "reached")
                                .statusCode())
                        .as(who + " " + act)
                        .isEqualTo(404);
            }
        }
        assertThat(work.as(Who.LEARNER).get("/learning").body()).contains(words, "Neem over als leerdoel");
    }

    @Test
    void onlyWhoLeadsSomebodySuggests() {
        for (Who who : new Who[] {Who.TEAMMATE, Who.OTHER_LEADER, Who.LEARNING_TEAM, Who.ADMINISTRATOR, Who.LEARNER}) {
            assertThat(work.as(who)
                            .post(
                                    "/learning",
                                    "/suggestions",
                                    "person",
                                    work.id(Who.LEARNER).toString(),
                                    "body",
                                    words)
                            .statusCode())
                    .as(who.name())
                    .isEqualTo(404);
        }
    }

    @Test
    void aGoalOfOnesOwnHasADayOnlyWhenOneGivesIt() {
        var learner = work.as(Who.LEARNER);
        learner.post("/learning", "/goals", "body", words);
        assertThat(learner.get("/learning").body()).contains(words);
        UUID goal = work.find("goals", words);
        work.house()
                .in(database -> database.sql("update goals set due_on = '2020-05-04' where id = ?")
                        .param(goal)
                        .update());
        learner.post("/learning", "/goals/" + goal, "body", words, "dueOn", "2020-05-04");
        assertThat(learner.get("/learning").body())
                .as("a day that has passed is only a day")
                .contains("tegen maandag 4 mei 2020")
                .doesNotContain("overdue", "te laat");
    }

    @Test
    void stuckIsSaidToTheLeaderAloneAndAnsweredByATalk() {
        work.as(Who.LEARNER).post("/learning", "/stuck", "stuck", words);
        UUID signal = work.find("stuck_requests", words);
        assertThat(work.as(Who.LEADER).get("/").body()).contains("Lotte Leerling zit vast", words);
        assertThat(work.as(Who.LEADER).get("/stuck/" + signal).body()).contains(words, "/conversations/new?with=");
        for (Who who : new Who[] {
            Who.TEAMMATE, Who.COLLEAGUE, Who.OTHER_LEADER, Who.LEARNING_TEAM, Who.ADMINISTRATOR, Who.OUTSIDER
        }) {
            assertThat(work.as(who).get("/stuck/" + signal).statusCode())
                    .as(who.name())
                    .isEqualTo(404);
        }
        work.as(Who.LEADER).post("/", "/stuck/" + signal + "/settled");
        assertThat(work.as(Who.LEADER).get("/").body()).doesNotContain("zit vast");
    }

    private UUID suggested() {
        work.as(Who.LEADER)
                .post(
                        "/learning",
                        "/suggestions",
                        "person",
                        work.id(Who.LEARNER).toString(),
                        "body",
                        words,
                        "why",
                        "Het ligt je");
        return work.find("goals", words);
    }

    /** What stands on the agenda of the learner and this leader. */
    private static List<String> pointsOf(Who leader) {
        var organisation = new Organisation(
                work.house().id(), "Werkplaats", Organisation.Kind.REAL, List.of("nl"), ZoneId.of("Europe/Brussels"));
        var viewer = new Viewer(
                organisation, work.id(leader), "", Language.NL, "auto", null, null, "slate", true, Set.of(), 0);
        return TestApplication.bean(Organisations.class)
                .in(
                        work.house().id(),
                        () -> TestApplication.all(TalkingPoints.class).stream()
                                .flatMap(
                                        points -> points.shared(work.id(Who.LEARNER), work.id(leader), viewer).stream())
                                .map((TalkingPoint point) -> point.kind() + " " + point.body())
                                .toList());
    }
}
