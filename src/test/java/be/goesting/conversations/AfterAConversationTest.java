package be.goesting.conversations;

import static org.assertj.core.api.Assertions.assertThat;

import be.goesting.TestApplication;
import be.goesting.TestApplication.Visitor;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Rounding off, a next one in a while, and what stays of it. */
class AfterAConversationTest {

    private final ConversationFixtures company = new ConversationFixtures();
    private final Visitor lies = company.as(company.lies);
    private final Visitor leo = company.as(company.leo);
    private final String conversation = company.agreed("Waar wil je naartoe?");

    @Test
    void whatBothMadeStaysAndIsNotWrittenInAnyMore() {
        lies.post(conversation, conversation + "/notes", "body", "Ze begint met warmtepompen.");
        lies.post(conversation, conversation + "/agreements", "who", "learner", "body", "rekent Kontich na");
        company.begin(conversation);
        var over = lies.post(conversation, conversation + "/end", "next", "none");
        assertThat(over.body())
                .contains("Afgerond", conversation + "/restore", "rekent Kontich na", "Ze begint met warmtepompen.")
                .doesNotContain(conversation + "/points", "/times");
        assertThat(leo.get("/notifications").body()).contains("a clôturé votre entretien");
        assertThat(leo.post(conversation, conversation + "/points", "body", "Te laat")
                        .body())
                .contains("Quelque chose a changé")
                .doesNotContain("Te laat");
        leo.post(conversation, conversation + "/notes", "base", "", "body", "Nog onderweg geschreven.");
        assertThat(lies.get(conversation).body())
                .as("words that were under way are not refused")
                .contains("Nog onderweg geschreven.", "Ze begint met warmtepompen.");
        leo.post(conversation, conversation + "/restore");
        assertThat(lies.get(conversation).body()).contains(conversation + "/points");
    }

    @Test
    void nothingIsHeldBeforeItsTime() {
        assertThat(lies.get(conversation).body()).doesNotContain("/end\"");
        assertThat(lies.post(conversation, conversation + "/end", "next", "none")
                        .body())
                .contains("Er is intussen iets veranderd")
                .doesNotContain("Afgerond");
        assertThat(lies.get(conversation).body()).contains(conversation + "/points");
    }

    @Test
    void whatWasSharedForItStaysInIt() {
        PreparedPoints.share(company.lies, company.leo, "Beter leren onderhandelen");
        company.begin(conversation);
        lies.post(conversation, conversation + "/end", "next", "none");
        company.house().in(database -> database.sql("delete from needs").update());
        assertThat(leo.get(conversation).body()).contains("Beter leren onderhandelen");
        leo.post(conversation, conversation + "/restore");
        assertThat(leo.get(conversation).body()).containsOnlyOnce(">Beter leren onderhandelen<");
    }

    @Test
    void aNextDayThatIsNoneIsSaidBesideItAndNothingEnds() {
        company.begin(conversation);
        var answer = lies.post(conversation, conversation + "/end", "next", "day", "on", "2026-02-31");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("id=\"on-error\"", "2026-02-31");
        assertThat(lies.get(conversation).body()).contains("/end\"");
    }

    @Test
    void aNextOneIsSuggestedOnceToEachAndEachDecidesForThemselves() {
        company.begin(conversation);
        lies.post(conversation, conversation + "/end", "next", "day", "on", ConversationFixtures.day(20));
        assertThat(lies.get("/").body()).doesNotContain("Tijd om nog eens met");
        assertThat(company.count(
                        "select count(*) from conversation_sides where follow_up_on = cast(? as date)",
                        ConversationFixtures.day(20)))
                .isEqualTo(2);
        itIsTime();
        assertThat(lies.get("/").body()).contains("Tijd om nog eens met", "occasion=follow_up");
        assertThat(leo.get("/").body()).contains("Le moment de reparler avec");
        lies.post("/", conversation + "/follow-up", "next", "later");
        assertThat(lies.get("/").body()).doesNotContain("Tijd om nog eens met");
        assertThat(leo.get("/").body()).contains("Le moment de reparler avec");
        leo.post("/", conversation + "/follow-up", "next", "none");
        assertThat(leo.get("/").body()).doesNotContain("Le moment de reparler avec");
        itIsTime();
        company.agreed("De volgende");
        assertThat(lies.get("/").body()).as("one is planned").doesNotContain("Tijd om nog eens met");
    }

    @Test
    void everybodyTakesHomeWhatIsTheirs() {
        lies.post(conversation, conversation + "/own-notes", "body", "Alleen van Lies");
        leo.post(conversation, conversation + "/own-notes", "body", "Alleen van Leo");
        leo.post(conversation, conversation + "/preparation", "body", "Voorbereid door Leo");
        lies.post(conversation, conversation + "/notes", "body", "Van ons twee");
        String hers = taken(company.lies);
        assertThat(hers).contains("Alleen van Lies", "Van ons twee", "Waar wil je naartoe?", "Leo Blaise");
        assertThat(hers).doesNotContain("Alleen van Leo", "Voorbereid door Leo");
        assertThat(taken(company.leo))
                .contains("Alleen van Leo", "Voorbereid door Leo")
                .doesNotContain("Alleen van Lies");
        assertThat(lies.get("/personal-data").body()).contains("Je leergesprekken: wanneer en met wie");
    }

    @Test
    void whoIsErasedTakesTheConversationAlong() {
        assertThat(leo.get("/notifications").body()).contains("Lies Aerts t’invite");
        lies.post(
                "/personal-data/erasure",
                "/personal-data/erasure",
                "confirmation",
                "wissen",
                "farewell",
                "TAKE_EVERYTHING");
        for (String table : new String[] {"conversations", "conversation_sides", "agreements", "conversation_notes"}) {
            assertThat(company.count("select count(*) from " + table)).as(table).isZero();
        }
        assertThat(leo.get(conversation).statusCode()).isEqualTo(404);
        assertThat(leo.get("/notifications").body()).doesNotContain("t’invite");
    }

    private String taken(UUID person) {
        return company.house()
                .in(database -> TestApplication.bean(ConversationPersonalData.class).of(person).stream()
                        .flatMap(records -> records.rows().stream())
                        .map(Map::toString)
                        .collect(Collectors.joining("\n")));
    }

    private void itIsTime() {
        company.house()
                .in(database -> database.sql(
                                "update conversation_sides set follow_up_on = current_date - 1 where follow_up_on is not null")
                        .update());
    }
}
