package be.goesting.people.administration;

import static org.assertj.core.api.Assertions.assertThat;

import be.goesting.TestApplication;
import be.goesting.TestApplication.Visitor;
import be.goesting.TestOrganisation;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who is of the learning team, and no administrator, finds what the learning team does. */
class LearningTeamFindsItsPagesTest {

    private final TestOrganisation house = TestOrganisation.founded(TestApplication.application(), "Leerhuis");

    @Test
    void theirOwnPagesAreLinkedAndNoOthers() {
        UUID noor = house.add("insert into people (name) values ('Noor')");
        house.add("insert into role_assignments (person_id, role) values (?, 'learning_team')", noor);
        var visitor = new Visitor().enteredBy(house.tokenOf(noor));
        assertThat(visitor.get("/settings").body()).contains("href=\"/administration\"");
        assertThat(visitor.get("/administration").body())
                .contains("/administration/topics", "/administration/guiding-questions")
                .doesNotContain("/administration/people", "/administration/imports", "href=\"/welcome\"");
    }
}
