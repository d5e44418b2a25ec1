package be.goesting.demo;

import static be.goesting.demo.DemoCompany.id;

import be.goesting.demo.DemoData.Learned;
import be.goesting.intentions.Intentions;
import be.goesting.intentions.NewIntention;
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
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
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
                moment.body(),
                moment.nextTime(),
                moment.link(),
                Audience.of(moment.audience()),
                moment.minutes(),
                leads,
                moment.follows() == null ? null : id(moment.follows()),
                null,
                createdAt(moment),
                moment.from().stream().map(DemoCompany::id).toList(),
                moment.topics().stream()
                        .map(key -> DemoTopics.topicId(key))
                        .distinct()
                        .toList(),
                mentioned(moment.body(), brabo));
    }

    private static List<UUID> mentioned(String body, DemoData brabo) {
        return brabo.people().stream()
                .filter(person -> body.contains("@" + person.name()))
                .map(person -> id(person.key()))
                .toList();
    }

    void addReactions(DemoData brabo) {
        for (Learned moment : brabo.moments()) {
            moment.reactions()
                    .forEach((reaction, people) ->
                            reactions.addAll(id(moment.key()), reaction, DemoCompany.ids(people), createdAt(moment)));
        }
        comments.add(brabo.moments().stream()
                .flatMap(moment -> moment.comments().stream()
                        .map(said -> new NewComment(
                                UUID.randomUUID(),
                                id(moment.key()),
                                id(said.author()),
                                Language.of(said.language()),
                                said.body(),
                                days.notLaterThanNow(createdAt(moment).plus(Duration.ofMinutes(said.after()))),
                                mentioned(said.body(), brabo))))
                .toList());
    }

    private Stream<NewIntention> intention(Learned moment) {
        DemoData.Intended intention = moment.intention();
        return intention == null
                ? Stream.empty()
                : Stream.of(new NewIntention(
                        UUID.randomUUID(),
                        id(moment.author()),
                        id(moment.key()),
                        intention.when(),
                        days.today().plusDays(intention.reviewOn()),
                        createdAt(moment),
                        Outcome.find(intention.outcome()).orElse(null),
                        intention.outcomeNote()));
    }

    private Instant createdAt(Learned moment) {
        return days.at(moment.day(), moment.at());
    }
}
