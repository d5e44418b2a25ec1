package be.goesting.questions;

import static org.assertj.core.api.Assertions.assertThat;

import be.goesting.TestApplication;
import be.goesting.TestApplication.Visitor;
import be.goesting.TestOrganisation;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What makes a moment like a question, and somebody known for it. */
class OneWordAlikeTest {

    private final TestOrganisation house = TestOrganisation.founded(TestApplication.application(), "Woordenhuis");
    private final UUID team = house.add("insert into teams (name) values ('Werf')");
    private final UUID asker = person("Jan Vos");
    private final UUID mia = person("Mia Bos");

    @Test
    void aCommonWordAloneSaysNothingAndARareOneDoes() {
        for (String thing : new String[] {"deur", "raam", "dak", "muur", "vloer", "trap"}) {
            share("Stel de " + thing + " eerst waterpas.");
        }
        assertThat(considered("Hoe stel ik een lasrobot in na onderhoud?")).doesNotContain("Mia Bos", "waterpas");

        share("De lasrobot vraagt om een schone toorts.");

        assertThat(considered("Hoe stel ik een lasrobot in na onderhoud?"))
                .contains("Mia Bos", "schone toorts")
                .doesNotContain("waterpas");
    }

    @Test
    void twoCommonWordsTogetherDoAndSoDoesOneInAShortQuestion() {
        for (String thing : new String[] {"deur", "raam", "dak", "muur", "vloer"}) {
            share("Stel de " + thing + " eerst waterpas.");
            share("Meet elke " + thing + " schuin na.");
        }
        share("Stel de poort eerst waterpas en meet ze schuin na.");

        assertThat(considered("Wie stelt zoiets waterpas en meet schuin?")).contains("poort");
        assertThat(considered("waterpas gezet")).contains("waterpas");
    }

    @Test
    void aWordThatIsNothingInOneLanguageIsNothingInTheOthers() {
        house.add("""
                insert into moments (author_id, team_id, kind, language, body, audience)
                values (?, ?, 'insight', 'en', 'They wrote "zet de klep toe" on it. Waterproof.', 'everyone')""", mia, team);

        assertThat(considered("Hoe maak ik de offerte voor een school?")).doesNotContain("Waterproof");
        assertThat(considered("Hoe zet ik de klep weer open?")).contains("Waterproof");
    }

    @Test
    void whatIsToldOfAMomentForItsTopicIsNotToldAgainForItsWords() {
        UUID topic = house.add("insert into topics (id) values (?)", UUID.randomUUID());
        house.add(
                "insert into topic_labels (topic_id, language, label, preferred) values (?, 'nl', 'toortsen', true)",
                topic);
        String words = "De lasrobot vraagt om een schone toorts,\nen om iemand die daar tijd voor neemt.";
        String question = "Hoe houd ik de toortsen van een lasrobot schoon?";
        house.add("""
                insert into evidence (person_id, topic_id, kind, source_id, path, excerpt, found_at)
                values (?, ?, 'moment', uuidv7(), '/moments/x', ?, now())""", mia, topic, words.replace('\n', ' '));
        assertThat(considered(question).split("Deelde op", -1)).hasSize(2);

        share(words);

        assertThat(considered(question).split("Deelde op", -1)).hasSize(2);
    }

    private void share(String words) {
        house.add("""
                insert into moments (author_id, team_id, kind, language, body, audience)
                values (?, ?, 'insight', 'nl', ?, 'everyone')""", mia, team, words);
    }

    private String considered(String words) {
        return new Visitor()
                .enteredBy(house.tokenOf(asker))
                .post("/questions", "/questions/considered", "body", words)
                .body();
    }

    private UUID person(String name) {
        return house.add("insert into people (name, language, team_id) values (?, 'nl', ?)", name, team);
    }
}
