package be.goesting.needs.goals;

import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.LocalDate;
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

    /** The key of what is wrong; null when nothing is. */
    @Nullable
    String error() {
        if (words.isBlank()) {
            return "needs.error.goal.empty";
        }
        return words.strip().length() > LONGEST || why.strip().length() > LONGEST_WHY ? "needs.error.words.long" : null;
    }

    @Nullable
    LocalDate day() {
        try {
            return byDay.isBlank() ? null : LocalDate.parse(byDay.strip());
        } catch (DateTimeException e) {
            return null;
        }
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
        try {
            return text.isBlank() ? null : UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static String text(HttpServletRequest request, String name) {
        return Objects.requireNonNullElse(request.getParameter(name), "").replace("\u0000", "");
    }
}
