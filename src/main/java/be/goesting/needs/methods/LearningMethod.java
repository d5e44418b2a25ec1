package be.goesting.needs.methods;

import static be.goesting.needs.methods.Formality.EITHER;
import static be.goesting.needs.methods.Formality.FORMAL;
import static be.goesting.needs.methods.Formality.INFORMAL;
import static be.goesting.needs.methods.Liking.DOING;
import static be.goesting.needs.methods.Liking.READING;
import static be.goesting.needs.methods.Liking.TALKING;
import static be.goesting.needs.methods.Liking.TEACHING;
import static be.goesting.needs.methods.Liking.TOGETHER;
import static be.goesting.needs.methods.Liking.WATCHING;
import static be.goesting.needs.methods.Span.DAY;
import static be.goesting.needs.methods.Span.HOURS;
import static be.goesting.needs.methods.Span.QUARTER;
import static be.goesting.needs.methods.Span.WHILE;
import static be.goesting.needs.methods.Usual.Rhythm.MONTHLY;
import static be.goesting.needs.methods.Usual.Rhythm.ONCE;
import static be.goesting.needs.methods.Usual.Rhythm.SPREAD;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/**
 * A way to learn something. From what lies nearest and asks least to what is furthest; of two that fit as well, the nearer goes first.
 * The codes are kept with steps. What each is, when it fits and how to start is told by the messages under {@link #key}.
 */
public enum LearningMethod {
    ASK("ask", "question", INFORMAL, Usual.free(15, 30, ONCE), Set.of(QUARTER, HOURS), Set.of(TALKING)),
    WATCH("watch", "eye", INFORMAL, Usual.free(120, 240, ONCE), Set.of(HOURS, DAY), Set.of(WATCHING)),
    BUDDY(
            "buddy",
            "wrench",
            INFORMAL,
            Usual.free(60, 240, SPREAD),
            Set.of(QUARTER, HOURS, DAY),
            Set.of(DOING, TOGETHER)),
    READ("read", "book", INFORMAL, Usual.free(15, 60, ONCE), Set.of(QUARTER, HOURS), Set.of(READING)),
    LUNCH("lunch", "cup", INFORMAL, Usual.free(45, 60, ONCE), Set.of(HOURS), Set.of(TALKING, TOGETHER)),
    TEACH("teach", "hand", INFORMAL, Usual.free(60, 240, ONCE), Set.of(HOURS, DAY), Set.of(TEACHING)),
    MENTOR("mentor", "two", INFORMAL, Usual.free(60, 60, MONTHLY), Set.of(HOURS, WHILE), Set.of(TALKING)),
    CIRCLE("circle", "circle", INFORMAL, Usual.free(60, 120, MONTHLY), Set.of(HOURS, WHILE), Set.of(TALKING, TOGETHER)),
    STRETCH("stretch", "flag", INFORMAL, Usual.free(480, 2400, SPREAD), Set.of(WHILE), Set.of(DOING)),
    ROTATION("rotation", "again", INFORMAL, Usual.free(4800, 28_800, ONCE), Set.of(WHILE), Set.of(DOING, WATCHING)),
    WEBINAR("webinar", "screen", EITHER, Usual.paid(45, 90, 0, 100), Set.of(HOURS), Set.of(WATCHING)),
    ELEARNING(
            "elearning",
            "mobile",
            EITHER,
            Usual.paid(60, 480, 0, 150),
            Set.of(QUARTER, HOURS, WHILE),
            Set.of(DOING, READING)),
    WORKSHOP("workshop", "team", EITHER, Usual.paid(240, 480, 0, 450), Set.of(HOURS, DAY), Set.of(DOING, TOGETHER)),
    COURSE("course", "course", FORMAL, Usual.paid(480, 2400, 200, 1500), Set.of(DAY, WHILE), Set.of(TOGETHER)),
    CONFERENCE(
            "conference", "everyone", INFORMAL, Usual.paid(480, 960, 100, 800), Set.of(DAY), Set.of(TALKING, TOGETHER));

    private final String code;
    private final String icon;
    private final Formality formality;
    private final Usual usual;
    private final Set<Span> spans;
    private final Set<Liking> likings;

    LearningMethod(String code, String icon, Formality formality, Usual usual, Set<Span> spans, Set<Liking> likings) {
        this.code = code;
        this.icon = icon;
        this.formality = formality;
        this.usual = usual;
        this.spans = spans;
        this.likings = likings;
    }

    public String code() {
        return code;
    }

    public String icon() {
        return icon;
    }

    public Formality formality() {
        return formality;
    }

    public Usual usual() {
        return usual;
    }

    /** Whether it can be done, or done bit by bit, in the time somebody can take at once. */
    boolean fitsIn(Span span) {
        return spans.contains(span);
    }

    /** The ways of learning that it lives by. */
    Set<Liking> likings() {
        return likings;
    }

    /** The message on the method: {@code name}, {@code what}, {@code fits}, {@code not} or {@code start}. */
    public String key(String part) {
        return "methods.of." + code + "." + part;
    }

    public static Optional<LearningMethod> find(String code) {
        return Arrays.stream(values())
                .filter(method -> method.code.equals(code))
                .findFirst();
    }
}
