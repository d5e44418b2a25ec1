package be.goesting.identity;

import be.goesting.site.forms.ValidEmail;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Where to send a link, as it was filled in, and where its reader wants to go. */
public record SignInForm(
        @NotBlank(message = "identity.email.wrong") @ValidEmail(message = "identity.email.wrong")
        String email,

        @Size(max = 2_000, message = "site.error.choice") String back) {}
