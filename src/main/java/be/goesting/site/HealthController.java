package be.goesting.site;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import jakarta.annotation.PreDestroy;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** For what stands in front: whether this node can serve, which is whether it reaches the database. */
@Controller
@Access(Access.To.EVERYONE)
class HealthController {

    private static final Logger LOG = LoggerFactory.getLogger(HealthController.class);
    private static final int SECONDS_TO_ANSWER = 2;

    private final DataSource database;

    HealthController(DataSource database) throws SQLException {
        this.database = ofItsOwn(database);
    }

    /** However many wait for a connection, this one does not wait with them. */
    private static DataSource ofItsOwn(DataSource database) throws SQLException {
        if (!database.isWrapperFor(HikariDataSource.class)) {
            return database;
        }
        var settings = new HikariConfig();
        database.unwrap(HikariDataSource.class).copyStateTo(settings);
        settings.setPoolName("health");
        settings.setMaximumPoolSize(1);
        return new HikariDataSource(settings);
    }

    @PreDestroy
    void close() {
        if (database instanceof HikariDataSource own) {
            own.close();
        }
    }

    @GetMapping("/health")
    ResponseEntity<Map<String, String>> health() {
        boolean reachable = reachesDatabase();
        return ResponseEntity.status(reachable ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE)
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.APPLICATION_JSON)
                .body(Map.of("database", reachable ? "up" : "down"));
    }

    private boolean reachesDatabase() {
        try (var connection = database.getConnection()) {
            return connection.isValid(SECONDS_TO_ANSWER);
        } catch (SQLException e) {
            LOG.warn("The database does not answer: {}", e.getMessage());
            return false;
        }
    }
}
