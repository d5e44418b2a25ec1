package be.goesting.moments.responses;

import be.goesting.people.Audience;
import be.goesting.site.forms.Choice;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * A comment, as it was filled in.
 *
 * @param audience for whom the moment was on the page on which it was written; empty for everyone
 */
public record CommentForm(
        @NotBlank(message = "moments.error.comment.empty") @Size(max = 5_000, message = "moments.error.comment.long")
        String body,

        @Choice String audience) {

    public Audience saidFor() {
        return Audience.of(audience);
    }
}
