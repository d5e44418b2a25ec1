package be.goesting.people;

import static org.assertj.core.api.Assertions.assertThat;

import be.goesting.TestApplication;
import be.goesting.site.access.SignedIn;
import be.goesting.tenancy.Organisation;
import be.goesting.tenancy.Organisations;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where the demo company is put away, nobody is in it any more, whatever session is left. */
class DemoPutAwayTest {

    private final SignedIn hanne = new SignedIn(
            TestApplication.bean(Organisations.class).installed().stream()
                    .filter(each -> each.kind() == Organisation.Kind.DEMO)
                    .findFirst()
                    .orElseThrow()
                    .id(),
            UUID.nameUUIDFromBytes("brabo hanne-claes".getBytes(StandardCharsets.UTF_8)));

    @Test
    void nobodyLooksThroughTheirEyes() {
        assertThat(viewers(true).find(hanne)).isPresent();
        assertThat(viewers(false).find(hanne)).isEmpty();
    }

    private static ViewersInDatabase viewers(boolean demoOffered) {
        return new ViewersInDatabase(
                TestApplication.bean(JdbcClient.class), TestApplication.bean(People.class), demoOffered);
    }
}
