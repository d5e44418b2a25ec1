package be.goesting.needs.stuck;

import be.goesting.people.Colleague;
import be.goesting.site.forms.Choice;
import be.goesting.site.forms.FormValue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That one is stuck, as it was filled in.
 *
 * @param leader the id of the leader whom the page named
 * @param need the id of the need it is about; empty for none
 */
public record StuckForm(
        @NotBlank(message = "needs.error.stuck.empty") @Size(max = 300, message = "needs.error.stuck.long")
        String stuck,

        @Choice String need,
        @Choice String leader) {

    /** Whether the page named this leader. */
    boolean names(Colleague now) {
        return leader.isEmpty() || leader.equals(now.id().toString());
    }

    @Nullable
    UUID needId() {
        return FormValue.id(need).orElse(null);
    }
}
