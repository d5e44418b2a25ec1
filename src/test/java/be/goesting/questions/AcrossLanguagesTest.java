package be.goesting.questions;

import static org.assertj.core.api.Assertions.assertThat;

import be.goesting.TestApplication;
import be.goesting.TestApplication.Visitor;
import be.goesting.TestOrganisation;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A topic is called otherwise in another language, and is the same topic: so it leads to who speaks that language. */
class AcrossLanguagesTest {

    private final TestOrganisation house = TestOrganisation.founded(TestApplication.application(), "Talenhuis");
    private final UUID north = house.add("insert into teams (name) values ('Noord')");
    private final UUID south = house.add("insert into teams (name) values ('Zuid')");
    private final UUID asker = person("Jan Vos", "nl", north);
    private final UUID amelie = person("Amélie Roche", "fr", south);
    private final UUID topic = topic("warmtepompen", "pompes à chaleur");

    @Test
    void aDutchQuestionFindsAFrenchSpeakingColleague() {
        UUID moment = house.add("""
                insert into moments (author_id, team_id, kind, language, body, audience)
                values (?, ?, 'insight', 'fr', 'Purger par le bas, toujours.', 'everyone')""", amelie, south);
        house.add("insert into moment_topics (moment_id, topic_id, created_at) values (?, ?, now())", moment, topic);
        house.add("""
                insert into evidence (person_id, topic_id, kind, source_id, path, excerpt, found_at)
                values (?, ?, 'moment', ?, '/moments/x', 'Purger par le bas, toujours.', now())""", amelie, topic, moment);

        assertThat(considered("Wie kan me iets leren over warmtepompen?"))
                .contains("Amélie Roche", "warmtepompen", "Français");
        assertThat(considered("Wie kan me iets leren over dakgoten?")).doesNotContain("Amélie Roche");
    }

    @Test
    void whoDoesNotWantToBeFoundForATopicIsNot() {
        house.add("""
                insert into evidence (person_id, topic_id, kind, source_id, path, excerpt, found_at)
                values (?, ?, 'own_words', uuidv7(), '/people/x', 'pompes', now())""", amelie, topic);
        assertThat(considered("Wat moet ik weten van warmtepompen?")).contains("Amélie Roche");

        house.add("insert into hidden_topics (person_id, topic_id) values (?, ?)", amelie, topic);

        assertThat(considered("Wat moet ik weten van warmtepompen?")).doesNotContain("Amélie Roche");
    }

    private String considered(String words) {
        var visitor = new Visitor().enteredBy(house.tokenOf(asker));
        return visitor.post("/questions", "/questions/considered", "body", words)
                .body();
    }

    private UUID person(String name, String language, UUID team) {
        return house.add("insert into people (name, language, team_id) values (?, ?, ?)", name, language, team);
    }

    private UUID topic(String dutch, String french) {
        UUID made = house.add("insert into topics (id) values (?)", UUID.randomUUID());
        house.add(
                "insert into topic_labels (topic_id, language, label, preferred) values (?, 'nl', ?, true)",
                made,
                dutch);
        house.add(
                "insert into topic_labels (topic_id, language, label, preferred) values (?, 'fr', ?, true)",
                made,
                french);
        return made;
    }
}
