package be.goesting.moments.importing;

import be.goesting.TestApplication;
import be.goesting.TestApplication.Visitor;
import be.goesting.identity.SignInLinks;
import be.goesting.jobs.Job;
import be.goesting.people.NewPerson;
import be.goesting.people.People;
import be.goesting.site.Language;
import be.goesting.site.Viewer.Role;
import be.goesting.site.access.SignedIn;
import be.goesting.tenancy.Organisation;
import be.goesting.tenancy.Organisations;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A fresh organisation with one administrator and nothing in it. */
final class ImportFixtures {

    static final String PATH = "/administration/imports";
    static final String FORM = PATH + "/new?kind=posts";
    static final String UPLOAD = PATH + "?kind=posts";
    private static final Pattern IMPORT = Pattern.compile(PATH + "/([0-9a-f-]{36})/");

    final UUID id = UUID.randomUUID();
    private final NewPerson administrator;

    ImportFixtures() {
        this.administrator = NewPerson.called("Anke Baas", "anke@" + id + ".example", Language.NL, Instant.now());
        var organisation = new Organisation(
                id, "Firma", Organisation.Kind.REAL, List.of("nl", "fr", "en"), ZoneId.of("Europe/Brussels"));
        TestApplication.bean(Organisations.class).found(organisation, () -> {
            TestApplication.bean(People.class).add(List.of(administrator));
            TestApplication.bean(People.class).appoint(administrator.id(), Role.ADMINISTRATOR);
            return id;
        });
    }

    void add(NewPerson person) {
        TestApplication.bean(Organisations.class).in(id, () -> {
            TestApplication.bean(People.class).add(List.of(person));
            return id;
        });
    }

    Visitor administrator() {
        return signedIn(administrator.id());
    }

    Visitor signedIn(UUID person) {
        String token = TestApplication.bean(SignInLinks.class).make(new SignedIn(id, person));
        var visitor = new Visitor();
        visitor.post("/sign-in/" + token, "/sign-in/" + token);
        return visitor;
    }

    /** Uploads the file and brings in what can come; the page at the end. */
    HttpResponse<String> bring(byte[] file) {
        var anke = administrator();
        var columns = anke.upload(FORM, UPLOAD, "posts.csv", file);
        String steps = PATH + "/" + idOf(columns);
        return anke.post(steps + "/trial", steps + "/apply");
    }

    /** Does what is done every hour. */
    void clear() {
        TestApplication.all(Job.class).stream()
                .filter(job -> job.name().equals("clear-imports"))
                .forEach(Job::run);
    }

    static String idOf(HttpResponse<String> page) {
        var id = IMPORT.matcher(page.uri().getPath());
        if (!id.find()) {
            throw new IllegalStateException("No step of an import: " + page.uri() + " " + page.statusCode());
        }
        return id.group(1);
    }

    /** The only value that the query gives in this organisation. */
    <T> T one(Class<T> type, String sql) {
        return TestApplication.bean(Organisations.class)
                .in(
                        id,
                        () -> TestApplication.bean(JdbcClient.class)
                                .sql(sql)
                                .query(type)
                                .single());
    }

    int count(String table) {
        return one(Integer.class, "select count(*) from " + table);
    }
}
