package be.goesting.moments;

import java.util.Arrays;
import java.util.Optional;

/** What sort of learning moment it is. */
public enum MomentKind {
    INSIGHT("insight", "bulb"),
    MISTAKE("mistake", "slip"),
    TIP("tip", "pin"),
    RESOURCE("resource", "link");

    private final String code;
    private final String icon;

    MomentKind(String code, String icon) {
        this.code = code;
        this.icon = icon;
    }

    public String code() {
        return code;
    }

    public String icon() {
        return icon;
    }

    public static Optional<MomentKind> find(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst();
    }
}
