package be.goesting.welcome;

import be.goesting.people.Colleague;
import be.goesting.people.NewPerson;
import be.goesting.people.People;
import be.goesting.people.Teams;
import be.goesting.sharing.Audience;
import be.goesting.sharing.Comments;
import be.goesting.sharing.Comments.NewComment;
import be.goesting.sharing.Kind;
import be.goesting.sharing.Method;
import be.goesting.sharing.Moments;
import be.goesting.sharing.NewMoment;
import be.goesting.sharing.Reacting;
import be.goesting.sharing.intentions.Intentions;
import be.goesting.sharing.intentions.Outcome;
import be.goesting.site.Language;
import be.goesting.site.Viewer.Role;
import be.goesting.tenancy.Organisation;
import be.goesting.tenancy.Organisations;
import be.goesting.topics.NewTopic;
import be.goesting.topics.StarterTopics;
import be.goesting.topics.Topics;
import be.goesting.welcome.Brabo.Learned;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Fills an organisation with Brabo Techniek: always the same people and words, dated back from today. */
@Component
class DemoCompany {

    static final ZoneId ZONE = ZoneId.of("Europe/Brussels");

    /** What is being put in place, in order, for who is waiting. */
    enum Stage {
        PEOPLE,
        TOPICS,
        MOMENTS,
        COMMENTS,
        INTENTIONS,
        DONE
    }

    private final Organisations organisations;
    private final Teams teams;
    private final People people;
    private final Topics topics;
    private final Moments moments;
    private final Comments comments;
    private final Reacting reacting;
    private final Intentions intentions;
    private final Clock clock;

    DemoCompany(
            Organisations organisations,
            Teams teams,
            People people,
            Topics topics,
            Moments moments,
            Comments comments,
            Reacting reacting,
            Intentions intentions,
            Clock clock) {
        this.organisations = organisations;
        this.teams = teams;
        this.people = people;
        this.topics = topics;
        this.moments = moments;
        this.comments = comments;
        this.reacting = reacting;
        this.intentions = intentions;
        this.clock = clock;
    }

    /** The demo company of this installation, when there is one. */
    Optional<UUID> installed() {
        return organisations.installed().stream()
                .filter(each -> each.kind() == Organisation.Kind.DEMO)
                .map(Organisations.Installed::id)
                .findFirst();
    }

    /** The people of the cast who are still there: in a demo too, one can have oneself erased. */
    List<Brabo.Member> cast() {
        var cast = Brabo.read().cast();
        var ids = cast.stream().map(member -> id(member.key())).toList();
        Set<UUID> present =
                installed().map(demo -> organisations.in(demo, () -> people.all(ids))).orElse(List.of()).stream()
                        .map(Colleague::id)
                        .collect(Collectors.toSet());
        return cast.stream()
                .filter(member -> present.contains(id(member.key())))
                .toList();
    }

    /** The same key is the same id in every installation. */
    static UUID id(String key) {
        return UUID.nameUUIDFromBytes(("brabo " + key).getBytes(StandardCharsets.UTF_8));
    }

    /** All of it or nothing. */
    void load(Consumer<Stage> progress) {
        Brabo brabo = Brabo.read();
        var organisation = new Organisation(
                UUID.randomUUID(), Brabo.NAME, Organisation.Kind.DEMO, List.of("nl", "fr", "en"), ZONE);
        organisations.found(organisation, () -> {
            progress.accept(Stage.PEOPLE);
            addPeople(brabo);
            progress.accept(Stage.TOPICS);
            topics.add(topicsOf(brabo));
            progress.accept(Stage.MOMENTS);
            moments.add(brabo.moments().stream()
                    .sorted(Comparator.comparingInt(Learned::day).reversed())
                    .map(moment -> moment(moment, brabo))
                    .toList());
            progress.accept(Stage.COMMENTS);
            addReactions(brabo);
            progress.accept(Stage.INTENTIONS);
            intentions.add(brabo.moments().stream().flatMap(this::intention).toList());
            return organisation;
        });
        progress.accept(Stage.DONE);
    }

    private void addPeople(Brabo brabo) {
        teams.add(brabo.teams().stream()
                .map(team -> new Teams.NewTeam(
                        id(team.key()),
                        team.parent() == null ? null : id(team.parent()),
                        team.name(),
                        team.site(),
                        team.ink()))
                .toList());
        people.add(brabo.people().stream()
                .map(person -> new NewPerson(
                        id(person.key()),
                        id(person.team()),
                        person.name(),
                        person.key() + "@brabotechniek.example",
                        person.job(),
                        Language.of(person.language()),
                        person.also(),
                        person.markedAsLeader(),
                        clock.instant()))
                .toList());
        brabo.teams().forEach(team -> teams.ledBy(id(team.key()), id(team.leader())));
        brabo.people()
                .forEach(person -> person.roles().forEach(role -> people.appoint(id(person.key()), Role.of(role))));
    }

    /** The starter topics, and Brabo's own where the starter has none of that name. */
    private static List<NewTopic> topicsOf(Brabo brabo) {
        List<NewTopic> own = brabo.topics().stream()
                .map(topic -> new NewTopic(
                        id("topic " + topic.key()),
                        topic.labels().entrySet().stream()
                                .collect(Collectors.toMap(label -> Language.of(label.getKey()), Map.Entry::getValue)),
                        topic.alternative().entrySet().stream()
                                .collect(Collectors.toMap(label -> Language.of(label.getKey()), Map.Entry::getValue))))
                .toList();
        Set<String> names = own.stream()
                .flatMap(topic -> topic.preferred().values().stream())
                .map(label -> label.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        List<NewTopic> all = new ArrayList<>(own);
        StarterTopics.read().stream()
                .filter(topic -> topic.preferred().values().stream()
                        .noneMatch(label -> names.contains(label.toLowerCase(Locale.ROOT))))
                .forEach(all::add);
        return all;
    }

    private NewMoment moment(Learned moment, Brabo brabo) {
        Brabo.Member author = brabo.people().stream()
                .filter(person -> person.key().equals(moment.author()))
                .findFirst()
                .orElseThrow();
        boolean leads = brabo.teams().stream().anyMatch(team -> team.leader().equals(moment.author()));
        return new NewMoment(
                id(moment.key()),
                id(author.key()),
                id(author.team()),
                Kind.find(moment.kind()).orElseThrow(),
                moment.method() == null ? null : Method.find(moment.method()).orElseThrow(),
                Language.of(moment.language()),
                null,
                moment.words(),
                moment.nextTime(),
                moment.link(),
                Audience.of(moment.audience()),
                moment.minutes(),
                leads,
                moment.follows() == null ? null : id(moment.follows()),
                null,
                null,
                sharedAt(moment),
                moment.from().stream().map(DemoCompany::id).toList(),
                moment.topics().stream()
                        .map(key -> id("topic " + key))
                        .distinct()
                        .toList(),
                mentioned(moment.words(), brabo));
    }

    private static List<UUID> mentioned(String words, Brabo brabo) {
        return brabo.people().stream()
                .filter(person -> words.contains("@" + person.name()))
                .map(person -> id(person.key()))
                .toList();
    }

    private void addReactions(Brabo brabo) {
        for (Learned moment : brabo.moments()) {
            reacting.seed(id(moment.key()), ids(moment.thanks()), ids(moment.trying()), sharedAt(moment));
        }
        comments.add(brabo.moments().stream()
                .flatMap(moment -> moment.comments().stream()
                        .map(said -> new NewComment(
                                UUID.randomUUID(),
                                id(moment.key()),
                                id(said.author()),
                                Language.of(said.language()),
                                said.words(),
                                null,
                                notLaterThanNow(sharedAt(moment).plus(Duration.ofMinutes(said.after()))),
                                mentioned(said.words(), brabo))))
                .toList());
    }

    private java.util.stream.Stream<Intentions.Past> intention(Learned moment) {
        Brabo.Intended intention = moment.intention();
        return intention == null
                ? java.util.stream.Stream.empty()
                : java.util.stream.Stream.of(new Intentions.Past(
                        id(moment.author()),
                        id(moment.key()),
                        intention.when(),
                        today().plusDays(intention.lookBack()),
                        sharedAt(moment),
                        outcome(intention),
                        intention.told()));
    }

    private static @org.jspecify.annotations.Nullable Outcome outcome(Brabo.Intended intention) {
        return Arrays.stream(Outcome.values())
                .filter(outcome -> outcome.code().equals(intention.outcome()))
                .findFirst()
                .orElse(null);
    }

    private static List<UUID> ids(List<String> keys) {
        return keys.stream().map(DemoCompany::id).toList();
    }

    private Instant sharedAt(Learned moment) {
        var day = today().minusDays(moment.day());
        return notLaterThanNow(
                day.atTime(LocalTime.parse(moment.at())).atZone(ZONE).toInstant());
    }

    /** Early in the morning, this morning's moments are still to come: then they came just now. */
    private Instant notLaterThanNow(Instant time) {
        Instant now = clock.instant().minusSeconds(60);
        return time.isAfter(now) ? now : time;
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(ZONE));
    }
}
