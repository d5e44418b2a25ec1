package be.goesting.topics;

import static be.goesting.topics.importing.TopicFixtures.csv;
import static org.assertj.core.api.Assertions.assertThat;

import be.goesting.TestApplication.Visitor;
import be.goesting.TestCompany;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The learning team and the administrator at work on the pages of topics. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TopicAdministrationTest {

    private static final String HERE = "/administration/topics";
    private static final String FILES = "/administration/imports";

    private final TestCompany firm = TestCompany.founded("Kantklos");
    private final Visitor sofie = firm.appointed("Sofie Maes", "Personeel", "administrator");

    @Test
    void aTopicIsAddedRenamedHiddenAndShownAgain() {
        String topic = add("zeilmaken", "voilerie");
        assertThat(sofie.get("/topics/suggestions?name=zeilm").body()).contains("zeilmaken");
        sofie.post(
                topic,
                topic,
                "name[nl]",
                "zeilen maken",
                "name[fr]",
                "voilerie",
                "also[nl]",
                "zeilmaker\nzeilmaakster");
        assertThat(sofie.get(topic).body()).contains("zeilen maken", "zeilmaakster");
        sofie.post(topic, topic + "/hide");
        assertThat(sofie.get("/topics/suggestions?name=zeilen").body()).doesNotContain("zeilen maken");
        assertThat(sofie.get(topic.replace("/administration", "")).body()).contains("stellen we niet meer voor");
        sofie.post(topic, topic + "/show");
        assertThat(sofie.get("/topics/suggestions?name=zeilen").body()).contains("zeilen maken");
    }

    @Test
    void aNameThatAnotherTopicHasIsSaidBesideItsFieldAndNothingTypedIsLost() {
        add("touwslaan", "corderie");
        var again = sofie.post(HERE + "/new", HERE, "name[nl]", "Touwslaan", "also[en]", "rope making");
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.body()).contains("name-nl-error", "Touwslaan", "rope making");
        assertThat(sofie.post(HERE + "/new", HERE, "name[nl]", " ").statusCode())
                .isEqualTo(422);
        assertThat(sofie.post(HERE + "/new", HERE, "name", "x", "also", "y").statusCode())
                .isEqualTo(422);
    }

    @Test
    void twoTopicsBecomeOneAndTheOldAddressLeadsToIt() {
        String kept = add("mandenvlechten", "vannerie");
        String gone = add("korven vlechten", "tressage de paniers");
        assertThat(sofie.get(gone + "/merge?words=mandenvl").body()).contains("mandenvlechten");
        sofie.post(gone + "/merge", gone + "/merge", "into", kept.substring(HERE.length() + 1));
        var old = sofie.get(gone.replace("/administration", ""));
        assertThat(old.uri().getPath()).isEqualTo(kept.replace("/administration", ""));
        assertThat(old.body()).contains("mandenvlechten", "korven vlechten");
    }

    @Test
    void theListIsSearchedAndReadOnFrom() {
        firm.organisation().in(database -> database.sql("""
                        with made as (insert into topics (used_on, proposed_on) select current_date, current_date
                                        from generate_series(1, 90) returning id)
                        insert into topic_labels (topic_id, language, label, preferred)
                        select id, 'nl', 'draaibank ' || row_number() over (), true from made""").update());
        add("stooklijn", "courbe de chauffe");
        var first = sofie.get(HERE);
        var next = Pattern.compile("class=\"older\"><a[^>]* href=\"([^\"]*)\"").matcher(first.body());
        assertThat(next.find()).isTrue();
        var second = sofie.get(next.group(1).replace("&amp;", "&"));
        var name = Pattern.compile("class=\"topic-name\"[^>]*>([^<]*)<");
        assertThat(name.matcher(second.body())
                        .results()
                        .map(found -> found.group(1))
                        .toList())
                .hasSize(40)
                .doesNotContainAnyElementsOf(name.matcher(first.body())
                        .results()
                        .map(found -> found.group(1))
                        .toList());
        assertThat(sofie.get(HERE + "?words=stooklijn").body())
                .contains("stooklijn")
                .doesNotContain("draaibank");
    }

    @Test
    void aFileOfEscoIsTriedThenReadAndSaysWhereItIsFrom() {
        bring("skills_nl.csv", csv("x1", "kantklossen", "speldenwerk"));
        bring("skills_fr.csv", csv("x1", "dentelle aux fuseaux", ""));
        var link = Pattern.compile("href=\"/administration(/topics/[0-9a-f-]{36})\"")
                .matcher(sofie.get(HERE + "?words=kantklos").body());
        assertThat(link.find()).isTrue();
        assertThat(sofie.get(link.group(1)).body())
                .contains(
                        "kantklossen",
                        "dentelle aux fuseaux",
                        "speldenwerk",
                        "ESCO-classificatie van de Europese Commissie");
    }

    private void bring(String name, String content) {
        var trial = sofie.upload(
                FILES + "/new?kind=esco", FILES + "?kind=esco", name, content.getBytes(StandardCharsets.UTF_8));
        assertThat(trial.uri().getPath()).endsWith("/trial");
        assertThat(trial.body()).contains(name, "begrip in het bestand");
        String path = trial.uri().getPath();
        assertThat(sofie.post(path, path.replace("/trial", "/apply")).uri().getPath())
                .endsWith("/result");
    }

    @Test
    void nothingIsSentInWithoutAFile() {
        assertThat(sofie.postFiles(FILES + "/new?kind=esco", FILES + "?kind=esco", Map.of())
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void whoDoesNotKeepTopicsFindsNoneOfThesePages() {
        var hanne = firm.colleague("Hanne Claes", "Werf");
        for (String path : new String[] {HERE, HERE + "/new", FILES}) {
            assertThat(hanne.get(path).statusCode()).as(path).isEqualTo(404);
        }
        assertThat(hanne.postFiles("/", FILES + "?kind=esco", Map.of("skills_nl.csv", new byte[] {'a'}))
                        .statusCode())
                .isEqualTo(404);
    }

    private String add(String dutch, String french) {
        return sofie.post(HERE + "/new", HERE, "name[nl]", dutch, "name[fr]", french)
                .uri()
                .getPath();
    }
}
