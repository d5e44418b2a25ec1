package be.goesting.site;

import static org.assertj.core.api.Assertions.assertThat;

import be.goesting.TestApplication;
import be.goesting.TestApplication.Visitor;
import be.goesting.TestCompany;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Every small button leads back to a page, also from a form that was refused and from a page that is not there. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WayBackTest {

    private static final Pattern BACK = Pattern.compile("name=\"back\" value=\"([^\"]*)\"");
    private static final Pattern MOMENT = Pattern.compile("id=\"moment-([0-9a-f-]{36})\"");
    private final Visitor hanne = TestCompany.founded("Terugweg").colleague("Hanne Claes", "Werf");

    @Test
    void fromAFormThatWasRefusedToThePageWhereItStood() {
        String page = moment();
        var refused = sent(page, page, page + "/comments", "");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(back(refused)).isEqualTo(page);
        var again = sent(page, page + "/comments", page + "/comments", "&stoodAt=" + page);
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("name=\"stoodAt\" value=\"" + page + "\"");
        assertThat(back(again)).isEqualTo(page);
        assertThat(back(sent(page, page, page + "/comments", "&stoodAt=//elsewhere.example")))
                .isEqualTo("/");
    }

    @Test
    void andAPageThatIsNotThereLeadsToItself() {
        assertThat(back(hanne.get("/geen-blad?van=ons"))).isEqualTo("/geen-blad?van=ons");
        String page = moment();
        assertThat(back(sent(page, page, page + "/nergens", ""))).isEqualTo(page);
    }

    @Test
    void aPageThatIsLookedAtAsBefore() {
        assertThat(hanne.get("/search?words=pomp").body()).doesNotContain("stoodAt");
        assertThat(back(hanne.get("/search?words=pomp"))).isEqualTo("/search?words=pomp");
    }

    private String moment() {
        hanne.post("/", "/moments", "body", "De weg terug vond ik met een terugwegwijzer");
        Matcher moment =
                MOMENT.matcher(hanne.get("/search?words=terugwegwijzer").body());
        assertThat(moment.find()).isTrue();
        return "/moments/" + moment.group(1);
    }

    private HttpResponse<String> sent(String page, String referer, String path, String more) {
        var form = HttpRequest.newBuilder()
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Referer", TestApplication.address() + referer)
                .POST(HttpRequest.BodyPublishers.ofString("body=&_csrf=" + hanne.formToken(page) + more));
        return hanne.send(form, path);
    }

    private static String back(HttpResponse<String> answer) {
        Matcher back = BACK.matcher(answer.body());
        assertThat(back.find()).isTrue();
        return back.group(1);
    }
}
