package be.goesting.site;

import static org.assertj.core.api.Assertions.assertThat;

import be.goesting.TestApplication;
import be.goesting.TestApplication.Visitor;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.net.http.HttpRequest;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HealthTest {

    @Test
    void answersWhileEveryConnectionIsTaken() throws SQLException {
        var settings = new HikariConfig();
        TestApplication.bean(DataSource.class).unwrap(HikariDataSource.class).copyStateTo(settings);
        settings.setPoolName("taken");
        settings.setMaximumPoolSize(1);
        settings.setConnectionTimeout(500);
        try (var shared = new HikariDataSource(settings);
                var taken = shared.getConnection()) {
            assertThat(taken.isValid(1)).isTrue();
            var health = new HealthController(shared);
            assertThat(health.health().getStatusCode().value()).isEqualTo(200);
            health.close();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"image/png", "text/plain", "a/b/c", "*/*"})
    void answersWhateverTheProbeSaysThatItReads(String accept) {
        var answer = new Visitor().send(HttpRequest.newBuilder().GET().header("Accept", accept), "/health");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("{\"database\":\"up\"}");
    }
}
