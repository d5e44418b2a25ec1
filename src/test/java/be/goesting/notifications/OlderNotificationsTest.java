package be.goesting.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import be.goesting.TestApplication;
import be.goesting.TestApplication.Visitor;
import be.goesting.TestOrganisation;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Many may be told of something in one second; page after page, each is read once. */
class OlderNotificationsTest {

    private static final Pattern TOLD = Pattern.compile("Bericht nummer \\d+");
    private static final Pattern OLDER = Pattern.compile("/notifications\\?before=[^\"]+");

    private final TestOrganisation house = TestOrganisation.founded(TestApplication.application(), "Seconde");

    @Test
    void ofOneSecondNoneIsPassedOver() {
        UUID reader = house.add("insert into people (name) values ('Lezer')");
        UUID actor = house.add("insert into people (name) values ('Doener')");
        for (int i = 100; i < 138; i++) {
            house.add("""
                    insert into notifications (person_id, actor_id, kind, path, excerpt, created_at)
                    values (?, ?, 'thanked', ?, ?, timestamptz '2026-01-02 03:04:05Z')""", reader, actor, "/moments/" + UUID.randomUUID(), "Bericht nummer " + i);
        }
        Visitor visitor = new Visitor().enteredBy(house.tokenOf(reader));

        Set<String> read = new HashSet<>();
        String page = visitor.get("/notifications").body();
        TOLD.matcher(page).results().forEach(told -> read.add(told.group()));
        assertThat(read).hasSize(30);
        var older = OLDER.matcher(page);
        assertThat(older.find()).isTrue();
        TOLD.matcher(visitor.get(older.group()).body()).results().forEach(told -> read.add(told.group()));

        assertThat(read).hasSize(38);
    }
}
