package be.goesting;

import static org.assertj.core.api.Assertions.assertThat;

import be.goesting.TestApplication.Visitor;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What no database can keep stays outside, wherever it is typed. */
class CleanInputTest {

    private final TestOrganisation house = TestOrganisation.founded(TestApplication.application(), "Netjes");
    private final Visitor administrator = new Visitor().enteredBy(house.tokenOf(person()));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/search?words=%00",
                "/people?name=%00",
                "/people?site=%00",
                "/questions?search=%00",
                "/teams/suggestions?name=%00",
                "/administration/people?name=%00",
                "/administration/topics?words=%00"
            })
    void isNotLookedFor(String page) {
        assertThat(administrator.get(page).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u200B\u200D",
                "\uE000",
                "\uDB40\uDC41\uDB40\uDC42",
                "\u0301\u0302",
                "\u2800\u2800",
                "\u3164",
                " \u115F \uFFA0",
                "\u2028",
                "\uFE0F",
                "\uDB80\uDC00"
            })
    void whatNobodySeesIsEmpty(String text) {
        assertThat(administrator
                        .post("/administration/people", "/administration/people", "name", text, "language", "nl")
                        .statusCode())
                .isEqualTo(422);
        assertThat(administrator.post("/", "/moments", "body", text).statusCode())
                .isEqualTo(422);
        assertThat(administrator
                        .post("/administration/teams", "/administration/teams", "name", text)
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void isNotKept() {
        administrator.post("/administration/people", "/administration/people", "name", "A\0n", "language", "nl");
        administrator.post("/administration/teams", "/administration/teams", "name", "Pl\0oeg");
        administrator.post("/", "/moments", "body", "Een kra\0an", "topicName", "x\0");
        List<String> kept = house.in(database -> database.sql(
                        "select name from people union select name from teams union select body from moments")
                .query(String.class)
                .list());
        assertThat(kept).containsAll(List.of("An", "Ploeg", "Een kraan"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"body", "link", "outcomeNote", "base", "back", "nobody-knows"})
    void isRefusedWhereItHasNoEnd(String field) {
        for (int length : new int[] {200_001, 5_000_000}) {
            var answer = administrator.post("/", "/moments", "body", "Een kraan", field, "x".repeat(length));
            assertThat(answer.statusCode()).as(length + " characters").isEqualTo(413);
            assertThat(answer.body()).contains("200.000").contains("</html>");
        }
    }

    @Test
    void isRefusedWhereItComesTenThousandTimes() {
        var topics = new String[20_000];
        for (int i = 0; i < topics.length; i += 2) {
            topics[i] = "topic";
            topics[i + 1] = UUID.randomUUID().toString();
        }
        var answer = administrator.post("/", "/moments", topics);
        assertThat(answer.statusCode()).isIn(400, 413);
        assertThat(answer.body()).contains("</html>");
    }

    private java.util.UUID person() {
        var person = house.add("insert into people (name) values ('Beheerder')");
        house.add("insert into role_assignments (person_id, role) values (?, 'administrator')", person);
        return person;
    }
}
