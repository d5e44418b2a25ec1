package be.goesting.moments;

import static org.assertj.core.api.Assertions.assertThat;

import be.goesting.TestApplication.Visitor;
import be.goesting.TestCompany;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A mistake that is shared is met with other words than a success, and leaders are told how to meet it well. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RespondingToAMistakeTest {

    private static final Pattern MOMENT = Pattern.compile("id=\"moment-([0-9a-f-]{36})\"");

    private final TestCompany firm = TestCompany.founded("Kievit");
    private final Visitor hanne = firm.colleague("Hanne Claes", "Werf");
    private final Visitor jef = firm.colleague("Jef Wuyts", "Werf");
    private final Visitor tom = firm.leader("Tom Verlinden", "Werf");
    private String mistake = "";
    private String insight = "";

    @BeforeEach
    void hanneShares() {
        mistake = shared("Ik las de meter ondersteboven, zo ging de kievit", "mistake");
        insight = shared("Een meter leest ge van boven, zei de kievit", "insight");
    }

    @Test
    void oneSaysBraveFamiliarOrThanksAndNotThatOneWillTryItToo() {
        assertThat(jef.get(mistake).body())
                .contains(mistake + "/reactions/brave", mistake + "/reactions/familiar", mistake + "/reactions/thanks")
                .doesNotContain(mistake + "/reactions/trying");
        assertThat(jef.get(insight).body())
                .contains(insight + "/reactions/thanks", insight + "/reactions/trying")
                .doesNotContain(insight + "/reactions/brave");
        assertThat(jef.post(mistake, mistake + "/reactions/trying").statusCode())
                .isEqualTo(404);
        assertThat(jef.post(insight, insight + "/reactions/brave").statusCode()).isEqualTo(404);
        assertThat(jef.post(insight, insight + "/reactions/applause").statusCode())
                .isEqualTo(404);
    }

    @Test
    void whoReactsIsNamedAndMayTakeItBack() {
        jef.post(mistake, mistake + "/reactions/brave");
        jef.post(mistake, mistake + "/reactions/familiar");
        tom.post(mistake, mistake + "/reactions/brave");
        assertThat(jef.get(mistake).body()).contains("Jij en Tom vinden dit moedig.", "Je herkent dit.");
        assertThat(hanne.get(mistake).body()).contains("Tom en Jef vinden dit moedig.", "Jef herkent dit.");
        assertThat(hanne.get("/notifications").body())
                .contains("Jef Wuyts vindt het moedig dat je dit deelde", "Jef Wuyts herkent dit");
        jef.post(mistake, mistake + "/reactions/brave/delete");
        assertThat(jef.get(mistake).body()).contains("Tom vindt dit moedig.", "Je herkent dit.");
    }

    @Test
    void whatWasSaidBeforeItBecameAMistakeCanStillBeTakenBack() {
        jef.post(insight, insight + "/reactions/trying");
        hanne.post(insight, insight, "body", "Toch een fout, zei de kievit", "kind", "mistake");
        assertThat(jef.get(insight).body())
                .contains(insight + "/reactions/trying/delete", insight + "/reactions/brave");
        jef.post(insight, insight + "/reactions/trying/delete");
        assertThat(jef.get(insight).body()).doesNotContain(insight + "/reactions/trying");
        assertThat(jef.get("/intentions").body()).doesNotContain("zei de kievit");
    }

    @Test
    void onlyLeadersAreToldHowToRespondAndOnlyToAMistakeOfSomebody() {
        assertThat(tom.get(mistake).body()).contains("Goed reageren op een fout", "Goed dat je het vertelt, Hanne.");
        assertThat(tom.get(insight).body()).doesNotContain("Goed reageren op een fout");
        assertThat(jef.get(mistake).body()).doesNotContain("Goed reageren op een fout");
        assertThat(hanne.get(mistake).body()).doesNotContain("Goed reageren op een fout");
    }

    private String shared(String words, String kind) {
        hanne.post("/", "/moments", "body", words, "kind", kind);
        var moment = MOMENT.matcher(hanne.get("/search?words=kievit").body());
        assertThat(moment.find()).isTrue();
        return "/moments/" + moment.group(1);
    }
}
