package be.goesting.search;

import static org.assertj.core.api.Assertions.assertThat;

import be.goesting.TestApplication;
import be.goesting.TestApplication.Visitor;
import be.goesting.TestOrganisation;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One search finds everything that its reader may read: the best first, across languages, and in spite of a typing mistake. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FindingEverythingTest {

    private static final Pattern HIT = Pattern.compile("<article class=\"moment\" id=\"[a-z]+-([0-9a-f-]{36})\"");
    private static final Pattern NEXT = Pattern.compile("data-hx-get=\"(/search[^\"]+)\"");
    private static final int MOST_BYTES = 30_000;

    private final TestOrganisation house = TestOrganisation.founded(TestApplication.application(), "Zoekhuis");
    private final UUID studio = house.add("insert into teams (name) values ('Studie')");
    private final UUID yard = house.add("insert into teams (name) values ('Werf')");
    private final UUID ann = person("Ann Peeters", studio);
    private final UUID bo = person("Bo Lambrechts", yard);
    private final UUID cas = person("Cas Willems", yard);
    private final Map<String, UUID> things = new HashMap<>();
    private Visitor annLooks = new Visitor();
    private Visitor casLooks = new Visitor();

    @BeforeAll
    void write() {
        UUID pumps = topic("warmtepompen", "pompe à chaleur", "heat pump");
        UUID boilers = topic("ketels", "chaudière", "boiler");
        UUID welding = topic("lassen", "soudure", "welding");
        moment(
                "quiet",
                ann,
                studio,
                "nl",
                "De warmtepomp stil krijgen",
                "Zet haar op rubber en laat haar traag opstarten.",
                30,
                pumps);
        moment(
                "filter",
                bo,
                yard,
                "nl",
                null,
                "Onderhoud begint bij de filter, en dan pas de warmtepomp zelf.",
                60,
                pumps);
        moment(
                "installer",
                bo,
                yard,
                "nl",
                null,
                "Wie warmtepompinstallaties plaatst, meet eerst het debiet.",
                900,
                null);
        moment("whistle", ann, studio, "fr", null, "Elle siffle ? Il faut la purger d'abord.", 10, boilers);
        moment("runs", cas, yard, "en", null, "Work in short runs to keep the plate flat.", 5, welding);
        moment(
                "passing",
                cas,
                yard,
                "nl",
                null,
                "Langs de stookplaats liep ik de warmtepomp voorbij, op weg naar koffie.",
                1,
                null);
        things.put("secret", house.add("""
                insert into moments (author_id, team_id, kind, language, body, audience)
                values (?, ?, 'tip', 'nl', 'De zeepaardjeskast staat open', 'team')""", bo, yard));
        question("bleed", bo, "Hoe ontlucht je een ketel zonder morsen?", boilers);
        question("curve", ann, "Wie kent de stooklijn van dit gebouw?", null);
        things.put("key", house.add("""
                insert into answers (question_id, author_id, language, body)
                values (?, ?, 'fr', 'Avec la petite clef en haut du radiateur.')""", thing("bleed"), ann));
        thanks("thanks", ann, bo, "Dank je voor je uitleg over de kogelkraan!", true);
        thanks("whispered", ann, bo, "Dank je voor de nachtzwaluw", false);
        annLooks = new Visitor().enteredBy(house.tokenOf(ann));
        casLooks = new Visitor().enteredBy(house.tokenOf(cas));
    }

    /** What comes first; after a plus what is found too. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            warmtepomp              | quiet + filter passing installer
            warmtepompen            | quiet + filter
            de warmtepomp           | quiet
            pompe à chaleur         | quiet + filter
            pompes à chaleur        | quiet + filter
            heat pump               | quiet + filter
            heat pumps              | quiet + filter
            heat pump filter        | filter
            chaudière               | key + bleed whistle
            boiler                  | key + bleed whistle
            ketels                  | bleed + whistle
            soudure                 | runs
            welding                 | runs
            lassen                  | runs
            radiateur               | key
            kogelkraan              | thanks
            stooklijn               | curve
            pompinstallatie         | installer
            ontlucht ketel          | bleed
            purger                  | whistle
            """)
    void whatFitsBestComesFirst(String words, String expected) {
        String[] parts = expected.split("\\+");
        List<UUID> found = hits(annLooks.get(search(words)).body());
        assertThat(found).as(words).startsWith(thing(parts[0].strip()));
        if (parts.length > 1) {
            for (String also : parts[1].strip().split(" ")) {
                assertThat(found).as(words + ": " + also).contains(thing(also));
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            warmtepmop             | warmtepomp           | quiet
            warmtpomp              | warmtepomp           | quiet
            wramtepomp             | warmtepomp           | quiet
            kogelkraen             | kogelkraan           | thanks
            stoklijn               | stooklijn            | curve
            radiatuer              | radiateur            | key
            stooklijngebouw        | stooklijn gebouw     | curve
            """)
    void aTypingMistakeIsForgiven(String typed, String meant, String found) {
        String page = annLooks.get(search(typed)).body();
        assertThat(page).contains("‘" + typed + "’ vonden we nergens", "voor ‘" + meant + "’");
        assertThat(hits(page)).startsWith(thing(found));
        assertThat(annLooks.get(search(typed) + "&exact=yes").body()).contains("Niets gevonden");
    }

    @Test
    void soIsOneInAName() {
        assertThat(annLooks.get(search("lambrehcts")).body()).contains("voor ‘Lambrechts’", "/people/" + bo);
    }

    @ParameterizedTest
    @CsvSource({
        "lambrehcts, Lambrechts",
        "bo lambrehcts, Bo Lambrechts",
        "an lambrechs, Ann Lambrechs",
        "ann peters, Ann Peeters",
        "@Ann Peters, Ann Peeters",
        "caas willems, Caas Willems"
    })
    void aNameIsPutRightAsItIsWritten(String typed, String meant) {
        boolean known = !meant.endsWith("Lambrechs") && !meant.startsWith("Caas");
        String page = annLooks.get(search(typed)).body();
        assertThat(page.contains("Dit vonden we voor ‘" + meant + "’")).isEqualTo(known);
    }

    @Test
    void aShortWordIsNotPutRight() {
        assertThat(annLooks.get(search("ktel")).body()).contains("Niets gevonden");
    }

    @Test
    void whatHasThatNameStandsAbove() {
        assertThat(annLooks.get(search("peeters")).body()).contains("/people/" + ann, "Ann Peeters");
        assertThat(annLooks.get(search("pomp")).body()).contains("warmtepompen</bdi>");
        assertThat(annLooks.get(search("meekijken")).body()).contains("/methods/watch");
        assertThat(annLooks.get(search("peeters") + "&kind=topic").body()).doesNotContain("Ann Peeters</bdi>");
    }

    @Test
    void nobodyFindsWhatIsNotTheirsNorIsLedToIt() {
        assertThat(hits(casLooks.get(search("zeepaardjeskast")).body())).containsExactly(thing("secret"));
        assertThat(hits(annLooks.get(search("zeepaardjeskast")).body())).isEmpty();
        assertThat(annLooks.get(search("zeepardjeskast")).body()).doesNotContain("zeepaardjeskast");
        assertThat(hits(annLooks.get(search("nachtzwaluw")).body())).containsExactly(thing("whispered"));
        assertThat(hits(casLooks.get(search("nachtzwaluw")).body())).isEmpty();
        assertThat(casLooks.get(search("nachtzwalluw")).body()).doesNotContain("‘nachtzwaluw’");
        var elsewhere = TestOrganisation.founded(TestApplication.application(), "Elders gezocht");
        UUID other = elsewhere.add("insert into people (name, language) values ('Otto Elders', 'nl')");
        var otto = new Visitor().enteredBy(elsewhere.tokenOf(other));
        for (String words : List.of("warmtepomp", "heat pump", "warmtepmop", "peeters", "kogelkraan")) {
            assertThat(otto.get(search(words)).body()).as(words).contains("Niets gevonden");
        }
    }

    @Test
    void itIsNarrowedToAKindATopicATeamAPersonALanguageAndAPeriod() {
        assertThat(narrowed("ketel", "kind=question")).containsExactly(thing("bleed"));
        assertThat(narrowed("ketel", "kind=answer")).containsExactly(thing("key"));
        assertThat(narrowed("warmtepomp", "person=" + bo))
                .containsExactlyInAnyOrder(thing("filter"), thing("installer"));
        assertThat(narrowed("warmtepomp", "personName=lambrechts")).hasSize(2);
        assertThat(narrowed("warmtepomp", "team=" + studio)).containsExactly(thing("quiet"));
        assertThat(narrowed("radiateur", "team=" + studio)).containsExactly(thing("key"));
        assertThat(narrowed("kogelkraan", "team=" + studio)).containsExactly(thing("thanks"));
        assertThat(narrowed("warmtepomp", "topicName=warmtepompen"))
                .containsExactlyInAnyOrder(thing("quiet"), thing("filter"));
        assertThat(narrowed("ketel", "language=fr")).containsExactlyInAnyOrder(thing("whistle"), thing("key"));
        assertThat(narrowed("warmtepomp", "period=week")).containsExactly(thing("passing"));
        assertThat(narrowed("warmtepomp", "period=year&kind=moment&person=" + bo))
                .containsExactly(thing("filter"));
    }

    @Test
    void whatNamesNothingIsSaidAtItsFieldAndKept() {
        for (String field : List.of("topicName", "teamName", "personName")) {
            String page = annLooks.get(search("warmtepomp") + "&" + field + "=Zwaardvis")
                    .body();
            assertThat(page).as(field).contains("id=\"" + field + "-error\"", "value=\"Zwaardvis\"");
        }
        assertThat(annLooks.get(search("warmtepomp") + "&personName=lambrechts").body())
                .doesNotContain("personName-error");
    }

    @Test
    void aFilterAloneAsksForAWord() {
        assertThat(annLooks.get("/search?words=&team=" + studio).body()).contains("Typ ook een woord");
        assertThat(annLooks.get("/search").body()).doesNotContain("Typ ook een woord");
    }

    @Test
    void whatIsFoundNowhereHasNoHeadingThatSaysItWas() {
        assertThat(annLooks.get(search("xqzjkw")).body())
                .contains("Niets gevonden voor ‘xqzjkw’")
                .doesNotContain("Gevonden voor");
    }

    @Test
    void aWordIsPutRightAsItStandsInAText() {
        moment("plural", ann, studio, "nl", null, "Wij telden drie vlorpzalven in de tuin.", 20, null);
        assertThat(annLooks.get(search("vlorpzalvem")).body()).contains("Dit vonden we voor ‘vlorpzalven’");
        assertThat(annLooks.get(search("vlorpzalfa")).body()).contains("Dit vonden we voor ‘vlorpzalven’");
    }

    @Test
    void everythingIsMetOnceFromPageToPage() {
        List<UUID> written = new ArrayList<>();
        for (int n = 0; n < 50; n++) {
            written.add(house.add("""
                    insert into moments (author_id, team_id, kind, language, body, audience, created_at)
                    values (?, ?, 'tip', 'nl', ?, 'everyone', now() - ? * interval '1 hour')""", bo, yard, "Een wielewaal " + "en nog wat ".repeat(80) + n, n));
            written.add(question("wielewaal" + n, bo, "Waar zit de wielewaal " + n, null));
        }
        List<UUID> met = new ArrayList<>();
        String next = search("wielewaal");
        for (int pages = 0; next != null && pages < 20; pages++) {
            String page = annLooks.get(next).body();
            assertThat(page.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(MOST_BYTES);
            met.addAll(hits(page));
            var more = NEXT.matcher(page);
            next = more.find() ? more.group(1).replace("&amp;", "&") : null;
        }
        assertThat(met).containsExactlyInAnyOrderElementsOf(written);
    }

    private List<UUID> narrowed(String words, String filter) {
        return hits(annLooks.get(search(words) + "&" + filter).body());
    }

    private static String search(String words) {
        return "/search?words=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    private static List<UUID> hits(String page) {
        return HIT.matcher(page)
                .results()
                .map(hit -> UUID.fromString(hit.group(1)))
                .toList();
    }

    private UUID thing(String name) {
        return Objects.requireNonNull(things.get(name), name);
    }

    private UUID person(String name, UUID team) {
        return house.add("insert into people (name, language, team_id) values (?, 'nl', ?)", name, team);
    }

    private UUID topic(String dutch, String french, String english) {
        UUID topic = house.add("insert into topics (id) values (gen_random_uuid())");
        Map.of("nl", dutch, "fr", french, "en", english)
                .forEach((language, label) -> house.add(
                        "insert into topic_labels (topic_id, language, label, preferred) values (?, ?, ?, true)",
                        topic,
                        language,
                        label));
        return topic;
    }

    private void moment(
            String name,
            UUID author,
            UUID team,
            String language,
            @Nullable String title,
            String body,
            int days,
            @Nullable UUID topic) {
        UUID moment = house.add("""
                insert into moments (author_id, team_id, kind, language, title, body, audience, created_at)
                values (?, ?, 'tip', ?, ?, ?, 'everyone', now() - ? * interval '1 day')""", author, team, language, title, body, days);
        things.put(name, moment);
        if (topic != null) {
            house.add(
                    "insert into moment_topics (moment_id, topic_id, created_at) select id, ?, created_at from moments where id = ?",
                    topic,
                    moment);
        }
    }

    private UUID question(String name, UUID author, String body, @Nullable UUID topic) {
        UUID question = house.add(
                "insert into questions (author_id, language, body, audience, opened_at) values (?, 'nl', ?, 'everyone', now())",
                author,
                body);
        things.put(name, question);
        if (topic != null) {
            house.add(
                    "insert into question_topics (question_id, topic_id, created_at) values (?, ?, now())",
                    question,
                    topic);
        }
        return question;
    }

    private void thanks(String name, UUID giver, UUID receiver, String body, boolean open) {
        UUID thanks = house.add("""
                insert into appreciations (giver_id, body, language, public_at)
                values (?, ?, 'nl', case when ? then now() end)""", giver, body, open);
        house.add("insert into appreciation_receivers (appreciation_id, person_id) values (?, ?)", thanks, receiver);
        things.put(name, thanks);
    }
}
