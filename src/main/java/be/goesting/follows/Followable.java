package be.goesting.follows;

import be.goesting.search.SearchKind;
import java.util.Arrays;
import java.util.Optional;

/** What one may follow. */
public enum Followable {
    TOPIC(SearchKind.TOPIC, "topic_id"),
    PERSON(SearchKind.PERSON, "colleague_id"),
    QUESTION(SearchKind.QUESTION, "question_id");

    private final SearchKind kind;
    private final String column;

    Followable(SearchKind kind, String column) {
        this.kind = kind;
        this.column = column;
    }

    static Optional<Followable> of(String code) {
        return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
    }

    public String code() {
        return kind.code();
    }

    SearchKind kind() {
        return kind;
    }

    String column() {
        return column;
    }
}
