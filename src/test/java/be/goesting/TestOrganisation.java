package be.goesting;

import be.goesting.identity.SignInLinks;
import be.goesting.site.access.SignedIn;
import be.goesting.tenancy.Organisation;
import be.goesting.tenancy.Organisations;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A real organisation, founded for a test and filled by it in plain SQL. */
public final class TestOrganisation {

    private final UUID id = UUID.randomUUID();
    private final ApplicationContext application;

    private TestOrganisation(ApplicationContext application) {
        this.application = application;
    }

    public static TestOrganisation founded(ApplicationContext application, String name) {
        var house = new TestOrganisation(application);
        application
                .getBean(Organisations.class)
                .found(
                        new Organisation(
                                house.id,
                                name,
                                Organisation.Kind.REAL,
                                List.of("nl", "fr", "en"),
                                ZoneId.of("Europe/Brussels")),
                        () -> name);
        return house;
    }

    public UUID id() {
        return id;
    }

    /** Runs the insert in this organisation and gives the id of its row. */
    public UUID add(String insert, @Nullable Object... values) {
        return in(database -> database.sql(insert + " returning id")
                .params(values)
                .query(UUID.class)
                .single());
    }

    public <T> T in(java.util.function.Function<JdbcClient, T> work) {
        return application.getBean(Organisations.class).in(id, () -> work.apply(application.getBean(JdbcClient.class)));
    }

    /** The token of a mailed link, as if this person had asked for it. */
    public String tokenOf(UUID person) {
        return application.getBean(SignInLinks.class).make(new SignedIn(id, person));
    }
}
