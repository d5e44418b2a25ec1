package be.goesting.questions.requests;

import be.goesting.expertise.Availability;
import be.goesting.expertise.Evidence;
import be.goesting.expertise.Expert;
import be.goesting.expertise.Expertise;
import be.goesting.expertise.TopicKnowledge;
import be.goesting.expertise.finding.ExpertMatch;
import be.goesting.expertise.finding.Fairness;
import be.goesting.expertise.finding.MatchReason.AnsweredAlike;
import be.goesting.expertise.finding.MatchReason.SharedAlike;
import be.goesting.expertise.finding.RecentRequests;
import be.goesting.questions.Askable;
import be.goesting.questions.requests.SuggestionReason.Kind;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who may know: at most five colleagues, each with the reasons. Who fits best is found first; then people of other teams go
 * before the asker's own, and who was asked lately lets others go first.
 */
@Component
@Transactional(readOnly = true)
public class ExpertSuggestions {

    private static final int CONSIDERED = 25;
    private static final int REASONS = 3;
    private static final Duration LATELY = Duration.ofDays(2);

    private final ExpertRanking expertRanking;
    private final Expertise expertise;
    private final QuestionRequests questionRequests;
    private final Clock clock;

    ExpertSuggestions(
            ExpertRanking expertRanking, Expertise expertise, QuestionRequests questionRequests, Clock clock) {
        this.expertRanking = expertRanking;
        this.expertise = expertise;
        this.questionRequests = questionRequests;
        this.clock = clock;
    }

    /** At most five, those who may be asked now first. */
    public List<ExpertSuggestion> propose(ExpertSearch search) {
        return propose(search, List.of());
    }

    /** @param but who is not proposed, for having been asked before */
    public List<ExpertSuggestion> propose(ExpertSearch search, Collection<UUID> but) {
        List<ExpertMatch> found = expertRanking.find(search, CONSIDERED).stream()
                .filter(each -> !but.contains(each.person()))
                .toList();
        List<Placed> placed = placed(found.stream().map(ExpertMatch::person).toList(), found, search);
        return Fairness.proposed(placed, Placed::standing).stream()
                .map(Placed::knower)
                .toList();
    }

    /** Those of the people who may be asked now, with the reasons there are. */
    public List<ExpertSuggestion> askable(Collection<UUID> chosen, ExpertSearch search) {
        return placed(List.copyOf(chosen), List.of(), search).stream()
                .map(Placed::knower)
                .filter(ExpertSuggestion::askable)
                .toList();
    }

    /** The names of the others. */
    public List<String> unaskable(Collection<UUID> chosen, ExpertSearch search) {
        return placed(List.copyOf(chosen), List.of(), search).stream()
                .map(Placed::knower)
                .filter(knower -> !knower.askable())
                .map(knower -> knower.person().name())
                .toList();
    }

    /** A candidate, in the place where the search for who fits best put it. */
    private record Placed(ExpertSuggestion knower, int place, boolean askedLately) {

        Fairness.Standing standing() {
            return new Fairness.Standing(knower.askable(), knower.otherTeam(), askedLately);
        }
    }

    /** @param alike what was found of each; nothing when they are not there because they were found */
    private List<Placed> placed(List<UUID> people, List<ExpertMatch> alike, ExpertSearch search) {
        Map<UUID, ExpertMatch> found =
                alike.stream().collect(Collectors.toMap(ExpertMatch::person, Function.identity()));
        Map<UUID, RecentRequests> asked = alike.isEmpty()
                ? questionRequests.since(clock.instant().minus(Askable.WEEK), people)
                : alike.stream().collect(Collectors.toMap(ExpertMatch::person, ExpertMatch::asked));
        return expertise.experts(people, search.topics(), search.language()).stream()
                .map(expert -> placed(
                        expert,
                        people.indexOf(expert.id()),
                        found.get(expert.id()),
                        asked.getOrDefault(expert.id(), RecentRequests.NEVER),
                        search))
                .sorted(Comparator.comparing(Placed::place))
                .toList();
    }

    private Placed placed(
            Expert expert, int place, @Nullable ExpertMatch found, RecentRequests asked, ExpertSearch search) {
        List<SuggestionReason> reasons = said(expert.known(), search);
        if (found != null) {
            addAlike(reasons, found, search);
        }
        UUID team = expert.person().team();
        var knower = new ExpertSuggestion(
                expert.person(),
                team == null || !team.equals(search.team()),
                expert.languages(),
                reasons,
                expert.availability(),
                again(expert.availability(), asked, search));
        return new Placed(knower, place, asked.isSince(clock.instant().minus(LATELY)));
    }

    /** The day from which the person may be asked; null for now. */
    private @Nullable LocalDate again(Availability availability, RecentRequests asked, ExpertSearch search) {
        return Askable.later(availability, asked, clock.instant(), search.zone())
                .map(Askable.Unavailable::from)
                .orElse(null);
    }

    /** What speaks for each; who has nothing is not in it. */
    public Map<UUID, List<SuggestionReason>> reasons(List<UUID> found, ExpertSearch search) {
        return expertise.about(found, search.topics(), search.language()).stream()
                .collect(Collectors.groupingBy(
                        TopicKnowledge::person,
                        Collectors.collectingAndThen(Collectors.toList(), known -> said(known, search))));
    }

    private static List<SuggestionReason> said(List<TopicKnowledge> known, ExpertSearch search) {
        List<SuggestionReason> reasons = new ArrayList<>();
        for (TopicKnowledge one : known) {
            one.counts().keySet().stream()
                    .sorted(Comparator.comparing(ExpertSuggestions::weight))
                    .map(kind -> reason(one, kind, search))
                    .filter(reason -> reasons.size() < REASONS)
                    .forEach(reasons::add);
        }
        return reasons;
    }

    /** What looks like the question, as far as there is room after what is known on its topics. */
    private static void addAlike(List<SuggestionReason> reasons, ExpertMatch found, ExpertSearch search) {
        for (var reason : found.reasons()) {
            if (reasons.size() >= REASONS) {
                return;
            }
            switch (reason) {
                case AnsweredAlike one -> reasons.add(alike(Kind.ALIKE, one.title(), one.asked(), search));
                case SharedAlike one
                when reasons.stream().noneMatch(said -> beginSame(one.title(), said.said())) ->
                    reasons.add(alike(Kind.SHARED, one.title(), one.shared(), search));
                default -> {}
            }
        }
    }

    /** The one may be cut off sooner than the other, and have its line breaks still. */
    private static boolean beginSame(String one, @Nullable String other) {
        return other != null && beginning(one).equals(beginning(other));
    }

    private static String beginning(String text) {
        return text.codePoints()
                .filter(Character::isLetterOrDigit)
                .limit(60)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static SuggestionReason alike(Kind kind, String title, @Nullable Instant at, ExpertSearch search) {
        return new SuggestionReason(
                kind, 1, null, null, title, at == null ? null : LocalDate.ofInstant(at, search.zone()));
    }

    private static SuggestionReason reason(TopicKnowledge known, Evidence.Kind kind, ExpertSearch search) {
        Evidence newest = known.newest().stream()
                .filter(evidence -> evidence.kind() == kind)
                .max(Comparator.comparing(Evidence::at))
                .orElseThrow();
        return new SuggestionReason(
                kind(kind),
                known.count(kind),
                known.topic().id(),
                known.topic().label(),
                newest.excerpt(),
                LocalDate.ofInstant(newest.at(), search.zone()));
    }

    private static int weight(Evidence.Kind kind) {
        return switch (kind) {
            case HELPFUL_ANSWER -> 0;
            case OWN_WORDS -> 1;
            case MOMENT -> 2;
            case ANSWER -> 3;
            case TALK -> 4;
            case SESSION -> 5;
        };
    }

    private static Kind kind(Evidence.Kind kind) {
        return switch (kind) {
            case HELPFUL_ANSWER -> Kind.HELPED;
            case OWN_WORDS -> Kind.OWN_WORDS;
            case MOMENT -> Kind.SHARED;
            case ANSWER -> Kind.ANSWERED;
            case TALK -> Kind.TALKED;
            case SESSION -> Kind.SESSION;
        };
    }
}
