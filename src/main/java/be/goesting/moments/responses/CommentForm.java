package be.goesting.moments.responses;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A comment, as it was filled in. */
public record CommentForm(
        @NotBlank(message = "moments.error.comment.empty") @Size(max = 5_000, message = "moments.error.comment.long")
        String words) {}
