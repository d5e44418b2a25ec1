package be.goesting.needs.learning;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What a colleague offers to who wants to learn something, as it was filled in. */
public record OfferForm(
        @NotBlank(message = "needs.error.offer.empty") @Size(max = 1_000, message = "needs.error.offer.long")
        String body) {}
