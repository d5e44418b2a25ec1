package be.goesting.people;

import be.goesting.site.Language;
import be.goesting.site.Viewer;
import be.goesting.site.access.SignedIn;
import be.goesting.site.access.Viewers;
import be.goesting.site.language.LanguageChoice;
import be.goesting.tenancy.Organisation;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class ViewersInDatabase implements Viewers, LanguageChoice {

    private final JdbcClient database;
    private final People people;
    private final boolean demoOffered;

    ViewersInDatabase(JdbcClient database, People people, @Value("${goesting.demo}") boolean demoOffered) {
        this.demoOffered = demoOffered;
        this.database = database;
        this.people = people;
    }

    @Override
    public Optional<Viewer> find(SignedIn who) {
        return database.sql("select * from viewer(?, ?)")
                .params(who.organisation(), who.person())
                .query((row, number) -> viewer(row, who))
                .optional()
                .filter(viewer -> demoOffered || !viewer.organisation().isDemo())
                .filter(viewer -> mayStillLook(who));
    }

    /** Who came in as an administrator looks around as long as being one. */
    private boolean mayStillLook(SignedIn who) {
        SignedIn opener = who.opener();
        return opener == null
                || find(opener)
                        .filter(viewer -> viewer.is(Viewer.Role.ADMINISTRATOR))
                        .isPresent();
    }

    @Override
    @Transactional
    public void choose(SignedIn who, Language language) {
        people.choose(who.person(), language);
    }

    private static Viewer viewer(ResultSet row, SignedIn who) throws SQLException {
        return new Viewer(
                new Organisation(
                        who.organisation(),
                        row.getString("organisation_name"),
                        Organisation.Kind.valueOf(row.getString("kind").toUpperCase(java.util.Locale.ROOT)),
                        Arrays.asList(strings(row.getArray("languages"))),
                        ZoneId.of(row.getString("zone"))),
                row.getObject("id", UUID.class),
                row.getString("name"),
                Language.of(row.getString("language")),
                row.getString("theme"),
                row.getObject("team_id", UUID.class),
                row.getString("team_name"),
                row.getString("colour"),
                row.getBoolean("leads"),
                Arrays.stream(strings(row.getArray("roles")))
                        .map(Viewer.Role::of)
                        .collect(Collectors.toSet()),
                row.getInt("unread"));
    }

    private static String[] strings(Array array) throws SQLException {
        return (String[]) array.getArray();
    }
}
