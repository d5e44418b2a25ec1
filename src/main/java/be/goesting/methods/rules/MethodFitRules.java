package be.goesting.methods.rules;

import static be.goesting.methods.LearningMethod.ASK;
import static be.goesting.methods.LearningMethod.BUDDY;
import static be.goesting.methods.LearningMethod.CIRCLE;
import static be.goesting.methods.LearningMethod.CONFERENCE;
import static be.goesting.methods.LearningMethod.COURSE;
import static be.goesting.methods.LearningMethod.ELEARNING;
import static be.goesting.methods.LearningMethod.LUNCH;
import static be.goesting.methods.LearningMethod.MENTOR;
import static be.goesting.methods.LearningMethod.READ;
import static be.goesting.methods.LearningMethod.ROTATION;
import static be.goesting.methods.LearningMethod.STRETCH;
import static be.goesting.methods.LearningMethod.TEACH;
import static be.goesting.methods.LearningMethod.WATCH;
import static be.goesting.methods.LearningMethod.WEBINAR;
import static be.goesting.methods.LearningMethod.WORKSHOP;

import be.goesting.methods.Aim;
import be.goesting.methods.LearningMethod;
import be.goesting.methods.Level;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which methods suit what: the judgement behind the {@link MethodRules}, all of it, in one place to argue about. */
public final class MethodFitRules {

    /** Made for it, and suiting it; about the rest nothing is said. */
    private record Fit(Set<LearningMethod> madeFor, Set<LearningMethod> suits) {

        Optional<Weight> of(LearningMethod method) {
            if (madeFor.contains(method)) {
                return Optional.of(Weight.MADE_FOR);
            }
            return suits.contains(method) ? Optional.of(Weight.SUITS) : Optional.empty();
        }
    }

    private static final Map<Aim, Fit> AIMS = Map.of(
            Aim.EXPLORE, new Fit(Set.of(WATCH, LUNCH, CONFERENCE), Set.of(ASK, ROTATION, WEBINAR, CIRCLE)),
            Aim.KNOW, new Fit(Set.of(READ, WEBINAR, COURSE), Set.of(ASK, ELEARNING, LUNCH)),
            Aim.SKILL, new Fit(Set.of(BUDDY, WORKSHOP, STRETCH), Set.of(WATCH, COURSE, ELEARNING)),
            Aim.SOLVE, new Fit(Set.of(ASK), Set.of(WATCH, BUDDY)),
            Aim.BEHAVE, new Fit(Set.of(MENTOR, CIRCLE), Set.of(BUDDY, WORKSHOP)));

    /** Who does not know yet what it is after begins small: with what costs nearly nothing and closes no door. */
    private static final Fit SMALL_STEPS = new Fit(Set.of(ASK), Set.of(WATCH, READ, LUNCH, WEBINAR));

    /** From the first steps to mastery: first see and be shown, then do with others, then pass on and meet peers. */
    private static final Map<Level, Set<LearningMethod>> LEVELS = Map.of(
            Level.NEW, Set.of(WATCH, ASK, COURSE, ELEARNING, BUDDY),
            Level.SOME, Set.of(BUDDY, WORKSHOP, STRETCH, CIRCLE, MENTOR),
            Level.WELL, Set.of(TEACH, CONFERENCE, CIRCLE, READ, STRETCH));

    /** What begins at the beginning is lost time for who is far. */
    private static final Set<LearningMethod> FROM_THE_START = Set.of(COURSE, ELEARNING);

    /** What asks for something to stand on first. */
    private static final Set<LearningMethod> FOR_LATER = Set.of(TEACH, STRETCH);

    /** What can begin today, and what takes weeks to begin or to bear fruit. */
    private static final Set<LearningMethod> AT_ONCE = Set.of(ASK, WATCH, BUDDY, READ);

    private static final Set<LearningMethod> SLOW =
            Set.of(MENTOR, CIRCLE, STRETCH, ROTATION, COURSE, CONFERENCE, TEACH, LUNCH);

    /** What ripens when there is no hurry. */
    private static final Set<LearningMethod> RIPENING = Set.of(MENTOR, CIRCLE, STRETCH, ROTATION, CONFERENCE);

    private static final Set<LearningMethod> WITH_ONE = Set.of(ASK, WATCH, BUDDY, MENTOR);
    private static final Set<LearningMethod> WITH_SOME = Set.of(CIRCLE, LUNCH);
    private static final Set<LearningMethod> FROM_OUTSIDE = Set.of(WEBINAR, ELEARNING, WORKSHOP, COURSE, CONFERENCE);

    private MethodFitRules() {}

    /** @param aim null for unknown */
    static Optional<Weight> forAim(LearningMethod method, @Nullable Aim aim) {
        return aim == null
                ? SMALL_STEPS.of(method)
                : Optional.ofNullable(AIMS.get(aim)).flatMap(fit -> fit.of(method));
    }

    static boolean atLevel(LearningMethod method, Level level) {
        return LEVELS.getOrDefault(level, Set.of()).contains(method);
    }

    static boolean startsAtTheStart(LearningMethod method) {
        return FROM_THE_START.contains(method);
    }

    static boolean comesLater(LearningMethod method) {
        return FOR_LATER.contains(method);
    }

    static boolean canBeginToday(LearningMethod method) {
        return AT_ONCE.contains(method);
    }

    static boolean isSlow(LearningMethod method) {
        return SLOW.contains(method);
    }

    static boolean ripens(LearningMethod method) {
        return RIPENING.contains(method);
    }

    /** Whether it is done with one colleague who knows. */
    public static boolean takesOne(LearningMethod method) {
        return WITH_ONE.contains(method);
    }

    /** Whether it is done with some colleagues who each know a part. */
    public static boolean takesSome(LearningMethod method) {
        return WITH_SOME.contains(method);
    }

    /** Whether it brings in what nobody in the house knows. */
    static boolean comesFromOutside(LearningMethod method) {
        return FROM_OUTSIDE.contains(method);
    }
}
