package be.goesting.people;

import static org.assertj.core.api.Assertions.assertThat;

import be.goesting.TestApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.SAME_THREAD)
class SettingsTest {

    @Test
    void somebodyChoosesLanguageAndLight() {
        var priya = TestApplication.as("priya-nair");
        priya.post("/settings", "/settings", "language", "fr", "theme", "dark");
        assertThat(priya.get("/").body()).contains("<html lang=\"fr-BE\" data-theme=\"dark\">", "Qu’as-tu appris");
        priya.post("/settings", "/settings", "language", "en", "theme", "auto");
        assertThat(priya.get("/").body()).contains("What did you learn?");
    }

    @Test
    void aLeaderSwitchesTheMarkOff() {
        var tom = TestApplication.as("tom-verlinden");
        tom.post("/", "/moments", "words", "Ook ik leer nog: leidersproef");
        assertThat(tom.get("/search?words=leidersproef").body()).contains("leader-mark");
        tom.post("/settings", "/settings", "language", "nl", "theme", "auto");
        assertThat(tom.get("/search?words=leidersproef").body()).doesNotContain("leader-mark");
        tom.post("/settings", "/settings", "language", "nl", "theme", "auto", "marked", "true");
        assertThat(tom.get("/search?words=leidersproef").body()).contains("leader-mark");
    }

    @Test
    void signingOutEverywhereEndsEverySession() {
        var phone = TestApplication.as("sofie-maes");
        var desk = TestApplication.as("sofie-maes");
        desk.post("/settings", "/sign-out/everywhere");
        assertThat(desk.get("/").uri().getPath()).isEqualTo("/sign-in");
        assertThat(phone.get("/").uri().getPath()).isEqualTo("/sign-in");
    }

    @Test
    void pagesOfPeopleTeamsAndTopicsOpen() {
        var hanne = TestApplication.as("hanne-claes");
        for (String kind : new String[] {"people", "teams", "topics"}) {
            var link = java.util.regex.Pattern.compile("href=\"(/" + kind + "/[0-9a-f-]{36})\"")
                    .matcher(hanne.get("/search?words=pomp").body());
            assertThat(link.find()).as(kind).isTrue();
            assertThat(hanne.get(link.group(1)).statusCode()).as(kind).isEqualTo(200);
        }
    }
}
