package be.goesting.people;

import static org.assertj.core.api.Assertions.assertThat;

import be.goesting.TestApplication;
import be.goesting.TestApplication.Visitor;
import be.goesting.TestOrganisation;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** In which language somebody reads the pages says nothing of which languages that person speaks. */
class SpokenLanguageTest {

    private final TestOrganisation house = TestOrganisation.founded(TestApplication.application(), "Taalhuis");
    private final UUID robin = house.add("insert into people (name, language) values ('Robin', 'nl')");
    private final UUID noor = house.add("insert into people (name) values ('Noor')");
    private final Visitor reader = new Visitor().enteredBy(house.tokenOf(robin));

    @Test
    void theLanguageButtonChangesOnlyWhatOneReads() {
        reader.post("/", "/language", "language", "fr");
        assertThat(reader.get("/").body()).contains("<html lang=\"fr-BE\"");
        assertThat(spoken()).isEqualTo("nl");
    }

    @Test
    void neitherDoTheSettings() {
        reader.post("/settings", "/settings", "language", "en", "theme", "auto");
        assertThat(reader.get("/").body()).contains("<html lang=\"en-GB\"");
        assertThat(spoken()).isEqualTo("nl");
    }

    @Test
    void colleaguesReadNothingElse() {
        String before = new Visitor()
                .enteredBy(house.tokenOf(noor))
                .get("/people/" + robin)
                .body();
        reader.post("/", "/language", "language", "fr");
        String after = new Visitor()
                .enteredBy(house.tokenOf(noor))
                .get("/people/" + robin)
                .body();
        assertThat(spokenOn(after)).isEqualTo(spokenOn(before));
    }

    private static boolean spokenOn(String page) {
        return page.contains("Spreekt Frans");
    }

    private String spoken() {
        return house.in(database -> database.sql("select language from people where id = ?")
                .param(robin)
                .query(String.class)
                .single());
    }
}
