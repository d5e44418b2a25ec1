package be.goesting.needs.goals;

import be.goesting.site.forms.Choice;
import be.goesting.site.forms.Day;
import be.goesting.site.forms.FormValue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A goal as it was filled in; {@code why} is a leader's, who suggests it to {@code person}. */
public record GoalForm(
        @NotBlank(message = "needs.error.goal.empty") @Size(max = 500, message = "needs.error.body.long")
        String body,

        @Day String dueOn,
        @Choice String need,
        @Choice String person,

        @Size(max = 1_000, message = "needs.error.suggestion.long")
        String why) {

    static GoalForm of(Goal goal) {
        return new GoalForm(goal.body(), Objects.toString(goal.dueOn(), ""), "", "", "");
    }

    @Nullable
    LocalDate day() {
        return FormValue.day(dueOn).orElse(null);
    }

    @Nullable
    UUID needId() {
        return FormValue.id(need).orElse(null);
    }

    Optional<UUID> personId() {
        return FormValue.id(person);
    }
}
