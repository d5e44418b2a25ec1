package be.goesting.needs;

import static org.assertj.core.api.Assertions.assertThat;

import be.goesting.TestApplication.Visitor;
import be.goesting.TestCompany;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A goal has a day or none, and what is no day is said so beside it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DayOfAGoalTest {

    private final Visitor hanne = TestCompany.founded("Vergadering").colleague("Hanne Claes", "Werf");

    @ParameterizedTest
    @ValueSource(strings = {"+292278994-08-17", "volgende week", "2026-02-30"})
    void isKeptAsItWasTypedWhenItIsNone(String typed) {
        var again = hanne.post("/goals/new", "/goals", "body", "Zelf een vergadering leiden", "dueOn", typed);
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.body())
                .contains("Zelf een vergadering leiden", "value=\"" + typed + "\"", "id=\"dueOn-error\"");
    }
}
