package be.goesting.appreciation;

import static org.assertj.core.api.Assertions.assertThat;

import be.goesting.TestApplication.Visitor;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A private thank-you is of giver and receivers: nobody else meets it, wherever they look. */
class PrivateAppreciationTest {

    private static final String WORD = "grutto";

    private final AppreciationFixtures canteen = new AppreciationFixtures();
    private final Visitor cook = canteen.as(canteen.cook);
    private final Visitor baker = canteen.as(canteen.baker);
    private final Visitor waiter = canteen.as(canteen.waiter);
    private final Map<String, UUID> others = Map.of(
            "colleague of the same team", canteen.person("Hanna Roos", canteen.kitchen),
            "leader of both", canteen.chef,
            "other leader", canteen.host,
            "learning team", canteen.learning,
            "administrator", canteen.keeper,
            "colleague of another team", canteen.waiter);

    @Test
    void giverAndReceiverReadItAndNobodyElseMeetsIt() throws IOException {
        String path = canteen.thanked(cook, "Dank je, " + WORD, false, canteen.baker);
        assertThat(cook.get(path).body()).contains(WORD);
        assertThat(baker.get(path).body()).contains(WORD);
        assertThat(cook.get("/appreciations/mine?show=given").body()).contains(WORD);
        assertThat(baker.get("/appreciations/mine").body()).contains(WORD);
        for (var other : others.entrySet()) {
            Visitor visitor = canteen.as(other.getValue());
            assertThat(visitor.get(path).statusCode()).as(other.getKey()).isEqualTo(404);
            for (String act : List.of("", "/delete", "/restore", "/wall", "/wall/delete")) {
                assertThat(visitor.post("/", path + act, "body", "van mij").statusCode())
                        .as(other.getKey() + act)
                        .isEqualTo(404);
            }
            assertThat(visitor.get(path + "/edit").statusCode()).isEqualTo(404);
            for (String page : places()) {
                assertThat(visitor.get(page).body())
                        .as(other.getKey() + " at " + page)
                        .doesNotContain(WORD, path);
            }
            assertThat(AppreciationFixtures.takenHome(visitor))
                    .as(other.getKey())
                    .doesNotContain(WORD);
        }
    }

    @Test
    void itStandsOnNoPageThatColleaguesShareNotEvenForThoseItIsOf() {
        canteen.thanked(cook, "Dank je, " + WORD, false, canteen.baker);
        for (Visitor visitor : List.of(cook, baker)) {
            for (String page : List.of(
                    "/",
                    "/appreciations",
                    "/people/" + canteen.baker,
                    "/people/" + canteen.cook,
                    "/search?words=" + WORD)) {
                assertThat(visitor.get(page).body()).as(page).doesNotContain("Dank je, " + WORD);
            }
        }
    }

    @Test
    void itsWordsAreInNoNotice() {
        canteen.thanked(cook, "Dank je, " + WORD, false, canteen.baker);
        assertThat(canteen.count("select count(*) from notifications where person_id = ?", canteen.baker))
                .isOne();
        assertThat(canteen.count("select count(*) from notifications where excerpt like '%' || ? || '%'", WORD))
                .isZero();
    }

    @Test
    void eachOfSeveralReceiversHasItApart() throws IOException {
        String path = canteen.thanked(cook, "Dank je, " + WORD, false, canteen.baker, canteen.waiter);
        assertThat(cook.get(path).body()).contains("Bram Oste", "Cleo Dubois");
        assertThat(baker.get(path).body()).contains(WORD, "Bram Oste").doesNotContain("Cleo Dubois");
        assertThat(waiter.get("/appreciations/mine").body()).contains(WORD).doesNotContain("Bram Oste");
        assertThat(AppreciationFixtures.takenHome(waiter)).contains(WORD).doesNotContain("Bram Oste");
        assertThat(AppreciationFixtures.takenHome(cook)).contains(WORD, "Bram Oste", "Cleo Dubois");
    }

    @Test
    void whatOneReceiverMayNotReadIsShownToNone() {
        UUID moment = canteen.moment(canteen.baker, canteen.kitchen, "Onder ons: de nachtegaal", "insight", "team");
        String path = canteen.sent(cook, "about", "/moments/" + moment, "to", canteen.baker.toString());
        assertThat(baker.get(path).body()).contains("nachtegaal");
        String both = canteen.sent(
                cook, "about", "/moments/" + moment, "to", canteen.baker.toString(), "to", canteen.waiter.toString());
        assertThat(baker.get(both).body()).contains("Dank je om dit te delen").doesNotContain("nachtegaal");
        assertThat(waiter.get(both).body())
                .contains("Dank je om dit te delen")
                .doesNotContain("nachtegaal", moment.toString());
    }

    @Test
    void whoIsErasedTakesThemAlong() {
        String given = canteen.thanked(cook, "Van mij, " + WORD, false, canteen.baker);
        String received = canteen.thanked(baker, "Aan mij, " + WORD, false, canteen.cook);
        String shared = canteen.thanked(baker, "Aan ons, " + WORD, true, canteen.cook, canteen.waiter);
        String open = canteen.thanked(cook, "Openlijk, " + WORD, true, canteen.waiter);
        cook.post("/appreciations/mine", "/appreciations/consent", "answer", "yes");
        cook.post(
                "/personal-data/erasure",
                "/personal-data/erasure",
                "farewell",
                "LEAVE_WHAT_WAS_SHARED",
                "confirmation",
                "wissen");
        assertThat(baker.get(given).statusCode()).isEqualTo(404);
        assertThat(baker.get(received).statusCode()).isEqualTo(404);
        assertThat(waiter.get(shared).body()).contains("Aan ons", "Cleo Dubois").doesNotContain("Anke");
        assertThat(waiter.get(open).body()).contains("Openlijk", "Iemand").doesNotContain("Anke");
        assertThat(canteen.count("select count(*) from publication_consents")).isZero();
        assertThat(canteen.count("select count(*) from appreciations")).isEqualTo(2);
    }

    @Test
    void whoTakesEverythingLeavesNothing() {
        canteen.thanked(cook, "Openlijk, " + WORD, true, canteen.waiter);
        canteen.thanked(cook, "Stil, " + WORD, false, canteen.waiter);
        cook.post(
                "/personal-data/erasure",
                "/personal-data/erasure",
                "farewell",
                "TAKE_EVERYTHING",
                "confirmation",
                "wissen");
        assertThat(canteen.count("select count(*) from appreciations")).isZero();
        assertThat(waiter.get("/notifications").body()).doesNotContain(WORD, "bedankt je");
    }

    private List<String> places() {
        return List.of(
                "/",
                "/appreciations",
                "/appreciations?to=" + canteen.baker,
                "/appreciations/mine",
                "/appreciations/mine?show=given",
                "/notifications",
                "/moments",
                "/search?words=dank",
                "/questions?search=dank",
                "/people/" + canteen.baker,
                "/people/" + canteen.cook,
                "/teams/" + canteen.kitchen,
                "/network");
    }
}
