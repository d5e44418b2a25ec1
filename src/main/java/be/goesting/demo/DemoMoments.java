package be.goesting.demo;

import static be.goesting.demo.DemoCompany.id;

import be.goesting.demo.DemoData.Learned;
import be.goesting.intentions.Intentions;
import be.goesting.intentions.Outcome;
import be.goesting.methods.LearningMethod;
import be.goesting.moments.MomentKind;
import be.goesting.moments.Moments;
import be.goesting.moments.NewMoment;
import be.goesting.moments.responses.Comments;
import be.goesting.moments.responses.Comments.NewComment;
import be.goesting.moments.responses.Reactions;
import be.goesting.people.Audience;
import be.goesting.site.Language;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What was learned at Brabo, what the others said of it, and what came of it. */
@Component
class DemoMoments {

    private final Moments moments;
    private final Comments comments;
    private final Reactions reactions;
    private final Intentions intentions;
    private final DemoDays days;

    DemoMoments(Moments moments, Comments comments, Reactions reactions, Intentions intentions, DemoDays days) {
        this.moments = moments;
        this.comments = comments;
        this.reactions = reactions;
        this.intentions = intentions;
        this.days = days;
    }

    void add(DemoData brabo) {
        moments.add(brabo.moments().stream()
                .sorted(Comparator.comparingInt(Learned::day).reversed())
                .map(moment -> moment(moment, brabo))
                .toList());
    }

    void addIntentions(DemoData brabo) {
        intentions.add(brabo.moments().stream().flatMap(this::intention).toList());
    }

    private NewMoment moment(Learned moment, DemoData brabo) {
        DemoData.Member author = brabo.people().stream()
                .filter(person -> person.key().equals(moment.author()))
                .findFirst()
                .orElseThrow();
        boolean leads = brabo.teams().stream().anyMatch(team -> team.leader().equals(moment.author()));
        return new NewMoment(
                id(moment.key()),
                id(author.key()),
                id(author.team()),
                MomentKind.find(moment.kind()).orElseThrow(),
                moment.method() == null
                        ? null
                        : LearningMethod.find(moment.method()).orElseThrow(),
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
                sharedAt(moment),
                moment.from().stream().map(DemoCompany::id).toList(),
                moment.topics().stream()
                        .map(key -> DemoTopics.topicId(key))
                        .distinct()
                        .toList(),
                mentioned(moment.words(), brabo));
    }

    private static List<UUID> mentioned(String words, DemoData brabo) {
        return brabo.people().stream()
                .filter(person -> words.contains("@" + person.name()))
                .map(person -> id(person.key()))
                .toList();
    }

    void addReactions(DemoData brabo) {
        for (Learned moment : brabo.moments()) {
            moment.reactions()
                    .forEach((reaction, people) ->
                            reactions.addAll(id(moment.key()), reaction, DemoCompany.ids(people), sharedAt(moment)));
        }
        comments.add(brabo.moments().stream()
                .flatMap(moment -> moment.comments().stream()
                        .map(said -> new NewComment(
                                UUID.randomUUID(),
                                id(moment.key()),
                                id(said.author()),
                                Language.of(said.language()),
                                said.words(),
                                days.notLaterThanNow(sharedAt(moment).plus(Duration.ofMinutes(said.after()))),
                                mentioned(said.words(), brabo))))
                .toList());
    }

    private Stream<Intentions.Past> intention(Learned moment) {
        DemoData.Intended intention = moment.intention();
        return intention == null
                ? Stream.empty()
                : Stream.of(new Intentions.Past(
                        id(moment.author()),
                        id(moment.key()),
                        intention.when(),
                        days.today().plusDays(intention.reviewOn()),
                        sharedAt(moment),
                        outcome(intention),
                        intention.told()));
    }

    private static @Nullable Outcome outcome(DemoData.Intended intention) {
        return Arrays.stream(Outcome.values())
                .filter(outcome -> outcome.code().equals(intention.outcome()))
                .findFirst()
                .orElse(null);
    }

    private Instant sharedAt(Learned moment) {
        return days.at(moment.day(), moment.at());
    }
}
