package be.goesting.expertise.own;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What somebody wants to be asked about, in words of their own. */
public record OwnWordsForm(
        @NotBlank(message = "expertise.error.empty") @Size(max = 300, message = "expertise.error.long")
        String body) {}
