package bench;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** An organisation with its teams of 4 to 30, its people and its topics. */
final class Company {

    private static final List<String> INKS = List.of("mustard", "leaf", "slate", "rust", "plum");
    private static final List<String> SITES =
            List.of("Gent", "Antwerpen", "Luik", "Brussel", "Hasselt", "Brugge", "Namen", "Leuven", "Kortrijk", "Bergen");
    private static final Instant FOUNDED = Instant.parse("2022-01-01T00:00:00Z");

    /** Of so many subjects everybody knows something. */
    private static final int SUBJECTS = 4;

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

    /** Of each person, one after the other, the subjects. */
    private final int[] subjectsOf;

    /** Of each subject the people who know something of it. */
    private final int[][] knowersOf;

    Company(Size size, SplittableRandom chance) {
        this.id = uuid(chance, FOUNDED);
        this.size = size;
        this.chance = chance;
        this.firstOf = new int[size.teams() + 1];
        this.teamOf = new int[size.people()];
        Stream.generate(() -> uuid(chance, FOUNDED)).limit(size.teams()).forEach(teams::add);
        Stream.generate(() -> uuid(chance, FOUNDED)).limit(size.people()).forEach(people::add);
        Stream.generate(() -> uuid(chance, FOUNDED)).limit(size.topics()).forEach(topics::add);
        Stream.generate(this::language).limit(size.people()).forEach(languages::add);
        divide();
        this.subjectsOf = IntStream.generate(this::subject)
                .limit((long) SUBJECTS * size.people())
                .toArray();
        this.knowersOf = knowers();
    }

    private int[][] knowers() {
        int[] counts = new int[size.topics()];
        Arrays.stream(subjectsOf).forEach(subject -> counts[subject]++);
        int[][] knowers = Arrays.stream(counts).mapToObj(int[]::new).toArray(int[][]::new);
        for (int i = 0; i < subjectsOf.length; i++) {
            int subject = subjectsOf[i];
            knowers[subject][--counts[subject]] = i / SUBJECTS;
        }
        return knowers;
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
            String site = SITES.get(team % SITES.size());
            String colour = INKS.get(team % INKS.size());
            rows.add(id, teams.get(team), above, "Team " + (team + 1), site, colour, people.get(firstOf[team]));
        }
    }

    void hire(Rows rows) throws SQLException {
        for (int person = 0; person < size.people(); person++) {
            String email = "p" + person + "@" + id + ".example";
            String also = chance.nextInt(3) > 0 ? "{}" : language(person).equals("fr") ? "{nl}" : "{fr,en}";
            rows.add(id, people.get(person), team(person), Names.of(chance), email, "Technieker", language(person), also);
        }
    }

    void nameTopics(Rows rows, Rows labels) throws SQLException {
        for (int topic = 0; topic < size.topics(); topic++) {
            rows.add(id, topics.get(topic));
            for (String language : List.of("nl", "fr", "en")) {
                labels.add(id, topics.get(topic), language, Vocabulary.subject(language, topic), true);
                if (topic % 2 == 1) {
                    String other = Vocabulary.subject(language, topic + size.topics());
                    labels.add(id, topics.get(topic), language, other, false);
                }
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

    /** Somebody who knows something of it, most often one of a few; now and then just somebody. */
    int helper(int subject) {
        int[] knowers = knowersOf[subject];
        return knowers.length == 0 || chance.nextInt(5) == 0
                ? somebody()
                : knowers[(int) (knowers.length * Math.pow(chance.nextDouble(), 2))];
    }

    /** Few subjects are everybody's. */
    int subject() {
        return (int) (size.topics() * Math.pow(chance.nextDouble(), 2));
    }

    /** Mostly one that the person knows something of. */
    int subjectOf(int person) {
        return chance.nextInt(4) == 0 ? subject() : subjectsOf[person * SUBJECTS + chance.nextInt(SUBJECTS)];
    }

    UUID topic(int subject) {
        return topics.get(subject);
    }

    /** In the order of time, as the product's own are. */
    static UUID uuid(SplittableRandom chance, Instant at) {
        long high = at.toEpochMilli() << 16 | 0x7000 | chance.nextInt(0x1000);
        long low = chance.nextLong() & ~(0xC0L << 56) | 0x80L << 56;
        return new UUID(high, low);
    }

    private String language() {
        int of = chance.nextInt(10);
        return of < 6 ? "nl" : of < 9 ? "fr" : "en";
    }
}
