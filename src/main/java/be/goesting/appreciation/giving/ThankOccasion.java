package be.goesting.appreciation.giving;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** For what somebody is thanked; each has opening sentences that praise what was done and shared, not who is good at it. */
public enum ThankOccasion {
    MOMENT,
    MISTAKE,
    ANSWER,
    TALK,
    /** For no thing in particular. */
    PERSON;

    private static final List<String> OPENINGS = List.of("1", "2", "3", "4");

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What the openings are called in a form; the first is the one suggested. */
    public List<String> openings() {
        return OPENINGS;
    }

    /** The message that says the opening. */
    public String key(String opening) {
        return "appreciation.opening." + code() + "." + opening;
    }

    static ThankOccasion of(String kind) {
        return Arrays.stream(values())
                .filter(each -> each.code().equals(kind))
                .findFirst()
                .orElse(PERSON);
    }
}
