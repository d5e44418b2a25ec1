package be.goesting.moments;

/** For whom a moment is. */
public enum Audience {
    EVERYONE("everyone"),
    TEAM("team");

    private final String code;

    Audience(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** Anything but the team is everyone. */
    public static Audience of(String code) {
        return code.equals(TEAM.code) ? TEAM : EVERYONE;
    }
}
