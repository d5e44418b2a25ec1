package be.goesting.search;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What one may find. */
public enum SearchKind {
    PERSON,
    TOPIC,
    METHOD,
    MOMENT,
    QUESTION,
    ANSWER,
    APPRECIATION;

    public static Optional<SearchKind> of(String code) {
        return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
