package be.goesting.conversations;

import static be.goesting.conversations.ConversationFixtures.found;
import static org.assertj.core.api.Assertions.assertThat;

import be.goesting.TestApplication.Visitor;
import java.net.http.HttpRequest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** Agenda, preparation, notes and agreements, as each of the two sees them. */
class WritingTogetherTest {

    private final ConversationFixtures company = new ConversationFixtures();
    private final Visitor lies = company.as(company.lies);
    private final Visitor leo = company.as(company.leo);
    private final String conversation = company.agreed("Waar wil je naartoe?");

    @Test
    void theAgendaHasWhatWasSharedWithThisLeaderAndWhatEitherAdds() {
        PreparedPoints.share(company.lies, company.leo, "Beter leren onderhandelen");
        leo.post(conversation, conversation + "/points", "body", "Een vergadering leiden");
        for (Visitor each : new Visitor[] {lies, leo}) {
            assertThat(each.get(conversation).body())
                    .contains("Beter leren onderhandelen", "Daarover wil ik praten", "Een vergadering leiden");
        }
        String point = found(leo.get(conversation).body(), "(/points/[0-9a-f-]{36})/delete");
        assertThat(lies.get(conversation).body()).doesNotContain(point);
        assertThat(lies.post(conversation, point + "/delete").statusCode()).isEqualTo(404);
        assertThat(lies.post(conversation, point, "body", "Iets anders").statusCode())
                .isEqualTo(404);
        leo.post(conversation, point, "body", "Een opstartvergadering leiden");
        var removed = leo.post(conversation, point + "/delete");
        assertThat(removed.body()).contains(point + "/restore").doesNotContain("Een opstartvergadering leiden");
        leo.post(conversation, point + "/restore");
        assertThat(lies.get(conversation).body()).contains("Een opstartvergadering leiden");
    }

    @Test
    void whatIsTheLearnersOwnIsSeenByTheLeaderOnlyOnceBrought() {
        PreparedPoints.own(company.lies, "Ik durf geen nee te zeggen");
        assertThat(leo.get(conversation).body()).doesNotContain("Ik durf geen nee te zeggen");
        String page = lies.get(conversation).body();
        assertThat(page).contains("Ik durf geen nee te zeggen", "Neem mee");
        String thing = found(page, "name=\"thing\" value=\"([0-9a-f-]{36})\"");
        assertThat(leo.post(conversation, conversation + "/brought", "thing", thing)
                        .body())
                .doesNotContain("Ik durf geen nee te zeggen");

        lies.post(conversation, conversation + "/brought", "thing", thing);
        assertThat(leo.get(conversation).body()).contains("Ik durf geen nee te zeggen");
        String point = found(lies.get(conversation).body(), "(/points/[0-9a-f-]{36})/delete");
        assertThat(lies.post(conversation, point + "/delete").body()).contains("Neem mee");
        assertThat(leo.get(conversation).body()).doesNotContain("Ik durf geen nee te zeggen");
        lies.post(conversation, conversation + "/brought", "thing", thing);
        assertThat(leo.get(conversation).body()).contains("Ik durf geen nee te zeggen");
    }

    @Test
    void anIntentionCanBeBroughtAlong() {
        company.house()
                .add(
                        "insert into intentions (person_id, body, review_on) values (?, 'Morgen vraag ik het', current_date)",
                        company.lies);
        assertThat(leo.get(conversation).body()).doesNotContain("Morgen vraag ik het");
        assertThat(lies.get(conversation).body()).contains("Morgen vraag ik het", "Voornemen van Lies");
    }

    @Test
    void aPreparationIsOnesOwnUntilSharedAndCanBeTakenBack() {
        lies.post(conversation, conversation + "/preparation", "body", "Meer tijd om te lezen");
        assertThat(leo.get(conversation).body()).doesNotContain("Meer tijd om te lezen");
        lies.post(conversation, conversation + "/preparation/shared", "body", "Meer tijd om te lezen, aub");
        assertThat(leo.get(conversation).body()).contains("Meer tijd om te lezen, aub", "Ce que Lies a préparé");
        assertThat(leo.get("/notifications").body())
                .contains("Lies Aerts partage avec toi sa préparation")
                .doesNotContain("Meer tijd om te lezen");
        lies.post(conversation, conversation + "/preparation/own");
        assertThat(leo.get(conversation).body()).doesNotContain("Meer tijd om te lezen");
        assertThat(lies.get(conversation).body()).contains("Meer tijd om te lezen, aub");
        assertThat(lies.post(conversation, conversation + "/preparation/shared", "body", " ")
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void bothWriteInTheNotesWithoutAScriptAndNothingIsLost() {
        lies.post(
                conversation,
                conversation + "/notes",
                "base",
                "",
                "body",
                "Hanne leert rekenen.\r\n\r\nTom zoekt tijd.");
        String base = "Hanne leert rekenen.\r\n\r\nTom zoekt tijd.";
        lies.post(conversation, conversation + "/notes", "base", base, "body", base + "\r\nVan Lies.");
        var met = leo.post(conversation, conversation + "/notes", "base", base, "body", base + "\r\nDe Léo.");
        assertThat(met.body()).contains("Les deux textes y sont", "Van Lies.", "De Léo.");
        assertThat(lies.get(conversation).body()).contains("Van Lies.\nDe Léo.");
        assertThat(lies.get("/notifications").body()).contains("schreef op dezelfde plek in jullie notities");
        assertThat(leo.get("/notifications").body()).doesNotContain("au même endroit");
        assertThat(lies.get(conversation + "/notes").body()).contains("Zo liet Leo het", "Zet deze tekst terug");
        var tooLong = lies.post(conversation, conversation + "/notes", "body", "a".repeat(20_001));
        assertThat(tooLong.statusCode()).isEqualTo(422);
        assertThat(tooLong.body()).contains("id=\"notes-error\"", "a".repeat(20_001));
    }

    @Test
    void whatWasWrittenWhenTheSessionEndedIsThereAfterSigningIn() {
        Visitor late = company.as(company.lies);
        var form = Jsoup.parse(late.get(conversation).body());
        String hidden = Stream.of("_csrf", "submission")
                .map(name ->
                        "&" + name + "=" + form.select("[name=" + name + "]").val())
                .collect(Collectors.joining());
        late.post(conversation, "/sign-out");
        var sent = HttpRequest.newBuilder()
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("base=Toen&body=Nog+net+geschreven" + hidden));
        assertThat(late.send(sent, conversation + "/notes").statusCode()).isEqualTo(303);
        late.enteredBy(company.house().tokenOf(company.lies));
        assertThat(late.get(conversation).body()).contains(">Toen</textarea>", ">Nog net geschreven</textarea>");
        assertThat(late.get(conversation).body()).doesNotContain("Nog net geschreven");
    }

    @Test
    void notesForOneselfAreForNobodyElse() {
        leo.post(conversation, conversation + "/own-notes", "body", "Niet vergeten: complimenten");
        assertThat(leo.get(conversation).body()).contains("Niet vergeten: complimenten");
        assertThat(lies.get(conversation).body()).doesNotContain("Niet vergeten: complimenten");
    }

    @Test
    void bothAgreeAndTickOffAndTheNextConversationLooksBack() {
        lies.post(
                conversation,
                conversation + "/agreements",
                "who",
                "leader",
                "body",
                "houdt vrijdag vrij",
                "by",
                "2099-01-02");
        company.house()
                .in(database -> database.sql("update agreements set due_on = '2020-01-03' where due_on = '2099-01-02'")
                        .update());
        lies.post(conversation, conversation + "/agreements", "who", "together", "body", "kijken er later op terug");
        String page = leo.get(conversation).body();
        assertThat(page).contains("houdt vrijdag vrij", "pour le 3 janvier 2020", "kijken er later op terug");
        assertThat(page).as("nothing is ever overdue").doesNotContainIgnoringCase("overdue");
        String agreement = found(page, "(/agreements/[0-9a-f-]{36})/done");
        var done = leo.post(conversation, agreement + "/done");
        assertThat(done.body()).contains(agreement + "/restore");
        leo.post(conversation, agreement + "/restore");
        lies.post(conversation, agreement, "who", "leader", "body", "houdt de vrijdag vrij", "by", "");
        assertThat(leo.get(conversation).body())
                .contains("houdt de vrijdag vrij")
                .doesNotContain("3 janvier 2020");
        company.begin(conversation);
        lies.post(conversation, conversation + "/end", "next", "weeks");

        String next = company.agreed("Opnieuw");
        assertThat(leo.get(next).body()).contains("Retour sur les accords précédents", "houdt de vrijdag vrij");
        var there = leo.post(next, agreement + "/done", "back", next);
        assertThat(there.uri().getPath()).isEqualTo(next);
        var wrong = lies.post(next, next + "/agreements", "body", " ", "by", "ooit");
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("id=\"what-error\"", "id=\"by-error\"", "value=\"ooit\"");
    }

    @Test
    void theQuestionsThatHelpFitTheOccasionAndTheReader() {
        assertThat(lies.get(conversation).body()).contains("Wat zou je over een jaar willen kunnen?");
        assertThat(leo.get(conversation).body()).contains("Que voudrais-tu savoir faire dans un an ?");
    }
}
