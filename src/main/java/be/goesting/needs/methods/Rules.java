package be.goesting.needs.methods;

import static be.goesting.needs.methods.Weight.HELPS;
import static be.goesting.needs.methods.Weight.HINDERS;
import static be.goesting.needs.methods.Weight.MADE_FOR;
import static be.goesting.needs.methods.Weight.SUITS;

import java.util.List;
import java.util.Optional;

/** The rules by which methods are put in order, each with a reason that the page shows. */
final class Rules {

    static final List<Rule> ALL = List.of(
            Rules::suitsTheAim,
            Rules::fitsTheTime,
            Rules::isLiked,
            Rules::suitsTheLevel,
            Rules::suitsTheHurry,
            Rules::somebodyKnows,
            Rules::someKnow,
            Rules::nobodyKnows,
            Rules::hasADate,
            Rules::isWrittenAbout);

    /** So many colleagues who know a part make a circle. */
    private static final int SOME = 3;

    private Rules() {}

    private static Optional<Reason> suitsTheAim(LearningMethod method, Wish wish, List<Near> near) {
        Aim aim = wish.aim();
        return Suiting.forAim(method, aim)
                .map(weight -> Reason.of(weight, "aim." + (aim == null ? "unknown" : aim.code())));
    }

    private static Optional<Reason> fitsTheTime(LearningMethod method, Wish wish, List<Near> near) {
        Span span = wish.span();
        if (span == null) {
            return Optional.empty();
        }
        return Optional.of(
                method.fitsIn(span)
                        ? Reason.of(HELPS, "span." + span.code())
                        : Reason.of(HINDERS, span == Span.WHILE ? "short" : "long"));
    }

    /** The first liking that it lives by is named. A second one weighs more, and so does explaining: that is a wish in itself. */
    private static Optional<Reason> isLiked(LearningMethod method, Wish wish, List<Near> near) {
        List<Liking> shared = wish.likings().stream()
                .filter(method.likings()::contains)
                .sorted()
                .toList();
        return shared.stream()
                .findFirst()
                .map(liking -> Reason.of(
                        shared.size() > 1 || liking == Liking.TEACHING ? SUITS : HELPS, "liking." + liking.code()));
    }

    private static Optional<Reason> suitsTheLevel(LearningMethod method, Wish wish, List<Near> near) {
        Level level = wish.level();
        if (level == Level.WELL && Suiting.startsAtTheStart(method)) {
            return Optional.of(Reason.of(HINDERS, "basics"));
        }
        if (level == Level.NEW && Suiting.comesLater(method)) {
            return Optional.of(Reason.of(HINDERS, "early"));
        }
        return level != null && Suiting.atLevel(method, level)
                ? Optional.of(Reason.of(HELPS, "level." + level.code()))
                : Optional.empty();
    }

    private static Optional<Reason> suitsTheHurry(LearningMethod method, Wish wish, List<Near> near) {
        if (wish.urgency() == Urgency.NOW) {
            return Suiting.isSlow(method)
                    ? Optional.of(Reason.of(HINDERS, "slow"))
                    : Optional.of(Reason.of(HELPS, "today")).filter(reason -> Suiting.canBeginToday(method));
        }
        return wish.urgency() == Urgency.SOME_DAY && Suiting.ripens(method)
                ? Optional.of(Reason.of(HELPS, "ripens"))
                : Optional.empty();
    }

    /** Somebody of another team is a tie gained, so that weighs more. */
    private static Optional<Reason> somebodyKnows(LearningMethod method, Wish wish, List<Near> near) {
        return knowers(near).stream()
                .findFirst()
                .filter(knower -> Suiting.takesOne(method))
                .map(knower -> knower.otherTeam() ? Reason.of(SUITS, "knower.other") : Reason.of(HELPS, "knower.own"));
    }

    private static Optional<Reason> someKnow(LearningMethod method, Wish wish, List<Near> near) {
        return Suiting.takesSome(method) && knowers(near).size() >= SOME
                ? Optional.of(Reason.of(SUITS, "some"))
                : Optional.empty();
    }

    /** Only when it is known what the wish is about: otherwise nobody was looked for. */
    private static Optional<Reason> nobodyKnows(LearningMethod method, Wish wish, List<Near> near) {
        return Suiting.comesFromOutside(method)
                        && !wish.topics().isEmpty()
                        && knowers(near).isEmpty()
                ? Optional.of(Reason.of(HELPS, "nobody"))
                : Optional.empty();
    }

    private static Optional<Reason> hasADate(LearningMethod method, Wish wish, List<Near> near) {
        return near.stream()
                .filter(Near.Session.class::isInstance)
                .map(Near.Session.class::cast)
                .filter(session -> session.method() == method)
                .findFirst()
                .map(session -> Reason.of(MADE_FOR, "date", "title", session.title()));
    }

    private static Optional<Reason> isWrittenAbout(LearningMethod method, Wish wish, List<Near> near) {
        return near.stream()
                .filter(each -> method == LearningMethod.READ && each instanceof Near.Piece)
                .findFirst()
                .map(piece -> Reason.of(HELPS, "written"));
    }

    private static List<Near.Knower> knowers(List<Near> near) {
        return near.stream()
                .filter(Near.Knower.class::isInstance)
                .map(Near.Knower.class::cast)
                .toList();
    }
}
