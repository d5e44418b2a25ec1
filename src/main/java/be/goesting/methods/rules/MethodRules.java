package be.goesting.methods.rules;

import static be.goesting.methods.rules.Weight.HELPS;
import static be.goesting.methods.rules.Weight.HINDERS;
import static be.goesting.methods.rules.Weight.MADE_FOR;
import static be.goesting.methods.rules.Weight.SUITS;

import be.goesting.methods.Aim;
import be.goesting.methods.LearningMethod;
import be.goesting.methods.LearningPreference;
import be.goesting.methods.Level;
import be.goesting.methods.MethodCriteria;
import be.goesting.methods.Span;
import be.goesting.methods.Urgency;
import be.goesting.methods.start.StartingPoint;
import java.util.List;
import java.util.Optional;

/** The rules by which methods are put in order, each with a reason that the page shows. */
public final class MethodRules {

    public static final List<MethodRule> ALL = List.of(
            MethodRules::suitsTheAim,
            MethodRules::fitsTheTime,
            MethodRules::isLiked,
            MethodRules::suitsTheLevel,
            MethodRules::urgencyRule,
            MethodRules::somebodyKnows,
            MethodRules::someKnow,
            MethodRules::nobodyKnows,
            MethodRules::hasADate,
            MethodRules::isWrittenAbout);

    /** So many colleagues who know a part make a circle. */
    private static final int SOME = 3;

    private static final int QUARTER_OF_AN_HOUR = 15;

    private MethodRules() {}

    private static Optional<FitReason> suitsTheAim(
            LearningMethod method, MethodCriteria wish, List<StartingPoint> near) {
        Aim aim = wish.aim();
        if (aim == null && wish.span() != null && !method.fitsIn(wish.span())) {
            return Optional.empty();
        }
        return MethodFitRules.forAim(method, aim)
                .map(weight -> FitReason.of(weight, "aim." + (aim == null ? "unknown" : aim.code())));
    }

    private static Optional<FitReason> fitsTheTime(
            LearningMethod method, MethodCriteria wish, List<StartingPoint> near) {
        Span span = wish.span();
        if (span == null) {
            return Optional.empty();
        }
        return Optional.of(
                method.fitsIn(span)
                        ? FitReason.of(HELPS, "span." + span.code() + (isInBits(method, span) ? ".bits" : ""))
                        : FitReason.of(HINDERS, span == Span.WHILE ? "short" : "long"));
    }

    /** What takes longer altogether fits in a quarter of an hour a bit at a time. */
    private static boolean isInBits(LearningMethod method, Span span) {
        return span == Span.QUARTER && method.usual().leastMinutes() > QUARTER_OF_AN_HOUR;
    }

    /** The first liking that it lives by is named. A second one weighs more, and so does explaining: that is a wish in itself. */
    private static Optional<FitReason> isLiked(LearningMethod method, MethodCriteria wish, List<StartingPoint> near) {
        List<LearningPreference> shared = wish.preferences().stream()
                .filter(method.preferences()::contains)
                .sorted()
                .toList();
        return shared.stream()
                .findFirst()
                .map(preference -> FitReason.of(
                        shared.size() > 1 || preference == LearningPreference.TEACHING ? SUITS : HELPS,
                        "preference." + preference.code()));
    }

    private static Optional<FitReason> suitsTheLevel(
            LearningMethod method, MethodCriteria wish, List<StartingPoint> near) {
        Level level = wish.level();
        if (level == Level.WELL && MethodFitRules.startsAtTheStart(method)) {
            return Optional.of(FitReason.of(HINDERS, "basics"));
        }
        if (level == Level.NEW && MethodFitRules.comesLater(method)) {
            return Optional.of(FitReason.of(HINDERS, "early"));
        }
        return level != null && MethodFitRules.atLevel(method, level)
                ? Optional.of(FitReason.of(HELPS, "level." + level.code()))
                : Optional.empty();
    }

    private static Optional<FitReason> urgencyRule(
            LearningMethod method, MethodCriteria wish, List<StartingPoint> near) {
        if (wish.urgency() == Urgency.NOW) {
            return MethodFitRules.isSlow(method) && hasADate(method, wish, near).isEmpty()
                    ? Optional.of(FitReason.of(HINDERS, "slow"))
                    : Optional.of(FitReason.of(HELPS, "today")).filter(reason -> MethodFitRules.canBeginToday(method));
        }
        return wish.urgency() == Urgency.SOME_DAY && MethodFitRules.ripens(method)
                ? Optional.of(FitReason.of(HELPS, "ripens"))
                : Optional.empty();
    }

    /** Somebody of another team is a tie gained, so that weighs more. */
    private static Optional<FitReason> somebodyKnows(
            LearningMethod method, MethodCriteria wish, List<StartingPoint> near) {
        return knowers(near).stream()
                .findFirst()
                .filter(knower -> MethodFitRules.takesOne(method))
                .map(knower ->
                        knower.otherTeam() ? FitReason.of(SUITS, "knower.other") : FitReason.of(HELPS, "knower.own"));
    }

    private static Optional<FitReason> someKnow(LearningMethod method, MethodCriteria wish, List<StartingPoint> near) {
        return MethodFitRules.takesSome(method) && knowers(near).size() >= SOME
                ? Optional.of(FitReason.of(SUITS, "some"))
                : Optional.empty();
    }

    /** Only when it is known what the wish is about: otherwise nobody was looked for. */
    private static Optional<FitReason> nobodyKnows(
            LearningMethod method, MethodCriteria wish, List<StartingPoint> near) {
        return MethodFitRules.comesFromOutside(method)
                        && !wish.topics().isEmpty()
                        && knowers(near).isEmpty()
                        && near.stream().noneMatch(StartingPoint.Piece.class::isInstance)
                ? Optional.of(FitReason.of(HELPS, "nobody"))
                : Optional.empty();
    }

    private static Optional<FitReason> hasADate(LearningMethod method, MethodCriteria wish, List<StartingPoint> near) {
        return near.stream()
                .filter(StartingPoint.Session.class::isInstance)
                .map(StartingPoint.Session.class::cast)
                .filter(session -> session.method() == method)
                .findFirst()
                .map(session -> FitReason.of(MADE_FOR, "date", "title", session.title()));
    }

    private static Optional<FitReason> isWrittenAbout(
            LearningMethod method, MethodCriteria wish, List<StartingPoint> near) {
        return near.stream()
                .filter(each -> method == LearningMethod.READ && each instanceof StartingPoint.Piece)
                .findFirst()
                .map(piece -> FitReason.of(HELPS, "written"));
    }

    private static List<StartingPoint.Knower> knowers(List<StartingPoint> near) {
        return near.stream()
                .filter(StartingPoint.Knower.class::isInstance)
                .map(StartingPoint.Knower.class::cast)
                .toList();
    }
}
