package be.goesting;

import static org.assertj.core.api.Assertions.assertThat;

import be.goesting.TestApplication.Visitor;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who reads the database gets into nobody's session. */
class SessionIdsTest {

    private final TestOrganisation organisation =
            TestOrganisation.founded(TestApplication.application(), "Sleutelhuis");
    private final UUID person = organisation.add("insert into people (name) values ('Robin')");

    @Test
    void whatTheDatabaseKeepsOpensNoSession() {
        Visitor robin = new Visitor().enteredBy(organisation.tokenOf(person));
        assertThat(statusWith(SessionCookies.of(robin))).isEqualTo(200);
        List<String> stored = stored();
        assertThat(stored).hasSize(1).doesNotContain(SessionCookies.of(robin));
        assertThat(statusWith(stored.getFirst())).isEqualTo(303);
    }

    @Test
    void thePageBehindALinkSaysWhoseItIsAndWaits() {
        String token = organisation.tokenOf(person);
        var visitor = new Visitor();
        assertThat(visitor.get("/sign-in/" + token).body()).contains("Robin", "Sleutelhuis", "<button");
        assertThat(visitor.get("/settings").uri().getPath()).isEqualTo("/sign-in");
    }

    @Test
    void signingInGivesTheSessionAnotherId() {
        Visitor robin = new Visitor().enteredBy(organisation.tokenOf(person));
        String before = SessionCookies.of(robin);
        robin.enteredBy(organisation.tokenOf(person));
        assertThat(SessionCookies.of(robin)).isNotEqualTo(before);
        assertThat(statusWith(before)).isEqualTo(303);
        assertThat(statusWith(SessionCookies.of(robin))).isEqualTo(200);
    }

    @Test
    void signingOutEverywhereEndsTheOtherSessionToo() {
        Visitor here = new Visitor().enteredBy(organisation.tokenOf(person));
        Visitor there = new Visitor().enteredBy(organisation.tokenOf(person));
        here.post("/settings", "/sign-out/everywhere");
        assertThat(stored()).isEmpty();
        assertThat(there.get("/settings").uri().getPath()).isEqualTo("/sign-in");
    }

    private List<String> stored() {
        return TestApplication.bean(JdbcClient.class)
                .sql("select session_id from spring_session where principal_name = ?")
                .param(person.toString())
                .query(String.class)
                .list();
    }

    private static int statusWith(String id) {
        String cookie = Base64.getEncoder().encodeToString(id.getBytes(StandardCharsets.UTF_8));
        return new Visitor()
                .send(HttpRequest.newBuilder().header("Cookie", "goesting=" + cookie), "/settings")
                .statusCode();
    }
}
