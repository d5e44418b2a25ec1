package bench;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.UUID;

/** What people of a company shared in three years: moments, and all that hangs on them. */
final class Life {

    /** Every so many moments one has exactly {@value #COMMENTS_OF_SOME} comments, to be looked at. */
    private static final int BETWEEN_TALKED_OF = 400;

    static final int COMMENTS_OF_SOME = 20;

    private final Company company;
    private final Tables tables;
    private final SplittableRandom chance;
    private final Times times;
    private final Shown shown;

    Life(Company company, Tables tables, Times times, Shown shown) {
        this.company = company;
        this.tables = tables;
        this.chance = company.chance;
        this.times = times;
        this.shown = shown;
    }

    void live() throws SQLException {
        int moments = company.size.moments();
        for (int i = 0; i < moments; i++) {
            moment(i, times.at(i, moments));
        }
    }

    private void moment(int number, Instant at) throws SQLException {
        int author = company.somebody();
        UUID id = Company.uuid(chance, at);
        String language = company.language(author);
        int subject = company.subjectOf(author);
        String words = Vocabulary.text(language, Vocabulary.subject(language, subject), chance);
        boolean forTeam = chance.nextInt(10) == 0;
        tables.moments.add(
                company.id,
                id,
                company.person(author),
                company.team(author),
                kind(),
                method(),
                language,
                words,
                forTeam ? "team" : "everyone",
                chance.nextInt(4) == 0 ? 5 * (1 + chance.nextInt(12)) : null,
                company.leads(author),
                at);
        credit(id, author, at);
        for (int named : subjects(subject)) {
            tables.momentTopics.add(company.id, id, company.topic(named), at);
            if (!forTeam) {
                shown.evidence(author, named, "moment", id, "/moments/" + id, words, at);
            }
        }
        react(id, author, at);
        comment(id, author, at, comments(number, forTeam));
        intend(id, author, at);
    }

    private int comments(int number, boolean forTeam) {
        if (number % BETWEEN_TALKED_OF == 0 && !forTeam) {
            return COMMENTS_OF_SOME;
        }
        double mean = company.size.comments() / (double) company.size.moments();
        return (int) (mean * 3 * Math.pow(chance.nextDouble(), 2) + 0.5);
    }

    private void credit(UUID moment, int author, Instant at) throws SQLException {
        var credited = new HashSet<Integer>();
        for (int i = (int) (4 * Math.pow(chance.nextDouble(), 2)); i > 0; i--) {
            int source = company.colleagueOf(author);
            if (source != author && credited.add(source)) {
                tables.sources.add(company.id, moment, company.person(source));
                shown.tie(author, source, "credited", moment, "/moments/" + moment, at);
                tell(source, author, "credited", moment, at);
            }
        }
    }

    /** One in four names no topic, one in four a second one. */
    private Set<Integer> subjects(int about) {
        int of = chance.nextInt(4);
        return of == 0 ? Set.of() : of == 1 ? new TreeSet<>(List.of(about, company.subject())) : Set.of(about);
    }

    private void react(UUID moment, int author, Instant at) throws SQLException {
        var reacting = new HashSet<Integer>();
        for (int i = (int) (12 * Math.pow(chance.nextDouble(), 2)); i > 0; i--) {
            reacting.add(company.colleagueOf(author));
        }
        for (int person : reacting) {
            if (person != author) {
                String kind = chance.nextInt(4) == 0 ? "trying" : "thanks";
                tables.reactions.add(company.id, moment, company.person(person), kind, times.later(at));
            }
        }
    }

    private void comment(UUID moment, int author, Instant at, int comments) throws SQLException {
        var commenting = new HashSet<Integer>();
        for (int i = 0; i < comments; i++) {
            int person = company.colleagueOf(author);
            String language = company.language(person);
            String words = Vocabulary.sentence(language, chance);
            tables.comments.add(
                    company.id, Company.uuid(chance, at), moment, company.person(person), language, words, times.later(at));
            if (person != author && commenting.add(person)) {
                tell(author, person, "commented", moment, at);
            }
        }
    }

    private void intend(UUID moment, int author, Instant at) throws SQLException {
        if (chance.nextInt(10) == 0) {
            int person = chance.nextBoolean() ? author : company.colleagueOf(author);
            LocalDate day = LocalDate.ofInstant(at, ZoneOffset.UTC).plusDays(14);
            boolean closed = day.isBefore(LocalDate.ofInstant(times.now, ZoneOffset.UTC)) && chance.nextInt(20) > 0;
            String words = Vocabulary.sentence(company.language(person), chance);
            Instant end = closed ? at.plus(Duration.ofDays(14)) : null;
            tables.intentions.add(
                    company.id, company.person(person), moment, words, day, at, closed ? "worked" : null, end);
        }
    }

    /** What is older than a month was read. */
    private void tell(int person, int actor, String kind, UUID moment, Instant at) throws SQLException {
        Instant read = at.isBefore(times.now.minus(Duration.ofDays(30))) ? times.later(at) : null;
        tables.notices.add(
                company.id, company.person(person), company.person(actor), kind, "/moments/" + moment, "...", at, read);
    }

    private String kind() {
        int of = chance.nextInt(20);
        return of < 12 ? "insight" : of < 15 ? "mistake" : of < 19 ? "tip" : "resource";
    }

    private String method() {
        String[] methods = {"try", "watch", "read", "ask", "practise"};
        return methods[chance.nextInt(methods.length)];
    }
}
