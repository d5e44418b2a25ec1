package be.goesting.conversations;

import static be.goesting.conversations.ConversationFixtures.accept;
import static be.goesting.conversations.ConversationFixtures.act;
import static be.goesting.conversations.ConversationFixtures.day;
import static be.goesting.conversations.ConversationFixtures.ics;
import static be.goesting.conversations.ConversationFixtures.instant;
import static be.goesting.conversations.ConversationFixtures.invited;
import static org.assertj.core.api.Assertions.assertThat;

import be.goesting.TestApplication.Visitor;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** When and where: either invites, the other answers, and what can change changes for both. */
class PlanningTogetherTest {

    private final ConversationFixtures company = new ConversationFixtures();
    private final Visitor lies = company.as(company.lies);
    private final Visitor leo = company.as(company.leo);

    @Test
    void whoHasNothingPlannedIsToldHowToBegin() {
        assertThat(lies.get("/conversations").body())
                .contains(
                        "Nog geen leergesprekken",
                        "Vraag Leo om een gesprek",
                        "/conversations/new?with=" + company.leo);
        assertThat(leo.get("/conversations").body()).contains("Inviter quelqu’un de ton équipe");
        assertThat(leo.get("/conversations/new").body())
                .contains("/conversations/new?with=" + company.lies)
                .doesNotContain("/conversations/new?with=" + company.leo);
    }

    @Test
    void anInvitationComesFilledInWhereItCameFrom() {
        assertThat(lies.get("/conversations/new?with=" + company.leo + "&occasion=stuck&about=Ik+zit+vast")
                        .body())
                .contains("value=\"Ik zit vast\"", "value=\"stuck\" checked");
        assertThat(lies.get("/conversations/new?with=" + company.leo + "&occasion=nonsense")
                        .body())
                .contains("value=\"plain\" checked");
    }

    @Test
    void theLearnerAsksAndTheLeaderAgrees() {
        String conversation = invited(lies, company.leo, 7, "Warmtepompen");
        assertThat(leo.get("/notifications").body()).contains("Lies Aerts t’invite à un entretien");
        assertThat(leo.get("/").body()).contains("Lies voudrait te parler", conversation);
        assertThat(leo.get("/conversations").body()).contains("Attend ta réponse", "Warmtepompen");
        assertThat(lies.get(ics(conversation)).statusCode()).isEqualTo(404);

        assertThat(accept(leo, conversation).body()).contains("Convenu");
        assertThat(lies.get("/notifications").body()).contains("je leergesprek met Leo Blaise ligt vast");
        assertThat(lies.get("/").body()).contains("Leergesprek met Leo Blaise", "Zaaltje Schelde");
        assertThat(lies.get(conversation).body()).contains("drie kwartier", "Zaaltje Schelde");
    }

    @Test
    void theLeaderInvitesAndTheLearnerProposesAnotherTime() {
        String conversation = invited(leo, company.lies, 7, "");
        lies.post(
                conversation,
                act(conversation, "times"),
                "time",
                day(9) + "T10:00",
                "minutes",
                "60",
                "place",
                "Een wandeling");
        assertThat(leo.get(conversation).body()).contains("Een wandeling", "une heure");
        accept(leo, conversation);
        assertThat(lies.get(conversation).body()).contains("Een wandeling", "een uur");
    }

    @Test
    void aProposalThatWasReplacedIsNotAccepted() {
        String conversation = invited(lies, company.leo, 7, "");
        lies.post(conversation, act(conversation, "times"), "time", day(8) + "T09:00");
        var late =
                leo.post(conversation, act(conversation, "acceptance"), "sequence", "0", "time", instant(7, "14:00"));
        assertThat(late.body()).contains("Quelque chose a changé entre-temps", "acceptance");
        assertThat(lies.post(
                                conversation,
                                act(conversation, "acceptance"),
                                "sequence",
                                "1",
                                "time",
                                instant(8, "09:00"))
                        .body())
                .as("nobody accepts an own proposal")
                .contains("intussen iets veranderd");
    }

    @Test
    void declinedWithAWordAndTakenBack() {
        String conversation = invited(lies, company.leo, 7, "");
        var declined = leo.post(conversation, act(conversation, "decline"), "note", "Après les vacances ?");
        assertThat(declined.body()).contains(act(conversation, "restore"));
        assertThat(lies.get(conversation).body()).contains("Nu past het Leo niet", "Après les vacances ?");
        assertThat(lies.get("/conversations").body()).contains("Ging niet door");
        assertThat(lies.post(conversation, act(conversation, "restore")).body()).contains("intussen iets veranderd");
        leo.post(conversation, act(conversation, "restore"));
        assertThat(lies.get(conversation).body()).doesNotContain("Après les vacances ?");
        accept(leo, conversation);
    }

    @Test
    void movedOnlyOnceTheOtherAgreesAndCalledOffByEither() {
        String conversation = company.agreed("");
        leo.post(conversation, act(conversation, "times"), "time", day(12) + "T11:00", "place", "Ergens anders");
        assertThat(lies.get(ics(conversation)).body())
                .contains(day(7).replace("-", ""))
                .doesNotContain("Ergens anders");
        lies.post(conversation, act(conversation, "decline"));
        assertThat(leo.get("/notifications").body()).contains("préfère garder l’entretien comme convenu");

        leo.post(conversation, act(conversation, "times"), "time", day(13) + "T11:00");
        accept(lies, conversation);
        assertThat(lies.get(ics(conversation)).body()).contains(day(13).replace("-", ""), "CLASS:PRIVATE");
        lies.post(conversation, act(conversation, "cancel"), "note", "Ziek kind");
        assertThat(leo.get(ics(conversation)).body()).contains("METHOD:CANCEL");
        assertThat(leo.get(conversation).body()).contains("Ziek kind");
        lies.post(conversation, act(conversation, "restore"));
        assertThat(leo.get(ics(conversation)).body()).contains("METHOD:REQUEST");
    }

    @Test
    void whatIsNotRightIsSaidBesideItsFieldAndNothingTypedIsLost() {
        var answer = lies.post(
                "/conversations",
                "/conversations",
                "with",
                company.leo.toString(),
                "about",
                "a".repeat(301),
                "time",
                "2020-01-02T10:00",
                "place",
                "Aan de koffie");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("id=\"about-error\"", "id=\"time-0-error\"", "al voorbij", "Aan de koffie", "2020-01-02");
        String conversation = invited(lies, company.leo, 7, "");
        var moved = leo.post(conversation, act(conversation, "times"), "time", "morgen");
        assertThat(moved.statusCode()).isEqualTo(422);
        assertThat(moved.body()).contains("id=\"time-0-error\"", "value=\"morgen\"");
    }

    @Test
    void theSameFormSentTwiceIsOneConversation() {
        String submission = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            lies.post(
                    "/conversations",
                    "/conversations",
                    "with",
                    company.leo.toString(),
                    "time",
                    day(7) + "T10:00",
                    "submission",
                    submission);
        }
        assertThat(company.count("select count(*) from conversations")).isEqualTo(1);
    }

    @Test
    void onlyWithOnesLeaderOrWhomOneLeads() {
        UUID carla = company.person("Carla Cools", "nl");
        Visitor colleague = company.as(carla);
        var elsewhere = new ConversationFixtures();
        for (List<Object> tries : List.of(
                List.<Object>of(lies, carla),
                List.<Object>of(colleague, company.lies),
                List.<Object>of(lies, company.lies),
                List.<Object>of(elsewhere.as(elsewhere.leo), company.lies))) {
            Visitor who = (Visitor) tries.get(0);
            UUID whom = (UUID) tries.get(1);
            assertThat(who.get("/conversations/new?with=" + whom).statusCode()).isEqualTo(404);
            assertThat(ConversationFixtures.invite(who, whom, 7, "").statusCode())
                    .isEqualTo(404);
        }
        assertThat(lies.get("/people/" + company.leo).body()).contains("/conversations/new?with=");
        assertThat(leo.get("/people/" + company.lies).body()).contains("/conversations/new?with=");
        assertThat(lies.get("/people/" + carla).body()).doesNotContain("/conversations/new?with=");
        company.leads(carla);
        assertThat(leo.get("/conversations/new?with=" + company.lies).statusCode())
                .isEqualTo(404);
    }
}
