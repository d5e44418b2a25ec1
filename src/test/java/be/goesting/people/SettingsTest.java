package be.goesting.people;

import static org.assertj.core.api.Assertions.assertThat;

import be.goesting.TestCompany;
import org.junit.jupiter.api.Test;

class SettingsTest {

    private final TestCompany firm = TestCompany.founded("Leidersproef");

    @Test
    void somebodyChoosesLanguageAndLight() {
        var priya = firm.colleague("Priya Nair", "Planning");
        priya.post("/settings", "/settings", "language", "fr", "theme", "dark");
        assertThat(priya.get("/").body()).contains("<html lang=\"fr-BE\" data-theme=\"dark\">", "Qu’as-tu appris");
        priya.post("/settings", "/settings", "language", "en", "theme", "auto");
        assertThat(priya.get("/").body()).contains("What did you learn?");
    }

    @Test
    void aLeaderSwitchesTheMarkOff() {
        var tom = firm.leader("Tom Verlinden", "Werf");
        tom.post("/", "/moments", "body", "Ook ik leer nog: leidersproef");
        assertThat(tom.get("/search?words=leidersproef").body()).contains("leader-mark");
        tom.post("/settings", "/settings", "language", "nl", "theme", "auto");
        assertThat(tom.get("/search?words=leidersproef").body()).doesNotContain("leader-mark");
        tom.post("/settings", "/settings", "language", "nl", "theme", "auto", "marked", "true");
        assertThat(tom.get("/search?words=leidersproef").body()).contains("leader-mark");
    }

    @Test
    void signingOutEverywhereEndsEverySession() {
        var phone = firm.colleague("Sofie Maes", "Personeel");
        var desk = firm.as("Sofie Maes");
        desk.post("/settings", "/sign-out/everywhere");
        assertThat(desk.get("/").uri().getPath()).isEqualTo("/sign-in");
        assertThat(phone.get("/").uri().getPath()).isEqualTo("/sign-in");
    }

    @Test
    void pagesOfPeopleTeamsAndTopicsOpen() {
        var hanne = firm.colleague("Hanne Pompaert", "Pompen");
        hanne.post(
                "/",
                "/moments",
                "body",
                "Een warmtepomp start traag",
                "topicName",
                "Warmtepomp",
                "audience",
                "everyone");
        for (String kind : new String[] {"people", "teams", "topics"}) {
            var link = java.util.regex.Pattern.compile("href=\"(/" + kind + "/[0-9a-f-]{36})\"")
                    .matcher(hanne.get("/search?words=pomp").body());
            assertThat(link.find()).as(kind).isTrue();
            assertThat(hanne.get(link.group(1)).statusCode()).as(kind).isEqualTo(200);
        }
    }
}
