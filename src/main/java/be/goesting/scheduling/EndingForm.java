package be.goesting.scheduling;

import jakarta.validation.constraints.Size;

/** Why somebody does not come, as it was filled in. */
public record EndingForm(
        @Size(max = 500, message = "scheduling.error.note.long")
        String note) {}
