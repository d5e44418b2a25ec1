package be.goesting.moments;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a colleague says to a moment with one tap. One may say more than one; nobody adds them up. */
public enum Reaction {
    THANKS("thanks", "", "thanked"),
    /** With an intention of one's own. */
    TRYING("again", "open", "trying"),
    BRAVE("sprout", "open", "brave"),
    FAMILIAR("two", "open", "familiar");

    private final String icon;
    private final String style;
    private final String notice;

    Reaction(String icon, String style, String notice) {
        this.icon = icon;
        this.style = style;
        this.notice = notice;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String icon() {
        return icon;
    }

    /** How the icon is drawn: {@code open} for one that is not filled when it is pressed. */
    public String style() {
        return style;
    }

    /** The kind of the notice to the author. */
    String notice() {
        return notice;
    }

    static Optional<Reaction> find(String code) {
        return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
    }

    /** To a mistake one says other things than to what went well. */
    static List<Reaction> to(MomentKind kind) {
        return kind == MomentKind.MISTAKE ? List.of(BRAVE, FAMILIAR, THANKS) : List.of(THANKS, TRYING);
    }
}
