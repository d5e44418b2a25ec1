package be.goesting.database;

import be.goesting.OneAtATime;
import be.goesting.database.embedded.Trial;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Only the database of the application, with migrations made for these tests. */
@Configuration(proxyBeanMethods = false)
@Import(DatabaseConfiguration.class)
@ImportAutoConfiguration({
    DataSourceAutoConfiguration.class,
    JdbcTemplateAutoConfiguration.class,
    JdbcClientAutoConfiguration.class,
    FlywayAutoConfiguration.class
})
class Minimal {

    public static void main(String[] arguments) throws InterruptedException {
        run(Path.of(arguments[0]), "known");
        System.out.println("up");
        Thread.sleep(Long.MAX_VALUE);
    }

    static ConfigurableApplicationContext run(Path data, String migrations, String... more) {
        var arguments = new ArrayList<>(List.of(
                "--goesting.data=" + data,
                "--goesting.database.program=" + Trial.PROGRAM,
                "--spring.flyway.locations=classpath:be/goesting/database/" + migrations));
        arguments.addAll(List.of(more));
        var application = new SpringApplication(Minimal.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        return OneAtATime.run(application, arguments.toArray(String[]::new));
    }
}
