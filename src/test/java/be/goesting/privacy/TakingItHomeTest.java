package be.goesting.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import be.goesting.TestApplication.Visitor;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Who downloads their data, has all of it, and nothing of another's. */
class TakingItHomeTest {

    private final PrivacyFixtures workshop = new PrivacyFixtures("meeneem");
    private final Visitor mieke = workshop.as(workshop.mieke);
    private final Visitor amina = workshop.as(workshop.amina);

    @AfterEach
    void close() {
        workshop.close();
    }

    @Test
    void everythingTheyWroteIsInItToReadAndForMachines() throws IOException {
        write(mieke, "karrewiel");
        amina.post("/", "/moments", "body", "@Mieke Van Looy-Pauwels toonde me de zwaluwstaart");
        var files = download(mieke);
        assertThat(files.keySet()).containsExactly("mijn-gegevens.html", "mijn-gegevens.json");
        for (String file : files.values()) {
            assertThat(file)
                    .contains(
                            "Mieke Van Looy-Pauwels",
                            "mieke@meeneem.example",
                            "Kastenmaker",
                            "Atelier",
                            "Moment karrewiel",
                            "Voornemen karrewiel",
                            "Reactie karrewiel",
                            "toonde me de zwaluwstaart");
        }
        JsonNode json = new JsonMapper().readTree(Objects.requireNonNull(files.get("mijn-gegevens.json")));
        assertThat(json.at("/people/person/0/name").asString()).isEqualTo("Mieke Van Looy-Pauwels");
        assertThat(json.at("/people/teams").size()).isOne();
        assertThat(json.at("/moments/moments/0/body").asString()).isEqualTo("Moment karrewiel");
        assertThat(json.at("/moments/moments/0/shared_at").asString()).endsWith("Z");
        assertThat(json.at("/moments/comments").size()).isOne();
        assertThat(json.at("/intentions/intentions/0/body").asString()).isEqualTo("Voornemen karrewiel");
        assertThat(json.at("/identity/sessions").size()).isOne();
        assertThat(json.at("/notifications/notices/0/excerpt").asString()).contains("zwaluwstaart");
    }

    @Test
    void nothingOfWhatIsAnotherPersonsOwnIsInIt() throws IOException {
        write(amina, "geheimzinnig");
        amina.post("/", "/moments", "body", "Ook dit is van Amina: kwartel");
        assertThat(download(mieke).values())
                .allSatisfy(file ->
                        assertThat(file).doesNotContain("geheimzinnig", "kwartel", "amina@meeneem.example", "token"));
    }

    @Test
    void thePageAsksNothingOfAnybodyAndReadsInTheirLanguage() throws IOException {
        write(mieke, "<b>vet</b>");
        mieke.post("/settings", "/settings", "language", "fr", "theme", "auto");
        String page = Objects.requireNonNull(download(mieke).get("mes-donnees.html"));
        assertThat(page)
                .contains(
                        "<html lang=\"fr-BE\">",
                        "Moments d’apprentissage",
                        "&lt;b&gt;vet&lt;/b&gt;",
                        "style-src &#39;sha256-")
                .doesNotContain("<script", "<link", "src=", "style=\"", "http://", "https://");
    }

    @Test
    void whoIsNotSignedInDownloadsNothing() {
        assertThat(new Visitor().get("/personal-data/download").uri().getPath()).isEqualTo("/sign-in");
    }

    private static void write(Visitor visitor, String word) {
        visitor.post("/", "/moments", "body", "Moment " + word);
        var moment = java.util.regex.Pattern.compile("id=\"moment-([0-9a-f-]{36})\"")
                .matcher(visitor.get("/").body());
        assertThat(moment.find()).isTrue();
        String address = "/moments/" + moment.group(1);
        visitor.post(address, address + "/comments", "body", "Reactie " + word);
        visitor.post("/intentions", "/intentions", "body", "Voornemen " + word);
    }

    private static Map<String, String> download(Visitor visitor) throws IOException {
        var answer = visitor.bytes("/personal-data/download");
        assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment");
        Map<String, String> files = new LinkedHashMap<>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(answer.body()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }
}
