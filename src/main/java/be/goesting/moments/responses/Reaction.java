package be.goesting.moments.responses;

import be.goesting.moments.MomentKind;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a colleague says to a moment with one tap. One may say more than one; nobody adds them up. */
public enum Reaction {
    THANKS("thanks", "thanks-filled", "thanked"),
    /** With an intention of one's own. */
    TRYING("again", "again", "trying"),
    BRAVE("sprout", "sprout", "brave"),
    FAMILIAR("two", "two", "familiar");

    private final String icon;
    private final String pressedIcon;
    private final String notice;

    Reaction(String icon, String pressedIcon, String notice) {
        this.icon = icon;
        this.pressedIcon = pressedIcon;
        this.notice = notice;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String icon(boolean pressed) {
        return pressed ? pressedIcon : icon;
    }

    /** The kind of the notice to the author. */
    String notice() {
        return notice;
    }

    public static Optional<Reaction> find(String code) {
        return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
    }

    /** To a mistake one says other things than to what went well. */
    public static List<Reaction> to(MomentKind kind) {
        return kind == MomentKind.MISTAKE ? List.of(BRAVE, FAMILIAR, THANKS) : List.of(THANKS, TRYING);
    }
}
