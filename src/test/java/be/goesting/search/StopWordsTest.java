package be.goesting.search;

import static org.assertj.core.api.Assertions.assertThat;

import be.goesting.TestApplication;
import be.goesting.TestOrganisation;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words that say nothing in a text's language are no condition; when there is nothing else, they are looked for themselves. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StopWordsTest {

    private final TestOrganisation house = TestOrganisation.founded(TestApplication.application(), "Lidwoordenhuis");
    private UUID reader = UUID.randomUUID();

    @BeforeAll
    void share() {
        reader = house.add("insert into people (name, language) values ('Cas Baert', 'nl')");
        share("nl", "Lasmachine eerst laten opwarmen, en me dan bellen.");
        share("nl", "Pas op met een natte vloer.");
        share("en", "A welding machine likes a dry floor.");
    }

    @ParameterizedTest
    @CsvSource({
        "de lasmachine, 1",
        "de vloer van op, 1",
        "the dry floor, 1",
        "to weld, 1",
        "de zeearend, 0",
        "me, 1",
        "de, 0",
        "op, 1",
        "#, 0"
    })
    void onlyWhatSaysSomethingIsACondition(String words, int found) {
        Integer count = house.in(
                database -> database.sql("select count(*) from moments_matching(?, null, ?, '{}', null, null, 20)")
                        .params(reader, words)
                        .query(Integer.class)
                        .single());
        assertThat(count).isEqualTo(found);
    }

    private void share(String language, String words) {
        house.in(database -> database.sql(
                        "insert into moments (author_id, kind, language, body, audience) values (?, 'tip', ?, ?, 'everyone')")
                .params(reader, language, words)
                .update());
    }
}
