package be.goesting.needs.goals;

import be.goesting.site.forms.FormValue;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A goal as it was filled in; {@code why} is a leader's, who suggests it to {@code person}. */
public record GoalForm(String words, String byDay, String need, String person, String why) {

    static final int LONGEST = 500;
    static final int LONGEST_WHY = 1_000;

    static GoalForm of(HttpServletRequest request) {
        return new GoalForm(
                text(request, "words"),
                text(request, "byDay"),
                text(request, "need"),
                text(request, "person"),
                text(request, "why"));
    }

    static GoalForm of(Goal goal) {
        return new GoalForm(
                goal.words(), goal.byDay() == null ? "" : goal.byDay().toString(), "", "", "");
    }

    /** Keys of what is wrong, by field. */
    Map<String, String> errors() {
        Map<String, String> errors = new LinkedHashMap<>();
        if (words.isBlank()) {
            errors.put("words", "needs.error.goal.empty");
        } else if (words.strip().length() > LONGEST || why.strip().length() > LONGEST_WHY) {
            errors.put("words", "needs.error.words.long");
        }
        if (!byDay.isBlank() && day() == null) {
            errors.put("byDay", "site.error.day");
        }
        return errors;
    }

    @Nullable
    LocalDate day() {
        return FormValue.day(byDay).orElse(null);
    }

    @Nullable
    UUID needId() {
        return id(need);
    }

    @Nullable
    UUID personId() {
        return id(person);
    }

    private static @Nullable UUID id(String text) {
        return FormValue.id(text).orElse(null);
    }

    private static String text(HttpServletRequest request, String name) {
        return Objects.requireNonNullElse(request.getParameter(name), "");
    }
}
