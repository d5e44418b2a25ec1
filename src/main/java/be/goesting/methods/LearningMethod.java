package be.goesting.methods;

import static be.goesting.methods.EffortEstimate.Rhythm.MONTHLY;
import static be.goesting.methods.EffortEstimate.Rhythm.ONCE;
import static be.goesting.methods.EffortEstimate.Rhythm.SPREAD;
import static be.goesting.methods.Formality.EITHER;
import static be.goesting.methods.Formality.FORMAL;
import static be.goesting.methods.Formality.INFORMAL;
import static be.goesting.methods.LearningPreference.DOING;
import static be.goesting.methods.LearningPreference.READING;
import static be.goesting.methods.LearningPreference.TALKING;
import static be.goesting.methods.LearningPreference.TEACHING;
import static be.goesting.methods.LearningPreference.TOGETHER;
import static be.goesting.methods.LearningPreference.WATCHING;
import static be.goesting.methods.Span.DAY;
import static be.goesting.methods.Span.HOURS;
import static be.goesting.methods.Span.QUARTER;
import static be.goesting.methods.Span.WHILE;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A way to learn something: what somebody means to do, and how something was learned. From what lies nearest and asks least to what is
 * furthest; of two that fit as well, the nearer goes first. The codes are kept with steps and with moments. What each is, when it fits and
 * how to start is told by the messages under {@link #key}.
 */
public enum LearningMethod {
    ASK("ask", "question", INFORMAL, EffortEstimate.free(15, 30, ONCE), Set.of(QUARTER, HOURS), Set.of(TALKING)),
    WATCH("watch", "eye", INFORMAL, EffortEstimate.free(120, 240, ONCE), Set.of(HOURS, DAY), Set.of(WATCHING)),
    BUDDY(
            "buddy",
            "wrench",
            INFORMAL,
            EffortEstimate.free(60, 240, SPREAD),
            Set.of(QUARTER, HOURS, DAY),
            Set.of(DOING, TOGETHER)),
    TRY("try", "wrench"),
    PRACTISE("practise", "talk"),
    READ("read", "book", INFORMAL, EffortEstimate.free(15, 60, ONCE), Set.of(QUARTER, HOURS), Set.of(READING)),
    VIDEO("video", "screen"),
    LUNCH("lunch", "cup", INFORMAL, EffortEstimate.free(45, 60, ONCE), Set.of(HOURS), Set.of(TALKING, TOGETHER)),
    TEACH("teach", "hand", INFORMAL, EffortEstimate.free(60, 240, ONCE), Set.of(HOURS, DAY), Set.of(TEACHING)),
    MENTOR("mentor", "two", INFORMAL, EffortEstimate.free(60, 60, MONTHLY), Set.of(HOURS, WHILE), Set.of(TALKING)),
    CIRCLE(
            "circle",
            "circle",
            INFORMAL,
            EffortEstimate.free(60, 120, MONTHLY),
            Set.of(HOURS, WHILE),
            Set.of(TALKING, TOGETHER)),
    STRETCH("stretch", "flag", INFORMAL, EffortEstimate.free(480, 2400, SPREAD), Set.of(WHILE), Set.of(DOING)),
    ROTATION(
            "rotation",
            "again",
            INFORMAL,
            EffortEstimate.free(4800, 28_800, ONCE),
            Set.of(WHILE),
            Set.of(DOING, WATCHING)),
    WEBINAR("webinar", "screen", EITHER, EffortEstimate.paid(45, 90, 0, 100), Set.of(HOURS), Set.of(WATCHING)),
    ELEARNING(
            "elearning",
            "mobile",
            EITHER,
            EffortEstimate.paid(60, 480, 0, 150),
            Set.of(QUARTER, HOURS, WHILE),
            Set.of(DOING, READING)),
    WORKSHOP(
            "workshop",
            "team",
            EITHER,
            EffortEstimate.paid(240, 480, 0, 450),
            Set.of(HOURS, DAY),
            Set.of(DOING, TOGETHER)),
    COURSE("course", "course", FORMAL, EffortEstimate.paid(480, 2400, 200, 1500), Set.of(DAY, WHILE), Set.of(TOGETHER)),
    CONFERENCE(
            "conference",
            "everyone",
            INFORMAL,
            EffortEstimate.paid(480, 960, 100, 800),
            Set.of(DAY),
            Set.of(TALKING, TOGETHER));

    private static final List<LearningMethod> RECOMMENDED =
            Arrays.stream(values()).filter(LearningMethod::isRecommended).toList();

    private final String code;
    private final String icon;
    private final boolean recommended;
    private final Formality formality;
    private final EffortEstimate effortEstimate;
    private final Set<Span> spans;
    private final Set<LearningPreference> preferences;

    /** What happens between two jobs: one tells of it afterwards, and needs no advice to begin with it. */
    LearningMethod(String code, String icon) {
        this(code, icon, false, INFORMAL, EffortEstimate.free(5, 60, ONCE), Set.of(QUARTER, HOURS), Set.of());
    }

    LearningMethod(
            String code,
            String icon,
            Formality formality,
            EffortEstimate effortEstimate,
            Set<Span> spans,
            Set<LearningPreference> preferences) {
        this(code, icon, true, formality, effortEstimate, spans, preferences);
    }

    LearningMethod(
            String code,
            String icon,
            boolean recommended,
            Formality formality,
            EffortEstimate effortEstimate,
            Set<Span> spans,
            Set<LearningPreference> preferences) {
        this.code = code;
        this.icon = icon;
        this.recommended = recommended;
        this.formality = formality;
        this.effortEstimate = effortEstimate;
        this.spans = spans;
        this.preferences = preferences;
    }

    public String code() {
        return code;
    }

    public String icon() {
        return icon;
    }

    /** Whether the guide describes it, and the chooser may propose it. */
    public boolean isRecommended() {
        return recommended;
    }

    public Formality formality() {
        return formality;
    }

    public EffortEstimate usual() {
        return effortEstimate;
    }

    /** Whether it can be done, or done bit by bit, in the time somebody can take at once. */
    public boolean fitsIn(Span span) {
        return spans.contains(span);
    }

    /** The ways of learning that it lives by. */
    public Set<LearningPreference> preferences() {
        return preferences;
    }

    /** The message that says how something was learned: tried out, read, explained. */
    public String doneKey() {
        return "methods.done." + code;
    }

    /** The message on the method: {@code name}, and for what is recommended {@code what}, {@code fits}, {@code not} or {@code start}. */
    public String key(String part) {
        return "methods.of." + code + "." + part;
    }

    /** Those of the guide, the nearest first. */
    public static List<LearningMethod> recommended() {
        return RECOMMENDED;
    }

    public static Optional<LearningMethod> find(String code) {
        return Arrays.stream(values())
                .filter(method -> method.code.equals(code))
                .findFirst();
    }
}
