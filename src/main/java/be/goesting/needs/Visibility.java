package be.goesting.needs;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Who sees a need beside the learner: nobody, the leader, or every colleague. */
public enum Visibility {
    SELF("lock"),
    LEADER("two"),
    EVERYONE("everyone");

    private final String icon;

    Visibility(String icon) {
        this.icon = icon;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String icon() {
        return icon;
    }

    /** What a learner may choose from: the leader only for who has one. */
    public static List<Visibility> choices(boolean hasLeader) {
        return Arrays.stream(values())
                .filter(each -> hasLeader || each != LEADER)
                .toList();
    }

    public static Optional<Visibility> find(String code) {
        return Arrays.stream(values()).filter(seen -> seen.code().equals(code)).findFirst();
    }
}
