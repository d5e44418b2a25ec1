package be.goesting.demo;

import static org.assertj.core.api.Assertions.assertThat;

import be.goesting.TestApplication;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the demo company is there for. */
class DemoCompanyTest {

    @Test
    void itComesWithItsTies() {
        assertThat(TestApplication.as("hanne-claes").get("/network").body())
                .contains("network-diagram", "Van wie ik leerde")
                .doesNotContain("Hier groeit je leernetwerk");
    }

    @Test
    void itComesWithWhatIsLearnedAndWithGoals() {
        assertThat(TestApplication.as("hanne-claes").get("/learning").body()).contains("/needs/", "/goals/");
    }

    @Test
    void noMailedLinkLeadsIntoIt() {
        assertThat(TestApplication.bean(JdbcClient.class)
                        .sql("select count(*) from people_with_email('hanne-claes@brabotechniek.example')")
                        .query(Integer.class)
                        .single())
                .isZero();
    }
}
