package be.goesting.moments;

import java.util.Arrays;
import java.util.Optional;

/** How somebody learned it. */
public enum Method {
    TRY("try", "wrench"),
    WATCH("watch", "eye"),
    ASK("ask", "question"),
    PRACTISE("practise", "talk"),
    READ("read", "book"),
    VIDEO("video", "screen"),
    TEACH("teach", "hand"),
    MENTOR("mentor", "two"),
    CIRCLE("circle", "circle"),
    ELEARNING("elearning", "mobile"),
    WEBINAR("webinar", "screen"),
    WORKSHOP("workshop", "team"),
    COURSE("course", "course"),
    CONFERENCE("conference", "everyone");

    private final String code;
    private final String icon;

    Method(String code, String icon) {
        this.code = code;
        this.icon = icon;
    }

    public String code() {
        return code;
    }

    public String icon() {
        return icon;
    }

    public static Optional<Method> find(String code) {
        return Arrays.stream(values())
                .filter(method -> method.code.equals(code))
                .findFirst();
    }
}
