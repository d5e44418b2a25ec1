package bench;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.SplittableRandom;
import java.util.UUID;

/** What comes of sharing, answering and talking: evidence of what people know, and ties; and what they say of it themselves. */
final class Shown {

    private static final int EXCERPT = 160;

    private final Company company;
    private final Tables tables;
    private final SplittableRandom chance;
    private final Times times;
    private int ties;

    Shown(Company company, Tables tables, Times times) {
        this.company = company;
        this.tables = tables;
        this.chance = company.chance;
        this.times = times;
    }

    void evidence(int person, int subject, String kind, UUID ref, String path, String words, Instant at)
            throws SQLException {
        String excerpt = words.substring(0, Math.min(words.length(), EXCERPT)).replace('\n', ' ');
        tables.evidence.add(
                company.id, company.person(person), company.topic(subject), kind, ref, path, excerpt, at);
    }

    void tie(int learner, int source, String how, UUID ref, String path, Instant at) throws SQLException {
        ties++;
        tables.ties.add(company.id, company.person(learner), company.person(source), how, ref, path, at);
    }

    /** One in five says what to ask about, one in ten when, one in fifty does not want to be found for something. */
    void state() throws SQLException {
        for (int person = 0; person < company.size.people(); person++) {
            if (chance.nextInt(5) == 0) {
                say(person);
            }
            if (chance.nextInt(10) == 0) {
                Instant until = chance.nextInt(5) == 0 ? times.now.plus(Duration.ofDays(9)) : null;
                tables.availabilities.add(company.id, company.person(person), chance.nextInt(6), until);
            }
            if (chance.nextInt(50) == 0) {
                tables.hiddenTopics.add(company.id, company.person(person), company.topic(company.subjectOf(person)));
            }
        }
    }

    private void say(int person) throws SQLException {
        Instant at = times.at(chance.nextInt(1000), 1000);
        UUID id = Company.uuid(chance, at);
        int subject = company.subjectOf(person);
        String words = Vocabulary.subject(company.language(person), subject);
        tables.ownWords.add(company.id, id, company.person(person), words, at);
        evidence(person, subject, "own_words", id, "/people/" + company.person(person), words, at);
    }

    /** As many talks as it takes to come to the number of ties, and a few that are still to come. */
    void talk() throws SQLException {
        int talks = Math.max(0, company.size.ties() - ties);
        for (int i = 0; i < talks; i++) {
            talk(times.at(i, talks), true);
        }
        for (int i = 0; i < company.size.people() / 50; i++) {
            talk(times.now, false);
        }
    }

    private void talk(Instant at, boolean past) throws SQLException {
        int asker = company.somebody();
        int host = company.colleagueOf(asker);
        if (asker == host) {
            host = (asker + 1) % company.size.people();
        }
        UUID id = Company.uuid(chance, at);
        String about = Vocabulary.subject(company.language(asker), company.subjectOf(host));
        Instant starts = past ? at : at.plus(Duration.ofHours(1 + chance.nextInt(100)));
        tables.meetings.add(company.id, id, "talk", company.person(asker), company.person(host), at, starts, 15);
        tables.talks.add(company.id, id, about);
        if (past) {
            tie(asker, host, "talk", id, "/talks/" + id, at);
        }
    }
}
