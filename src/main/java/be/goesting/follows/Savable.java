package be.goesting.follows;

import be.goesting.search.SearchKind;
import java.util.Arrays;
import java.util.Optional;

/** What one may save. */
public enum Savable {
    MOMENT(SearchKind.MOMENT, "moment_id"),
    QUESTION(SearchKind.QUESTION, "question_id"),
    ANSWER(SearchKind.ANSWER, "answer_id");

    private final SearchKind kind;
    private final String column;

    Savable(SearchKind kind, String column) {
        this.kind = kind;
        this.column = column;
    }

    static Optional<Savable> of(String code) {
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
