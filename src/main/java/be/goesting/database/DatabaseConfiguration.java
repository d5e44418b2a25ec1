package be.goesting.database;

import be.goesting.database.embedded.EmbeddedDatabase;
import java.util.HashMap;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Tells Spring which database to use: the one in the data folder, unless {@code spring.datasource.url} names another. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({DataSettings.class, DatabaseSettings.class})
class DatabaseConfiguration {

    @Bean
    Migrations migrations() {
        return new Migrations();
    }

    /** Lets a migration say {@code grant ... to ${application_role}}, whatever an own database calls that role. */
    @Bean
    FlywayConfigurationCustomizer applicationRole(JdbcConnectionDetails application) {
        return flyway -> {
            var placeholders = new HashMap<>(flyway.getPlaceholders());
            placeholders.put("application_role", application.getUsername());
            flyway.placeholders(placeholders);
        };
    }

    /** The connections depend on the server, so Spring closes them before it stops it. */
    @Configuration(proxyBeanMethods = false)
    @Conditional(DatabaseMode.Embedded.class)
    static class Embedded {

        @Bean(destroyMethod = "close")
        EmbeddedDatabase embeddedDatabase(DataSettings data, DatabaseSettings settings) {
            return EmbeddedDatabase.start(data.data(), settings);
        }

        @Bean
        JdbcConnectionDetails applicationConnection(EmbeddedDatabase database) {
            return new ApplicationConnection(database.application());
        }

        @Bean
        FlywayConnectionDetails ownerConnection(EmbeddedDatabase database) {
            return new OwnerConnection(database.owner());
        }
    }

    /** Whoever wants a connection needs this bean first, and so finds a database that was looked over. */
    @Configuration(proxyBeanMethods = false)
    @Conditional(DatabaseMode.Own.class)
    static class Own {

        @Bean
        JdbcConnectionDetails applicationConnection(Environment environment) {
            var login = new Login(
                    environment.getRequiredProperty("spring.datasource.url"),
                    environment.getProperty("spring.datasource.username", ""),
                    environment.getProperty("spring.datasource.password", ""));
            boolean migrates = environment.getProperty("spring.flyway.enabled", Boolean.class, true);
            if (migrates) {
                OwnDatabase.requireOtherRole(login, environment.getProperty("spring.flyway.user", ""));
            }
            OwnDatabase.require(login);
            return new ApplicationConnection(login);
        }
    }

    private record ApplicationConnection(Login login) implements JdbcConnectionDetails {

        @Override
        public String getUsername() {
            return login.role();
        }

        @Override
        public String getPassword() {
            return login.password();
        }

        @Override
        public String getJdbcUrl() {
            return login.url();
        }
    }

    private record OwnerConnection(Login login) implements FlywayConnectionDetails {

        @Override
        public String getUsername() {
            return login.role();
        }

        @Override
        public String getPassword() {
            return login.password();
        }

        @Override
        public String getJdbcUrl() {
            return login.url();
        }
    }
}
