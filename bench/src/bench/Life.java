package bench;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.SplittableRandom;
import java.util.UUID;

/** What people of a company did in three years: moments, and all that hangs on them. A new kind of deed gets its method here. */
final class Life {

    /** Every so many moments one has exactly {@value #COMMENTS_OF_SOME} comments, to be looked at. */
    private static final int BETWEEN_TALKED_OF = 400;

    static final int COMMENTS_OF_SOME = 20;
    private static final Duration LENGTH = Duration.ofDays(3 * 365);

    private final Company company;
    private final Tables tables;
    private final SplittableRandom chance;
    private final Instant now = Instant.now().truncatedTo(ChronoUnit.HOURS);

    Life(Company company, Tables tables) {
        this.company = company;
        this.tables = tables;
        this.chance = company.chance;
    }

    void live() throws SQLException {
        int moments = company.size.moments();
        for (int i = 0; i < moments; i++) {
            double age = (moments - i) / (double) moments;
            moment(i, at(now.minusMillis((long) (LENGTH.toMillis() * age * (0.6 + 0.4 * age)))));
        }
    }

    /** In working hours mostly; a busy hour draws others into it. */
    private Instant at(Instant about) {
        Instant day = about.truncatedTo(ChronoUnit.DAYS);
        int hour = chance.nextInt(3) == 0 ? 8 : chance.nextInt(6, 17);
        Instant at = day.plus(Duration.ofSeconds(hour * 3600L + chance.nextInt(3600)));
        return at.isAfter(now) ? about.minusSeconds(1 + chance.nextInt(3600)) : at;
    }

    private void moment(int number, Instant at) throws SQLException {
        int author = company.somebody();
        UUID id = Company.uuid(chance);
        String language = company.language(author);
        boolean forTeam = chance.nextInt(10) == 0;
        tables.moments.add(
                company.id,
                id,
                company.person(author),
                company.team(author),
                kind(),
                method(),
                language,
                Vocabulary.text(language, chance),
                forTeam ? "team" : "everyone",
                chance.nextInt(4) == 0 ? 5 * (1 + chance.nextInt(12)) : null,
                company.leads(author),
                at);
        credit(id, author, at);
        nameTopics(id, at);
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
        if (chance.nextInt(10) < 4) {
            int source = company.colleagueOf(author);
            if (source != author) {
                tables.sources.add(company.id, moment, company.person(source));
                tell(source, author, "credited", moment, at);
            }
        }
    }

    private void nameTopics(UUID moment, Instant at) throws SQLException {
        var named = new HashSet<UUID>();
        for (int i = chance.nextInt(4); i > 0; i--) {
            named.add(company.topic());
        }
        for (UUID topic : named) {
            tables.momentTopics.add(company.id, moment, topic, at);
        }
    }

    private void react(UUID moment, int author, Instant at) throws SQLException {
        var reacting = new HashSet<Integer>();
        for (int i = (int) (12 * Math.pow(chance.nextDouble(), 2)); i > 0; i--) {
            reacting.add(company.colleagueOf(author));
        }
        for (int person : reacting) {
            if (person != author) {
                String kind = chance.nextInt(4) == 0 ? "trying" : "thanks";
                tables.reactions.add(company.id, moment, company.person(person), kind, later(at));
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
                    company.id, Company.uuid(chance), moment, company.person(person), language, words, later(at));
            if (person != author && commenting.add(person)) {
                tell(author, person, "commented", moment, at);
            }
        }
    }

    private void intend(UUID moment, int author, Instant at) throws SQLException {
        if (chance.nextInt(10) == 0) {
            int person = chance.nextBoolean() ? author : company.colleagueOf(author);
            LocalDate day = LocalDate.ofInstant(at, ZoneOffset.UTC).plusDays(14);
            boolean closed = day.isBefore(LocalDate.ofInstant(now, ZoneOffset.UTC)) && chance.nextInt(20) > 0;
            String words = Vocabulary.sentence(company.language(person), chance);
            Instant end = closed ? at.plus(Duration.ofDays(14)) : null;
            tables.intentions.add(
                    company.id, company.person(person), moment, words, day, at, closed ? "worked" : null, end);
        }
    }

    /** What is older than a month was read. */
    private void tell(int person, int actor, String kind, UUID moment, Instant at) throws SQLException {
        Instant read = at.isBefore(now.minus(Duration.ofDays(30))) ? later(at) : null;
        tables.notices.add(
                company.id, company.person(person), company.person(actor), kind, "/moments/" + moment, "...", at, read);
    }

    private Instant later(Instant at) {
        Instant later = at.plusSeconds((long) (3 * 86_400 * Math.pow(chance.nextDouble(), 3)));
        return later.isAfter(now) ? now : later;
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
