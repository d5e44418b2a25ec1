package be.goesting.talks;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What somebody says afterwards, for no other's eyes; a yes of the asker is what makes a tie. */
public enum Helped {
    YES,
    A_BIT,
    NO,
    /** No answer, and no more asking. */
    LET_GO;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Helped> find(String code) {
        return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
    }
}
