package be.goesting.sharing;

import java.util.Arrays;
import java.util.Optional;

/** What sort of learning moment it is. */
public enum Kind {
    INSIGHT("insight", "bulb"),
    MISTAKE("mistake", "slip"),
    TIP("tip", "pin"),
    RESOURCE("resource", "link");

    private final String code;
    private final String icon;

    Kind(String code, String icon) {
        this.code = code;
        this.icon = icon;
    }

    public String code() {
        return code;
    }

    public String icon() {
        return icon;
    }

    public static Optional<Kind> find(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst();
    }
}
