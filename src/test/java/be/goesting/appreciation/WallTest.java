package be.goesting.appreciation;

import static org.assertj.core.api.Assertions.assertThat;

import be.goesting.TestApplication;
import be.goesting.TestApplication.Visitor;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What is public hangs on a wall, as long as no receiver minds, and is told further only if all agree. */
class WallTest {

    private final AppreciationFixtures canteen = new AppreciationFixtures();
    private final Visitor cook = canteen.as(canteen.cook);
    private final Visitor baker = canteen.as(canteen.baker);
    private final Visitor waiter = canteen.as(canteen.waiter);
    private final Visitor host = canteen.as(canteen.host);

    @Test
    void everybodyReadsItOnTheWallOnVandaagAndOnThePageOfWhoWasThanked() {
        canteen.thanked(cook, "Je bleef tot de wulp sliep", true, canteen.baker);
        for (String page :
                List.of("/", "/appreciations", "/appreciations?to=" + canteen.baker, "/people/" + canteen.baker)) {
            assertThat(host.get(page).body()).as(page).contains("wulp sliep");
        }
        assertThat(host.get("/appreciations?to=" + canteen.cook).body()).doesNotContain("wulp");
        assertThat(baker.get("/notifications").body()).contains("waar iedereen het kan lezen", "wulp sliep");
    }

    @Test
    void whatIsOlderFollowsPageByPageWithoutGapOrDouble() {
        for (int i = 10; i < 55; i++) {
            UUID id = canteen.house.add(
                    "insert into appreciations (giver_id, body, language, public_at, created_at) values (?, ?, 'nl', now(), date_trunc('day', now()))",
                    canteen.cook,
                    "bedankje nummer" + i + "!");
            canteen.house.add(
                    "insert into appreciation_receivers (appreciation_id, person_id) values (?, ?)", id, canteen.baker);
        }
        var numbers = Pattern.compile("bedankje nummer(\\d+)!");
        var older = Pattern.compile("href=\"(/appreciations\\?before=[^\"]+)\"");
        List<String> seen = new java.util.ArrayList<>();
        String next = "/appreciations";
        while (next != null) {
            String page = host.get(next).body();
            numbers.matcher(page).results().forEach(found -> seen.add(found.group(1)));
            var link = older.matcher(page);
            next = link.find() ? link.group(1) : null;
        }
        assertThat(seen).hasSize(45).doesNotHaveDuplicates();
    }

    @Test
    void whatIsForATeamDoesNotLeakByAPublicThankYou() {
        UUID moment = canteen.moment(canteen.baker, canteen.kitchen, "Binnenskamers: de kwak", "insight", "team");
        assertThat(cook.get("/appreciations/new?about=/moments/" + moment).body())
                .contains("dat mag niet iedereen lezen");
        String path = canteen.sent(
                cook, "about", "/moments/" + moment, "to", canteen.baker.toString(), "body", "Puik", "open", "yes");
        for (Visitor visitor : List.of(host, waiter, baker)) {
            for (String page : List.of("/appreciations", path, "/people/" + canteen.baker)) {
                assertThat(visitor.get(page).body().split("of-person|feed-title")[0])
                        .contains("Puik")
                        .doesNotContain("de kwak");
            }
        }
        assertThat(waiter.get("/appreciations/new?about=/moments/" + moment).statusCode())
                .isEqualTo(404);
        canteen.change("update moments set audience = 'everyone' where id = ?", moment);
        assertThat(host.get("/appreciations").body()).contains("de kwak");
        canteen.change("update moments set deleted_at = now() where id = ?", moment);
        assertThat(host.get("/appreciations").body()).contains("Puik").doesNotContain("de kwak");
    }

    @Test
    void oneReceiverWhoMindsIsEnough() {
        String path = canteen.thanked(cook, "Samen voor de tureluur", true, canteen.baker, canteen.waiter);
        assertThat(cook.post("/", path + "/wall/delete").statusCode()).isEqualTo(404);
        assertThat(host.post("/", path + "/wall/delete").statusCode()).isEqualTo(404);
        assertThat(baker.post("/", path + "/wall/delete").body()).contains("staat niet meer op de muur");
        assertThat(host.get(path).statusCode()).isEqualTo(404);
        for (String page : List.of("/", "/appreciations", "/people/" + canteen.baker, "/people/" + canteen.waiter)) {
            assertThat(host.get(page).body()).as(page).doesNotContain("tureluur");
        }
        assertThat(waiter.get(path).body()).contains("tureluur").doesNotContain("Bram Oste");
        assertThat(cook.get(path).body()).contains("tureluur", "van de muur gehaald");
        baker.post("/", path + "/wall");
        assertThat(host.get("/appreciations").body()).contains("tureluur");
    }

    @Test
    void whetherItMayBeToldFurtherIsAskedOnce() {
        String first = canteen.thanked(cook, "Eerste", true, canteen.baker);
        String second = canteen.thanked(waiter, "Tweede", true, canteen.baker);
        String question = "Mag dit ook in de nieuwsbrief en op het intranet?";
        assertThat(cook.get(first).body()).doesNotContain(question);
        assertThat(host.get(first).body()).doesNotContain(question);
        assertThat(baker.get(first).body()).contains(question);
        baker.post(first, "/appreciations/consent", "answer", "no");
        assertThat(baker.get(first).body()).doesNotContain(question);
        assertThat(baker.get(second).body()).doesNotContain(question);
        assertThat(baker.get("/appreciations/mine").body()).contains(question, "aria-pressed=\"true\"");
        assertThat(
                        canteen.count(
                                "select count(*) from publication_consents where answer = 'no' and updated_at > now() - interval '1 hour'"))
                .isOne();
    }

    @Test
    void aPrivateOneIsNoReasonToAsk() {
        String path = canteen.thanked(cook, "Stil", false, canteen.baker);
        assertThat(baker.get(path).body()).doesNotContain("nieuwsbrief");
    }

    @Test
    void channelsHaveOnlyWhatEveryReceiverAgreesTo() {
        String alone = canteen.thanked(cook, "Alleen de scholekster", true, canteen.baker);
        canteen.thanked(cook, "Samen de scholekster", true, canteen.baker, canteen.waiter);
        canteen.thanked(cook, "Stil de scholekster", false, canteen.baker);
        assertThat(forChannels()).isEmpty();
        consent(baker, "yes");
        assertThat(forChannels()).containsExactly("Alleen de scholekster");
        assertThat(baker.get("/appreciations/mine").body()).contains("Dit mogen we verder vertellen");
        consent(waiter, "yes");
        assertThat(forChannels()).containsExactly("Samen de scholekster", "Alleen de scholekster");
        baker.post("/", alone + "/wall/delete");
        assertThat(forChannels()).containsExactly("Samen de scholekster");
        consent(waiter, "no");
        assertThat(forChannels()).isEmpty();
        assertThat(baker.get("/appreciations/mine").body()).doesNotContain("Dit mogen we verder vertellen");
    }

    @Test
    void nothingIsCountedAnywhere() {
        for (int i = 0; i < 5; i++) {
            canteen.thanked(cook, "Nog eens bedankt", true, canteen.baker);
        }
        for (String page : List.of("/appreciations?to=" + canteen.baker, "/people/" + canteen.baker)) {
            assertThat(text(host.get(page).body())).as(page).doesNotContainPattern("\\b[45]\\b");
        }
        assertThat(text(baker.get("/appreciations/mine").body())).doesNotContainPattern("\\b[45]\\b");
    }

    private static void consent(Visitor visitor, String answer) {
        visitor.post("/appreciations/mine", "/appreciations/consent", "answer", answer);
    }

    private List<String> forChannels() {
        return canteen.house.in(
                database -> TestApplication.bean(Appreciations.class).forChannels(null, Instant.EPOCH, 10).stream()
                        .map(Appreciation::body)
                        .toList());
    }

    private static String text(String page) {
        return page.substring(page.indexOf("<main")).replaceAll("<[^>]*>", " ");
    }
}
