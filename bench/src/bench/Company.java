package bench;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.Stream;

/** An organisation with its teams of 4 to 30, its people and its topics. */
final class Company {

    private static final List<String> INKS = List.of("mustard", "leaf", "slate", "rust", "plum");

    final UUID id;
    final Size size;
    final SplittableRandom chance;

    private final List<UUID> teams = new ArrayList<>();
    private final List<UUID> people = new ArrayList<>();
    private final List<UUID> topics = new ArrayList<>();
    private final List<String> languages = new ArrayList<>();

    /** Of each team its first person, who leads it, and behind the last team the number of people. */
    private final int[] firstOf;

    private final int[] teamOf;

    Company(Size size, SplittableRandom chance) {
        this.id = uuid(chance);
        this.size = size;
        this.chance = chance;
        this.firstOf = new int[size.teams() + 1];
        this.teamOf = new int[size.people()];
        Stream.generate(() -> uuid(chance)).limit(size.teams()).forEach(teams::add);
        Stream.generate(() -> uuid(chance)).limit(size.people()).forEach(people::add);
        Stream.generate(() -> uuid(chance)).limit(size.topics()).forEach(topics::add);
        Stream.generate(this::language).limit(size.people()).forEach(languages::add);
        divide();
    }

    /** Into teams that are small rather than large, one after the other, until nobody is left. */
    private void divide() {
        double[] weights = chance.doubles(size.teams()).map(u -> 4 + 26 * u * u).toArray();
        double all = Arrays.stream(weights).sum();
        double so = 0;
        for (int team = 0; team < weights.length; team++) {
            firstOf[team] = (int) (so / all * size.people());
            so += weights[team];
        }
        firstOf[weights.length] = size.people();
        for (int team = 0; team < weights.length; team++) {
            Arrays.fill(teamOf, firstOf[team], firstOf[team + 1], team);
        }
    }

    void formTeams(Rows rows) throws SQLException {
        int departments = (int) Math.ceil(Math.sqrt(size.teams()));
        for (int team = 0; team < size.teams(); team++) {
            UUID above = team == 0 ? null : teams.get(team <= departments ? 0 : 1 + team % departments);
            String ink = INKS.get(team % INKS.size());
            rows.add(id, teams.get(team), above, "Team " + (team + 1), ink, people.get(firstOf[team]));
        }
    }

    void hire(Rows rows) throws SQLException {
        for (int person = 0; person < size.people(); person++) {
            String email = "p" + person + "@" + id + ".example";
            rows.add(id, people.get(person), team(person), Names.of(chance), email, "Technieker", language(person));
        }
    }

    void nameTopics(Rows rows, Rows labels) throws SQLException {
        for (int topic = 0; topic < size.topics(); topic++) {
            rows.add(id, topics.get(topic));
            for (String language : List.of("nl", "fr", "en")) {
                String label = Vocabulary.common(language, chance) + " " + (topic + 1);
                labels.add(id, topics.get(topic), language, label, true);
            }
        }
    }

    UUID person(int index) {
        return people.get(index);
    }

    UUID team(int person) {
        return teams.get(teamOf[person]);
    }

    String language(int person) {
        return languages.get(person);
    }

    boolean leads(int person) {
        return firstOf[teamOf[person]] == person;
    }

    /** Few do much, most do little, and the busy ones are of all teams. */
    int somebody() {
        long rank = (long) (size.people() * Math.pow(chance.nextDouble(), 3));
        return (int) (rank * 7_919 % size.people());
    }

    /** Seven of ten times somebody of the same team. */
    int colleagueOf(int person) {
        int first = firstOf[teamOf[person]];
        int behind = firstOf[teamOf[person] + 1];
        return chance.nextInt(10) < 7 ? chance.nextInt(first, behind) : chance.nextInt(size.people());
    }

    /** Few topics are everybody's. */
    UUID topic() {
        return topics.get((int) (topics.size() * Math.pow(chance.nextDouble(), 2)));
    }

    static UUID uuid(SplittableRandom chance) {
        long high = chance.nextLong() & ~0xF000L | 0x4000L;
        long low = chance.nextLong() & ~(0xC0L << 56) | 0x80L << 56;
        return new UUID(high, low);
    }

    private String language() {
        int of = chance.nextInt(10);
        return of < 6 ? "nl" : of < 9 ? "fr" : "en";
    }
}
