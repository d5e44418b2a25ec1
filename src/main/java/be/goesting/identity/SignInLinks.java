package be.goesting.identity;

import be.goesting.people.People;
import be.goesting.site.access.SignedIn;
import be.goesting.tenancy.Organisations;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** One-time links: each works once, and for fifteen minutes. */
@Repository
public class SignInLinks {

    static final Duration VALID = Duration.ofMinutes(15);

    /** Somebody with the address, in one of perhaps several organisations. */
    record Addressee(UUID organisation, String organisationName, UUID person, String name, String language) {}

    /** Somebody who is asked in at the address. */
    record Invited(Addressee addressee, String email) {}

    /** Whose account a link opens, and where. */
    public record Holder(String name, String organisation) {}

    /** @param back where that person was on the way to */
    record Arrival(SignedIn who, String back) {}

    private final JdbcClient database;
    private final Organisations organisations;
    private final People people;

    SignInLinks(JdbcClient database, Organisations organisations, People people) {
        this.database = database;
        this.organisations = organisations;
        this.people = people;
    }

    List<Addressee> addressees(String email) {
        return database.sql(
                        "select organisation_id organisation, organisation_name, person_id person, name, language from people_with_email(?)")
                .param(email)
                .query(Addressee.class)
                .list();
    }

    /** Who is meant in a letter to somebody of the current organisation; nobody of the demo company. */
    Optional<Addressee> addressee(UUID person) {
        return database.sql("""
                        select o.id organisation, o.name organisation_name, p.id person, p.name, p.page_language language
                          from colleagues p cross join organisation_settings o
                         where p.id = ? and p.erased_at is null and o.kind = 'real'""").param(person).query(Addressee.class).optional();
    }

    /** Somebody of the current organisation; nobody of the demo company, from which no mail leaves. */
    Optional<Invited> invited(UUID person) {
        return people.email(person).flatMap(email -> addressee(person).map(who -> new Invited(who, email)));
    }

    /** Makes a link's token for the person. */
    public String make(SignedIn who) {
        return organisations.in(who.organisation(), () -> create(who, SignIn.HOME));
    }

    /** As {@link #make}, in the caller's transaction. */
    String create(SignedIn who, String back) {
        String token = Token.make(who.organisation());
        byte[] hash = Token.read(token).orElseThrow().hash();
        database.sql("""
                        insert into sign_in_links (person_id, token_hash, back, expires_at)
                        values (?, ?, ?, now() + make_interval(secs => ?))""").params(who.person(), hash, back, VALID.toSeconds()).update();
        return token;
    }

    /** Whom the token would let in; empty when it works no more. */
    Optional<Holder> holder(String token) {
        return Token.read(token)
                .flatMap(read -> organisations.in(
                        read.organisation(),
                        () -> database.sql("""
                                select p.name, o.name organisation
                                  from sign_in_links l join colleagues p on p.id = l.person_id cross join organisation_settings o
                                 where l.token_hash = ? and l.used_at is null and l.expires_at > now() and p.erased_at is null""")
                                .param(read.hash())
                                .query(Holder.class)
                                .optional()));
    }

    /** Uses the token up, and with it the links the person got before; of two who try at once, one gets in. */
    Optional<Arrival> use(String token) {
        return Token.read(token)
                .flatMap(read -> organisations.in(
                        read.organisation(),
                        () -> database.sql("""
                        with used as (
                          update sign_in_links set used_at = now()
                           where token_hash = ? and used_at is null and expires_at > now() returning id, person_id, created_at, back),
                        older as (
                          update sign_in_links l set used_at = now()
                            from used u where l.person_id = u.person_id and l.used_at is null and l.created_at <= u.created_at and l.id <> u.id)
                        select person_id, coalesce(back, '/') back from used""")
                                .param(read.hash())
                                .query((row, number) -> new Arrival(
                                        new SignedIn(read.organisation(), row.getObject("person_id", UUID.class)),
                                        row.getString("back")))
                                .optional()
                                .map(this::arrived)));
    }

    private Arrival arrived(Arrival arrival) {
        people.arrive(arrival.who().person());
        return arrival;
    }

    /** Takes away every link of the person. */
    void removeOf(UUID person) {
        database.sql("delete from sign_in_links where person_id = ?")
                .param(person)
                .update();
    }

    /** Takes away the current organisation's links that work no more. */
    void clear() {
        database.sql("delete from sign_in_links where used_at is not null or expires_at < now()")
                .update();
    }
}
